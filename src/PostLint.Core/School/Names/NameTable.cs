using System.Buffers.Binary;

namespace PostLint.School;

/// <summary>
/// Forenames, surnames, dictionary words and places by the <see cref="Text.WordHash"/> of a word (a phrase or hyphenated name by
/// <see cref="Text.WordHash.Combine"/> over its words). Reads the assembly's own memory: nothing is built, copied or allocated.
/// </summary>
public static unsafe class NameTable
{
    private static readonly byte* Data;
    private static readonly int SlotCount;

    /// <summary>How many words and phrases the table holds.</summary>
    public static int Count { get; }

#pragma warning disable CA1810 // The fields come from one resource and need each other.
    static NameTable()
#pragma warning restore CA1810
    {
        // The resource is part of the loaded image, so its memory outlives the stream.
        using var stream = (UnmanagedMemoryStream?)typeof(NameTable).Assembly.GetManifestResourceStream("data/names.bin")
            ?? throw new InvalidOperationException("no embedded name table");
        Data = stream.PositionPointer;
        var header = new ReadOnlySpan<byte>(Data, NameTableFormat.HeaderLength);
        if (BinaryPrimitives.ReadUInt32LittleEndian(header) != NameTableFormat.Magic || BinaryPrimitives.ReadUInt32LittleEndian(header[4..]) != NameTableFormat.Version)
            throw new InvalidOperationException("the embedded name table has another format");
        SlotCount = BinaryPrimitives.ReadInt32LittleEndian(header[8..]);
        Count = BinaryPrimitives.ReadInt32LittleEndian(header[12..]);
        if (stream.Length != NameTableFormat.HeaderLength + (long)SlotCount * (NameTableFormat.FingerprintLength + NameTableFormat.FactsLength))
            throw new InvalidOperationException("the embedded name table is cut short");
    }

    /// <summary>What the table knows of a word or phrase.</summary>
    public static NameFacts Lookup(ulong wordHash)
    {
        uint wanted = NameTableFormat.Fingerprint(wordHash);
        var fingerprints = new ReadOnlySpan<byte>(Data + NameTableFormat.HeaderLength, SlotCount * NameTableFormat.FingerprintLength);
        int slot = NameTableFormat.Slot(wordHash, SlotCount);
        while (true)
        {
            uint found = BinaryPrimitives.ReadUInt32LittleEndian(fingerprints[(slot * NameTableFormat.FingerprintLength)..]);
            if (found == wanted) return Facts(slot);
            if (found == 0) return default;
            if (++slot == SlotCount) slot = 0;
        }
    }

    private static NameFacts Facts(int slot)
    {
        byte* facts = Data + NameTableFormat.HeaderLength + (long)SlotCount * NameTableFormat.FingerprintLength + (long)slot * NameTableFormat.FactsLength;
        return new NameFacts(BinaryPrimitives.ReadUInt16LittleEndian(new ReadOnlySpan<byte>(facts, NameTableFormat.FactsLength)));
    }
}
