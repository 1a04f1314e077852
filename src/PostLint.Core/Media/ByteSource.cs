using System.Buffers.Binary;

namespace PostLint.Media;

/// <summary>
/// A stretch of a file, or of bytes in hand. Reading outside it, or more than the file's budget, gives false or zero, never an exception, so
/// that a file that lies about itself can cost no more than a good one.
/// </summary>
internal sealed class ByteSource
{
    private readonly Stream stream;
    private readonly long start;
    private readonly ReadBudget budget;

    private ByteSource(Stream stream, long start, long length, ReadBudget budget)
    {
        (this.stream, this.start, Length, this.budget) = (stream, start, length, budget);
    }

    public long Length { get; }

    public ReadBudget Budget => budget;

    public static ByteSource Of(Stream stream, ReadBudget budget) => new(stream, 0, stream.Length, budget);

    public static ByteSource Of(byte[] bytes, ReadBudget budget) => new(new MemoryStream(bytes, writable: false), 0, bytes.Length, budget);

    /// <summary>A part of it, cut to what is there.</summary>
    public ByteSource Slice(long offset, long length)
    {
        long from = Math.Clamp(offset, 0, Length);
        return new ByteSource(stream, start + from, Math.Clamp(length, 0, Length - from), budget);
    }

    public ByteSource Slice(long offset) => Slice(offset, Length);

    public bool TryRead(long offset, Span<byte> into)
    {
        if (offset < 0 || offset > Length - into.Length || !budget.TrySpend(into.Length)) return false;
        stream.Position = start + offset;
        return stream.ReadAtLeast(into, into.Length, throwOnEndOfStream: false) == into.Length;
    }

    /// <summary>A stretch as an array, cut to what is there and to a limit; empty when nothing is.</summary>
    public byte[] Read(long offset, long length, int limit)
    {
        if (offset < 0 || offset >= Length || length <= 0) return [];
        var bytes = new byte[(int)Math.Min(Math.Min(length, limit), Length - offset)];
        return TryRead(offset, bytes) ? bytes : [];
    }

    public byte[] ReadAll(int limit) => Read(0, Length, limit);

    public bool StartsWith(ReadOnlySpan<byte> mark, long offset = 0)
    {
        Span<byte> read = stackalloc byte[64];
        read = read[..Math.Min(mark.Length, read.Length)];
        return TryRead(offset, read) && mark.StartsWith(read);
    }

    public int ByteAt(long offset)
    {
        Span<byte> one = stackalloc byte[1];
        return TryRead(offset, one) ? one[0] : -1;
    }

    public ushort UInt16At(long offset, bool littleEndian = false)
    {
        Span<byte> two = stackalloc byte[2];
        if (!TryRead(offset, two)) return 0;
        return littleEndian ? BinaryPrimitives.ReadUInt16LittleEndian(two) : BinaryPrimitives.ReadUInt16BigEndian(two);
    }

    public uint UInt32At(long offset, bool littleEndian = false)
    {
        Span<byte> four = stackalloc byte[4];
        if (!TryRead(offset, four)) return 0;
        return littleEndian ? BinaryPrimitives.ReadUInt32LittleEndian(four) : BinaryPrimitives.ReadUInt32BigEndian(four);
    }

    /// <summary>An unsigned number of 0 to 8 bytes, the highest first.</summary>
    public ulong UIntAt(long offset, int size)
    {
        Span<byte> bytes = stackalloc byte[8];
        bytes = bytes[..Math.Clamp(size, 0, 8)];
        if (!TryRead(offset, bytes)) return 0;
        ulong value = 0;
        foreach (byte one in bytes) value = value << 8 | one;
        return value;
    }
}
