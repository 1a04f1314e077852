using System.Buffers.Binary;
using PostLint.School;

namespace PostLint.NameTables;

/// <summary>Lays the name lists out as the open-addressing table of <see cref="NameTableFormat"/>; the same lists give the same bytes.</summary>
public static class NameTableCompiler
{
    /// <summary>Slots for three entries; fuller tables are smaller but cost longer searches.</summary>
    private const int SlotsPerThree = 4;

    public static byte[] Compile(string folder)
    {
        SortedDictionary<ulong, ushort> entries = Merge(folder);
        int slotCount = entries.Count * SlotsPerThree / 3 + 1;
        var fingerprints = new uint[slotCount];
        var facts = new ushort[slotCount];
        foreach ((ulong key, ushort bits) in entries)
        {
            int slot = NameTableFormat.Slot(key, slotCount);
            uint fingerprint = NameTableFormat.Fingerprint(key);
            while (fingerprints[slot] != 0)
            {
                if (fingerprints[slot] == fingerprint) throw new InvalidOperationException("two entries share slot and fingerprint; change the slot count");
                slot = (slot + 1) % slotCount;
            }

            (fingerprints[slot], facts[slot]) = (fingerprint, bits);
        }

        return Write(fingerprints, facts, entries.Count);
    }

    private static SortedDictionary<ulong, ushort> Merge(string folder)
    {
        var entries = new SortedDictionary<ulong, ushort>();
        foreach ((string text, NameFacts facts) in NameListReader.Read(folder))
        {
            ulong key = NameListReader.Key(text);
            entries.TryGetValue(key, out ushort known);
            int commonness = Math.Max(known & NameFacts.CommonnessMask, facts.Commonness);
            entries[key] = (ushort)((known | facts.Bits) & ~NameFacts.CommonnessMask | commonness);
        }

        return entries;
    }

    private static byte[] Write(uint[] fingerprints, ushort[] facts, int count)
    {
        var bytes = new byte[NameTableFormat.HeaderLength + fingerprints.Length * (NameTableFormat.FingerprintLength + NameTableFormat.FactsLength)];
        Span<byte> rest = bytes;
        Put32(ref rest, NameTableFormat.Magic);
        Put32(ref rest, NameTableFormat.Version);
        Put32(ref rest, (uint)fingerprints.Length);
        Put32(ref rest, (uint)count);
        foreach (uint fingerprint in fingerprints) Put32(ref rest, fingerprint);
        foreach (ushort bits in facts)
        {
            BinaryPrimitives.WriteUInt16LittleEndian(rest, bits);
            rest = rest[NameTableFormat.FactsLength..];
        }

        return bytes;
    }

    private static void Put32(ref Span<byte> rest, uint value)
    {
        BinaryPrimitives.WriteUInt32LittleEndian(rest, value);
        rest = rest[4..];
    }
}
