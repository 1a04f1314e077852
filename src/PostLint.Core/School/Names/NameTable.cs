using System.Buffers.Binary;
using PostLint.Text;

namespace PostLint.School;

/// <summary>
/// Forenames, surnames, dictionary words and places by the <see cref="WordHash"/> of a word (a phrase or hyphenated name by
/// <see cref="WordHash.Combine"/> over its words). Reads the assembly's own memory: nothing is built, copied or allocated.
/// </summary>
public static unsafe class NameTable
{
    private static readonly EmbeddedTable Table = Open();

    /// <summary>How many words and phrases the table holds.</summary>
    public static int Count { get; } = BinaryPrimitives.ReadInt32LittleEndian(new ReadOnlySpan<byte>(Table.Data, NameTableFormat.HeaderLength)[12..]);

    /// <summary>What the table knows of a word or phrase.</summary>
    public static NameFacts Lookup(ulong wordHash)
    {
        int slot = Table.Find(NameTableFormat.HeaderLength, NameTableFormat.Slot(wordHash, Table.SlotCount), NameTableFormat.Fingerprint(wordHash));
        return slot < 0 ? default : Facts(slot);
    }

    private static NameFacts Facts(int slot)
    {
        byte* facts = Table.Data + NameTableFormat.HeaderLength + (long)Table.SlotCount * NameTableFormat.FingerprintLength + (long)slot * NameTableFormat.FactsLength;
        return new NameFacts(BinaryPrimitives.ReadUInt16LittleEndian(new ReadOnlySpan<byte>(facts, NameTableFormat.FactsLength)));
    }

    private static EmbeddedTable Open()
    {
        EmbeddedTable table = EmbeddedTable.Open("names.bin", NameTableFormat.Magic, NameTableFormat.Version);
        table.Expect(NameTableFormat.HeaderLength + (long)table.SlotCount * (NameTableFormat.FingerprintLength + NameTableFormat.FactsLength));
        return table;
    }
}
