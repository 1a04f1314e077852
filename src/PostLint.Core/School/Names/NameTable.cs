using System.Buffers.Binary;
using PostLint.Text;

namespace PostLint.School;

/// <summary>
/// Forenames, surnames, dictionary words and places by the <see cref="WordHash"/> of a word (a phrase or hyphenated name by
/// <see cref="WordHash.Combine"/> over its words). Reads the assembly's own memory: nothing is built, copied or allocated.
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
        EmbeddedTable table = EmbeddedTable.Open("names.bin", NameTableFormat.Magic, NameTableFormat.Version);
        table.Expect(NameTableFormat.HeaderLength + (long)table.SlotCount * (NameTableFormat.FingerprintLength + NameTableFormat.FactsLength));
        Data = table.Data;
        SlotCount = table.SlotCount;
        Count = BinaryPrimitives.ReadInt32LittleEndian(new ReadOnlySpan<byte>(Data, NameTableFormat.HeaderLength)[12..]);
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
