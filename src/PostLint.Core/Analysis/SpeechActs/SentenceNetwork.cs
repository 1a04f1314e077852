using System.Numerics;
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
    private const int Filters = SentenceNetworkFormat.Filters, Acts = SentenceNetworkFormat.PaddedActs;

    /// <summary>Filters in a vector, and in one pass over the words: their maxima fill half the registers, their sums the other half.</summary>
    private const int Block = 16, Pass = 4 * Block;

    /// <summary>Acts in a vector. Five vectors hold all acts.</summary>
    private const int Lane = 8;

    /// <summary>Adds what the network hears in a sentence to the scores of its acts.</summary>
    /// <param name="words">The features of its words, at most <see cref="SpeechActFeatures.MostWords"/>.</param>
    /// <param name="scores">One for each act.</param>
    [SkipLocalsInit]
    public static void Add(ReadOnlySpan<ulong> words, Span<float> scores)
    {
        Span<nint> shares = stackalloc nint[SpeechActFeatures.MostWords + 2];
        shares = shares[..(words.Length + 2)];
        shares[0] = shares[^1] = WordShares.Of(SentenceNetworkFormat.Edge);
        for (int i = 0; i < words.Length; i++) shares[i + 1] = WordShares.Of(WordShares.RowOf(words[i]));

        short* most = stackalloc short[Filters];
        for (int filter = 0; filter < Filters; filter += Pass) FindMost(shares, filter, most + filter);
        float* heard = stackalloc float[Acts];
        Sum(shares, most, heard);
        for (int act = 0; act < scores.Length; act++) scores[act] += heard[act];
    }

    /// <summary>For each filter of a pass the most that it finds at any place of the sentence; 0 where that is nothing.</summary>
    private static void FindMost(ReadOnlySpan<nint> shares, int filter, short* most)
    {
        short* biases = WordShares.FilterBiases + filter;
        // What a filter finds begins at its bias and counts above zero. So the maxima begin where the bias makes zero of them.
        Vector256<short> first = -Vector256.Load(biases), second = -Vector256.Load(biases + Block), third = -Vector256.Load(biases + 2 * Block), fourth = -Vector256.Load(biases + 3 * Block);
        short* before = (short*)shares[0] + filter, here = (short*)shares[1] + filter + Filters;
        for (int i = SentenceNetworkFormat.Width - 1; i < shares.Length; i++)
        {
            short* after = (short*)shares[i] + filter + 2 * Filters;
            first = Vector256.Max(first, Vector256.Load(before) + Vector256.Load(here) + Vector256.Load(after));
            second = Vector256.Max(second, Vector256.Load(before + Block) + Vector256.Load(here + Block) + Vector256.Load(after + Block));
            third = Vector256.Max(third, Vector256.Load(before + 2 * Block) + Vector256.Load(here + 2 * Block) + Vector256.Load(after + 2 * Block));
            fourth = Vector256.Max(fourth, Vector256.Load(before + 3 * Block) + Vector256.Load(here + 3 * Block) + Vector256.Load(after + 3 * Block));
            before = here - Filters;
            here = after - Filters;
        }

        (first + Vector256.Load(biases)).Store(most);
        (second + Vector256.Load(biases + Block)).Store(most + Block);
        (third + Vector256.Load(biases + 2 * Block)).Store(most + 2 * Block);
        (fourth + Vector256.Load(biases + 3 * Block)).Store(most + 3 * Block);
    }

    /// <summary>What words and filters say of each act; the sums of all acts stay in registers, since most filters find something.</summary>
    private static void Sum(ReadOnlySpan<nint> shares, short* most, float* heard)
    {
        Vector256<float> first = default, second = default, third = default, fourth = default, fifth = default;
        foreach (nint share in shares)
        {
            var word = (float*)(share + WordShares.ActsAt);
            first += Vector256.Load(word);
            second += Vector256.Load(word + Lane);
            third += Vector256.Load(word + 2 * Lane);
            fourth += Vector256.Load(word + 3 * Lane);
            fifth += Vector256.Load(word + 4 * Lane);
        }

        float norm = SentenceNetworkFormat.NormOf(shares.Length);
        float* biases = WordShares.Parameters + SentenceNetworkFormat.ActBiases;
        first = first * norm + Vector256.Load(biases);
        second = second * norm + Vector256.Load(biases + Lane);
        third = third * norm + Vector256.Load(biases + 2 * Lane);
        fourth = fourth * norm + Vector256.Load(biases + 3 * Lane);
        fifth = fifth * norm + Vector256.Load(biases + 4 * Lane);

        float* acts = WordShares.Parameters + SentenceNetworkFormat.ActsOfFilters;
        for (int filter = 0; filter < Filters; filter += Block)
        {
            for (uint found = Vector256.GreaterThan(Vector256.Load(most + filter), Vector256<short>.Zero).ExtractMostSignificantBits(); found != 0; found &= found - 1)
            {
                int at = filter + BitOperations.TrailingZeroCount(found);
                var weight = Vector256.Create(most[at] / WordShares.One);
                float* row = acts + at * Acts;
                first += Vector256.Load(row) * weight;
                second += Vector256.Load(row + Lane) * weight;
                third += Vector256.Load(row + 2 * Lane) * weight;
                fourth += Vector256.Load(row + 3 * Lane) * weight;
                fifth += Vector256.Load(row + 4 * Lane) * weight;
            }
        }

        first.Store(heard);
        second.Store(heard + Lane);
        third.Store(heard + 2 * Lane);
        fourth.Store(heard + 3 * Lane);
        fifth.Store(heard + 4 * Lane);
    }
}
