using PostLint.Text;

namespace PostLint.School;

/// <summary>
/// The layout of <c>names.bin</c>, little-endian: magic, version, slot count, entry count (32 bits each), then a 32-bit fingerprint for every
/// slot (0 for an empty one), then 16 bits of <see cref="NameFacts"/> for every slot. Collisions go to the next slot.
/// </summary>
public static class NameTableFormat
{
    public const uint Magic = 0x4E4C5031, Version = 1;

    public const int HeaderLength = 16, FingerprintLength = 4, FactsLength = 2;

    /// <summary>The slot where the search for a hash begins.</summary>
    public static int Slot(ulong hash, int slotCount) => (int)((ulong)WordHash.Index(hash) * (uint)slotCount >> 32);

    /// <summary>What tells two hashes of one slot apart; never 0.</summary>
    public static uint Fingerprint(ulong hash)
    {
        uint fingerprint = (uint)(hash ^ hash >> 32);
        return fingerprint == 0 ? 1 : fingerprint;
    }
}
