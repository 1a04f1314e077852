using System.Buffers;
using Microsoft.Win32.SafeHandles;
using PostLint.Text;

namespace PostLint.Cli.Files;

/// <summary>Reads drafts through pooled buffers.</summary>
internal static class DraftReader
{
    private const int MaxBytes = 256 << 20;

    /// <summary>The text of a file, or why there is none.</summary>
    public static (SourceText? Text, string? Problem) Read(string path)
    {
        byte[] buffer = [];
        try
        {
            if (!PlainFile.Is(path)) return (null, "this is no plain file but a pipe or device, so it was not read; move it away, or leave it out with 'exclude' in postlint.yml");
            using SafeFileHandle file = File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            long length = RandomAccess.GetLength(file);
            if (length > MaxBytes) return (null, "the file is larger than 256 MB; a post is not");
            buffer = ArrayPool<byte>.Shared.Rent((int)length + 1);
            int read = 0;
            while (read < length && RandomAccess.Read(file, buffer.AsSpan(read, (int)length - read), read) is > 0 and int count) read += count;
            return Decode(buffer.AsSpan(0, read));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            return (null, exception is UnauthorizedAccessException ? "no permission to read the file" : "the file cannot be read");
        }
        finally
        {
            if (buffer.Length > 0) ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    /// <summary>The text of a stream, such as standard input.</summary>
    public static (SourceText? Text, string? Problem) Read(Stream stream)
    {
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.Length > MaxBytes ? (null, "the input is larger than 256 MB; a post is not") : Decode(bytes.GetBuffer().AsSpan(0, (int)bytes.Length));
    }

    private static (SourceText? Text, string? Problem) Decode(ReadOnlySpan<byte> bytes) => SourceTextDecoder.LooksBinary(bytes)
        ? (null, "this is no text file; leave it out with 'exclude' in postlint.yml, or save it as UTF-8")
        : (SourceTextDecoder.Decode(bytes), null);
}
