using System.Buffers;
using System.IO.Pipelines;

namespace PostLint.LanguageServer.Protocol;

/// <summary>Cuts the input into frames, in bounded memory.</summary>
internal sealed class FrameReader(PipeReader input)
{
    /// <summary>More than any post; a larger message is passed over, not stored.</summary>
    public const int MaxBody = 64 << 20;

    /// <summary>Up to here the buffer is kept for the next message.</summary>
    private const int KeptBytes = 4 << 20;

    private byte[] kept = new byte[16384];

    public async ValueTask<Frame> ReadAsync(CancellationToken cancellation)
    {
        while (true)
        {
            ReadResult result = await input.ReadAsync(cancellation);
            if (FrameHeader.TryRead(result.Buffer, out long length, out SequencePosition start))
            {
                input.AdvanceTo(start);
                if (length < 0) return new Frame(FrameKind.BadHeader, default);
                return length > MaxBody ? await PassOverAsync(length, cancellation) : await ReadBodyAsync((int)length, cancellation);
            }

            if (result.Buffer.Length >= FrameHeader.MaxBytes) return new Frame(FrameKind.BadHeader, default);
            if (result.IsCompleted) return new Frame(result.Buffer.IsEmpty ? FrameKind.End : FrameKind.Truncated, default);
            input.AdvanceTo(result.Buffer.Start, result.Buffer.End);
        }
    }

    private async ValueTask<Frame> ReadBodyAsync(int length, CancellationToken cancellation)
    {
        byte[] body = length <= kept.Length ? kept : new byte[length];
        if (body.Length <= KeptBytes) kept = body;
        for (int filled = 0; filled < length;)
        {
            ReadResult result = await input.ReadAsync(cancellation);
            ReadOnlySequence<byte> part = result.Buffer.Slice(0, Math.Min(result.Buffer.Length, length - filled));
            part.CopyTo(body.AsSpan(filled));
            filled += (int)part.Length;
            input.AdvanceTo(part.End);
            if (result.IsCompleted && part.IsEmpty) return new Frame(FrameKind.Truncated, default);
        }

        return new Frame(FrameKind.Message, body.AsMemory(0, length));
    }

    private async ValueTask<Frame> PassOverAsync(long length, CancellationToken cancellation)
    {
        while (length > 0)
        {
            ReadResult result = await input.ReadAsync(cancellation);
            ReadOnlySequence<byte> part = result.Buffer.Slice(0, Math.Min(result.Buffer.Length, length));
            length -= part.Length;
            input.AdvanceTo(part.End);
            if (result.IsCompleted && part.IsEmpty) return new Frame(FrameKind.Truncated, default);
        }

        return new Frame(FrameKind.Oversized, default);
    }
}
