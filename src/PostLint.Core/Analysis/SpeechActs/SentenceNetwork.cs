using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace PostLint.Analysis;

/// <summary>
/// A small convolutional network (one layer of filters over three words each, their maxima over the sentence, and the sum of what the words say) beside
/// <see cref="SpeechActModel"/>: it knows words by what they mean and hears who does what in wordings that no training draft holds, where the linear
/// model knows what was written before. Trained by <c>eng/PostLint.SpeechActs</c>.
/// </summary>
internal static unsafe class SentenceNetwork
{
    private const int Filters = SentenceNetworkFormat.Filters, Acts = SentenceNetworkFormat.PaddedActs, Block = 16;

    /// <summary>Adds what the network hears in a sentence to the scores of its acts.</summary>
    /// <param name="words">The features of its words, at most <see cref="SpeechActFeatures.MostWords"/>.</param>
    /// <param name="scores">One for each act.</param>
    public static void Add(ReadOnlySpan<ulong> words, Span<float> scores)
    {
        Span<nint> shares = stackalloc nint[SpeechActFeatures.MostWords + 2];
        shares = shares[..(words.Length + 2)];
        shares[0] = shares[^1] = WordShares.Of(SentenceNetworkFormat.Edge);
        for (int i = 0; i < words.Length; i++) shares[i + 1] = WordShares.Of(WordShares.RowOf(words[i]));

        Span<float> heard = stackalloc float[Acts];
        SumWords(shares, heard);
        SumFilters(shares, heard);
        for (int act = 0; act < scores.Length; act++) scores[act] += heard[act];
    }

    /// <summary>What the words say by themselves, and where each act begins.</summary>
    private static void SumWords(ReadOnlySpan<nint> shares, Span<float> heard)
    {
        float norm = SentenceNetworkFormat.NormOf(shares.Length);
        ReadOnlySpan<float> biases = WordShares.Parameters(SentenceNetworkFormat.ActBiases, Acts);
        for (int act = 0; act < Acts; act += Vector256<float>.Count)
        {
            Vector256<float> sum = Vector256<float>.Zero;
            foreach (nint share in shares) sum += Vector256.Load((float*)(share + WordShares.ActsAt) + act);
            (sum * norm + Vector256.Create(biases[act..])).CopyTo(heard[act..]);
        }
    }

    /// <summary>For each filter the most that it finds at any place of the sentence.</summary>
    private static void SumFilters(ReadOnlySpan<nint> shares, Span<float> heard)
    {
        Span<short> most = stackalloc short[Block];
        ref float acts = ref Unsafe.AsRef(in WordShares.Parameters(SentenceNetworkFormat.ActsOfFilters, Filters * Acts)[0]);
        for (int filter = 0; filter < Filters; filter += Block)
        {
            Vector256<short> bias = Vector256.Load(WordShares.FilterBiases + filter), maximum = Vector256<short>.Zero;
            for (int i = 0; i + SentenceNetworkFormat.Width <= shares.Length; i++)
            {
                Vector256<short> sum = bias
                    + Vector256.Load((short*)shares[i] + filter)
                    + Vector256.Load((short*)shares[i + 1] + Filters + filter)
                    + Vector256.Load((short*)shares[i + 2] + 2 * Filters + filter);
                maximum = Vector256.Max(maximum, sum);
            }

            maximum.CopyTo(most);
            for (int i = 0; i < Block; i++)
            {
                if (most[i] == 0) continue;
                float found = most[i] / WordShares.One;
                ref float row = ref Unsafe.Add(ref acts, (filter + i) * Acts);
                for (int act = 0; act < Acts; act += Vector256<float>.Count)
                    (Vector256.LoadUnsafe(ref heard[act]) + Vector256.LoadUnsafe(ref row, (nuint)act) * found).StoreUnsafe(ref heard[act]);
            }
        }
    }
}
