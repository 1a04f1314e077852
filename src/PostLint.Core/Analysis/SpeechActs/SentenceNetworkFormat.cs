using PostLint.Text;

namespace PostLint.Analysis;

/// <summary>
/// The layout of <c>sentence-network.bin</c>, little-endian: magic, version, slot count, word count (32 bits each); the parameters (32-bit floats, in the
/// order of <see cref="FilterBiases"/> and what follows it); a 32-bit fingerprint for every slot (0 for an empty one); the signed bytes of the edge of
/// a sentence, of an unknown word, then those of every slot. Collisions go to the next slot.
/// </summary>
internal static class SentenceNetworkFormat
{
    public const uint Magic = 0x4E534E54, Version = 2;

    /// <summary>Numbers of a word, filters, and how many words a filter looks at.</summary>
    public const int Dimensions = 64, Filters = 256, Width = 3;

    /// <summary>Acts, filled up to whole vectors of eight.</summary>
    public const int PaddedActs = (SpeechActFormat.Acts + 7) / 8 * 8;

    /// <summary>What is reckoned between words and acts: numbers that count only above zero.</summary>
    public const int Hidden = 88;

    /// <summary>What filters and words add to: the acts, then the hidden numbers.</summary>
    public const int Sums = PaddedActs + Hidden;

    /// <summary>What adds to it: the filters, then the numbers of the words together.</summary>
    public const int Terms = Filters + Dimensions;

    /// <summary>What stands where a sentence begins or ends, and where a word is unknown.</summary>
    public const int Edge = 0, Unknown = 1, FirstSlot = 2;

    /// <summary>Where the parameters of each kind begin, counted in floats.</summary>
    public const int FilterBiases = 0,
        FilterWeights = FilterBiases + Filters,
        SumBiases = FilterWeights + Width * Dimensions * Filters,
        SumsOfTerms = SumBiases + Sums,
        ActsOfHidden = SumsOfTerms + Terms * Sums,
        WordScales = ActsOfHidden + Hidden * PaddedActs,
        Parameters = WordScales + Dimensions;

    public const int HeaderLength = 16, FingerprintsAt = HeaderLength + Parameters * sizeof(float);

    /// <summary>What is kept of the sum over the words of a sentence, so that long ones are not loud: a divisor's square root.</summary>
    public static float NormOf(int words) => 1 / MathF.Sqrt(Math.Max(1, words));

    /// <summary>The slot where the search for a word begins.</summary>
    public static int Slot(ulong feature, int slotCount) => SpeechActFormat.Slot(feature, slotCount);

    /// <summary>What tells two words of one slot apart; never 0.</summary>
    public static uint Fingerprint(ulong feature) => SpeechActFormat.Fingerprint(feature);

    /// <summary>Where the bytes of a word begin: <see cref="Edge"/>, <see cref="Unknown"/> or <see cref="FirstSlot"/> and a slot.</summary>
    public static long RowAt(int row, int slotCount) => FingerprintsAt + (long)slotCount * sizeof(uint) + (long)row * Dimensions;

    /// <summary>The length of a whole file.</summary>
    public static long Length(int slotCount) => RowAt(FirstSlot + slotCount, slotCount);
}
