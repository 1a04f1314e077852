using System.Buffers;
using System.Buffers.Text;
using System.Text;

namespace PostLint.LanguageServer.Protocol;

/// <summary>The header of a frame: lines ended by CR LF up to an empty one, of which only <c>Content-Length</c> counts.</summary>
internal static class FrameHeader
{
    /// <summary>A sound header takes 30 bytes, and 90 with a content type.</summary>
    public const int MaxBytes = 4096;

    private static ReadOnlySpan<byte> End => "\r\n\r\n"u8;

    private static ReadOnlySpan<byte> Length => "content-length:"u8;

    /// <summary>Whether the whole header is there. If so, the body's length (-1 when it names none, or more than one), and where it starts.</summary>
    public static bool TryRead(ReadOnlySequence<byte> input, out long length, out SequencePosition body)
    {
        (length, body) = (-1, input.Start);
        Span<byte> copy = stackalloc byte[MaxBytes];
        ReadOnlySequence<byte> head = input.Slice(0, Math.Min(input.Length, MaxBytes));
        head.CopyTo(copy);
        ReadOnlySpan<byte> bytes = copy[..(int)head.Length];
        int end = bytes.IndexOf(End);
        if (end < 0) return false;
        body = input.GetPosition(end + End.Length);
        length = LengthIn(bytes[..end]);
        return true;
    }

    private static long LengthIn(ReadOnlySpan<byte> lines)
    {
        long length = -1;
        while (!lines.IsEmpty)
        {
            int end = lines.IndexOf("\r\n"u8);
            ReadOnlySpan<byte> line = end < 0 ? lines : lines[..end];
            lines = end < 0 ? default : lines[(end + 2)..];
            if (line.Length < Length.Length || !Ascii.EqualsIgnoreCase(line[..Length.Length], Length)) continue;
            ReadOnlySpan<byte> value = line[Length.Length..].Trim(" \t"u8);
            bool isNumber = Utf8Parser.TryParse(value, out ulong number, out int used) && used == value.Length && number <= long.MaxValue;
            if (!isNumber || length >= 0) return -1;
            length = (long)number;
        }

        return length;
    }
}
