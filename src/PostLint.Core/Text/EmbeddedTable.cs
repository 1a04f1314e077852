using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace PostLint.Text;

/// <summary>
/// A binary data file of the assembly, read where it lies in memory: nothing is built, copied or allocated. Its first three numbers, little-endian,
/// are a mark of its kind, the version of its format and how many slots it has.
/// </summary>
internal readonly unsafe struct EmbeddedTable
{
    private readonly long length;

    private EmbeddedTable(byte* data, long length, int slotCount)
    {
        Data = data;
        this.length = length;
        SlotCount = slotCount;
    }

    /// <summary>The first byte; it stays where it is as long as the program runs.</summary>
    public byte* Data { get; }

    public int SlotCount { get; }

    /// <summary>Opens <c>data/NAME</c>.</summary>
    /// <exception cref="InvalidOperationException">There is no such file, or it has another format: it was not built with this program.</exception>
    public static EmbeddedTable Open(string name, uint magic, uint version)
    {
        // The resource is part of the loaded image, so its memory outlives the stream.
        using var stream = (UnmanagedMemoryStream?)typeof(EmbeddedTable).Assembly.GetManifestResourceStream($"data/{name}")
            ?? throw new InvalidOperationException($"no embedded table '{name}'");
        var head = new ReadOnlySpan<byte>(stream.PositionPointer, (int)Math.Min(stream.Length, 12));
        if (head.Length < 12 || BinaryPrimitives.ReadUInt32LittleEndian(head) != magic || BinaryPrimitives.ReadUInt32LittleEndian(head[4..]) != version)
            throw new InvalidOperationException($"the embedded table '{name}' has another format");
        return new EmbeddedTable(stream.PositionPointer, stream.Length, BinaryPrimitives.ReadInt32LittleEndian(head[8..]));
    }

    /// <summary>Holds the table against the length that its format gives it.</summary>
    /// <exception cref="InvalidOperationException">It has another.</exception>
    public void Expect(long expected)
    {
        if (length != expected) throw new InvalidOperationException("an embedded table is cut short");
    }

    /// <summary>
    /// The slot that holds a fingerprint, -1 for none. Fingerprints are 32 bits, little-endian, one for every slot, 0 for an empty one; collisions go
    /// to the next slot. Four slots are looked at together: how many a search takes cannot be foreseen, and a wrong guess costs more than all of them.
    /// </summary>
    /// <param name="at">Where the fingerprints begin, in bytes.</param>
    /// <param name="slot">Where the search begins.</param>
    /// <param name="wanted">The fingerprint, never 0.</param>
    public int Find(int at, int slot, uint wanted)
    {
        var fingerprints = (uint*)(Data + at);
        for (; BitConverter.IsLittleEndian && slot + Vector128<uint>.Count <= SlotCount; slot += Vector128<uint>.Count)
        {
            Vector128<uint> slots = Vector128.Load(fingerprints + slot);
            uint same = Vector128.Equals(slots, Vector128.Create(wanted)).ExtractMostSignificantBits(), empty = Vector128.Equals(slots, Vector128<uint>.Zero).ExtractMostSignificantBits();
            if ((same | empty) != 0) return BitOperations.TrailingZeroCount(same) < BitOperations.TrailingZeroCount(empty) ? slot + BitOperations.TrailingZeroCount(same) : -1;
        }

        for (; ; slot++)
        {
            if (slot == SlotCount) slot = 0;
            uint found = Unsafe.ReadUnaligned<uint>(fingerprints + slot);
            if (!BitConverter.IsLittleEndian) found = BinaryPrimitives.ReverseEndianness(found);
            if (found == wanted) return slot;
            if (found == 0) return -1;
        }
    }
}
