using PostLint.Text;

namespace PostLint.Analysis;

/// <summary>
/// The layout of <c>speech-acts.bin</c>, little-endian: magic, version, slot count, feature count (32 bits each); a bias and a scale for every act
/// (32-bit floats, all biases first); a bit filter over the features; a 32-bit fingerprint for every slot (0 for an empty one); for every slot one
/// signed byte for every act, filled up to whole 32 bits. Collisions go to the next slot.
/// </summary>
internal static class SpeechActFormat
{
    public const uint Magic = 0x53504143, Version = 2;

    public const int Acts = 34, HeaderLength = 16, FilterBits = 1 << 17, FilterLength = FilterBits / 8, FingerprintLength = 4, RowLength = (Acts + 3) / 4 * 4;

    public const int ScalesAt = HeaderLength + Acts * sizeof(float), FilterAt = ScalesAt + Acts * sizeof(float), FingerprintsAt = FilterAt + FilterLength;

    /// <summary>The slot where the search for a feature begins.</summary>
    public static int Slot(ulong feature, int slotCount) => (int)((ulong)WordHash.Index(feature) * (uint)slotCount >> 32);

    /// <summary>What tells two features of one slot apart; never 0.</summary>
    public static uint Fingerprint(ulong feature) => (uint)feature | 1;

    /// <summary>The feature's bit in the filter.</summary>
    public static uint FilterBit(ulong feature) => (uint)(feature >> 20) & FilterBits - 1;

    /// <summary>The length of a whole file.</summary>
    public static long Length(int slotCount) => FingerprintsAt + (long)slotCount * (FingerprintLength + RowLength);
}
