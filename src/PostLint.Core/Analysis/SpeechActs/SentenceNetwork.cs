using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace PostLint.Analysis;

/// <summary>
/// A small convolutional network beside <see cref="SpeechActModel"/>: filters over three words each and their maxima over the sentence; these and the
/// sum of the words' numbers speak for acts, directly and by way of one hidden layer, which hears what only counts together. It knows words by what they
/// mean and hears who does what in wordings that no training draft holds, where the linear model knows what was written before. Trained by
/// <c>eng/PostLint.SpeechActs</c>.
/// </summary>
internal static unsafe class SentenceNetwork
{
    private const int Filters = SentenceNetworkFormat.Filters, Acts = SentenceNetworkFormat.PaddedActs;

    /// <summary>Filters in a vector, and in one pass over the words: their maxima fill half the registers, their sums the other half.</summary>
    private const int Block = 16, Pass = 4 * Block;

    /// <summary>Sums in a vector, and in one pass over words and filters. Five vectors hold all acts, which are the first of the sums.</summary>
    private const int Lane = 8, Part = 8 * Lane;

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
        int* filters = stackalloc int[Filters];
        float* values = stackalloc float[Filters], sums = stackalloc float[SentenceNetworkFormat.Sums];
        int count = Gather(most, filters, values);
        for (int part = 0; part < SentenceNetworkFormat.Sums; part += Part) Sum(shares, filters, values, count, part, sums);
        AddHidden(sums);
        for (int act = 0; act < scores.Length; act++) scores[act] += sums[act];
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

    /// <summary>The filters that found something, and how much. Returns how many.</summary>
    private static int Gather(short* most, int* filters, float* values)
    {
        int count = 0;
        for (int filter = 0; filter < Filters; filter += Block)
        {
            for (uint found = Vector256.GreaterThan(Vector256.Load(most + filter), Vector256<short>.Zero).ExtractMostSignificantBits(); found != 0; found &= found - 1)
            {
                filters[count] = filter + BitOperations.TrailingZeroCount(found);
                values[count] = most[filters[count]] / WordShares.One;
                count++;
            }
        }

        return count;
    }

    /// <summary>What words and filters add to a part of the sums, which stay in registers meanwhile.</summary>
    private static void Sum(ReadOnlySpan<nint> shares, int* filters, float* values, int count, int part, float* sums)
    {
        Vector256<float> first = default, second = default, third = default, fourth = default, fifth = default, sixth = default, seventh = default, eighth = default;
        foreach (nint share in shares)
        {
            float* word = (float*)(share + WordShares.SumsAt) + part;
            first += Vector256.Load(word);
            second += Vector256.Load(word + Lane);
            third += Vector256.Load(word + 2 * Lane);
            fourth += Vector256.Load(word + 3 * Lane);
            fifth += Vector256.Load(word + 4 * Lane);
            sixth += Vector256.Load(word + 5 * Lane);
            seventh += Vector256.Load(word + 6 * Lane);
            eighth += Vector256.Load(word + 7 * Lane);
        }

        float norm = SentenceNetworkFormat.NormOf(shares.Length);
        float* biases = WordShares.Parameters + SentenceNetworkFormat.SumBiases + part, table = WordShares.Parameters + SentenceNetworkFormat.SumsOfTerms + part;
        first = first * norm + Vector256.Load(biases);
        second = second * norm + Vector256.Load(biases + Lane);
        third = third * norm + Vector256.Load(biases + 2 * Lane);
        fourth = fourth * norm + Vector256.Load(biases + 3 * Lane);
        fifth = fifth * norm + Vector256.Load(biases + 4 * Lane);
        sixth = sixth * norm + Vector256.Load(biases + 5 * Lane);
        seventh = seventh * norm + Vector256.Load(biases + 6 * Lane);
        eighth = eighth * norm + Vector256.Load(biases + 7 * Lane);
        for (int i = 0; i < count; i++)
        {
            float* row = table + filters[i] * SentenceNetworkFormat.Sums;
            var value = Vector256.Create(values[i]);
            first += Vector256.Load(row) * value;
            second += Vector256.Load(row + Lane) * value;
            third += Vector256.Load(row + 2 * Lane) * value;
            fourth += Vector256.Load(row + 3 * Lane) * value;
            fifth += Vector256.Load(row + 4 * Lane) * value;
            sixth += Vector256.Load(row + 5 * Lane) * value;
            seventh += Vector256.Load(row + 6 * Lane) * value;
            eighth += Vector256.Load(row + 7 * Lane) * value;
        }

        sums += part;
        first.Store(sums);
        second.Store(sums + Lane);
        third.Store(sums + 2 * Lane);
        fourth.Store(sums + 3 * Lane);
        fifth.Store(sums + 4 * Lane);
        sixth.Store(sums + 5 * Lane);
        seventh.Store(sums + 6 * Lane);
        eighth.Store(sums + 7 * Lane);
    }

    /// <summary>Adds to the acts what the hidden numbers above zero say of them.</summary>
    private static void AddHidden(float* sums)
    {
        float* table = WordShares.Parameters + SentenceNetworkFormat.ActsOfHidden;
        Vector256<float> first = Vector256.Load(sums), second = Vector256.Load(sums + Lane), third = Vector256.Load(sums + 2 * Lane), fourth = Vector256.Load(sums + 3 * Lane), fifth = Vector256.Load(sums + 4 * Lane);
        for (int i = 0; i < SentenceNetworkFormat.Hidden; i++)
        {
            if (sums[Acts + i] <= 0) continue;
            float* row = table + i * Acts;
            var value = Vector256.Create(sums[Acts + i]);
            first += Vector256.Load(row) * value;
            second += Vector256.Load(row + Lane) * value;
            third += Vector256.Load(row + 2 * Lane) * value;
            fourth += Vector256.Load(row + 3 * Lane) * value;
            fifth += Vector256.Load(row + 4 * Lane) * value;
        }

        first.Store(sums);
        second.Store(sums + Lane);
        third.Store(sums + 2 * Lane);
        fourth.Store(sums + 3 * Lane);
        fifth.Store(sums + 4 * Lane);
    }
}
