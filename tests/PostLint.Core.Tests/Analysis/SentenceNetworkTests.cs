using System.Buffers.Binary;
using PostLint.Analysis;
using PostLint.Text;

namespace PostLint.Core.Tests.Analysis;

/// <summary>The network in whole numbers, against the same network reckoned plainly in floats.</summary>
public sealed class SentenceNetworkTests
{
    private const int Dimensions = SentenceNetworkFormat.Dimensions, Filters = SentenceNetworkFormat.Filters, Width = SentenceNetworkFormat.Width, Acts = SentenceNetworkFormat.PaddedActs, Sums = SentenceNetworkFormat.Sums;

    [Theory]
    [InlineData("bring")]
    [InlineData("please bring a coat")]
    [InlineData("whoever wrote this newsletter has never met a comma in their life")]
    [InlineData("zzyzx qwrtplk the unknown zzyzx")]
    public void Whole_numbers_say_what_floats_say(string sentence)
    {
        ulong[] words = [.. sentence.Split(' ').Select(word => SpeechActFeatures.SingleOf(WordHash.Of(word)))];
        var scores = new float[SpeechActFormat.Acts];

        SentenceNetwork.Add(words, scores);

        float[] plain = Plain(words);
        for (int act = 0; act < scores.Length; act++) Assert.Equal(plain[act], scores[act], 0.05f);
    }

    [Fact]
    public void Known_words_are_told_apart_and_unknown_ones_are_one()
    {
        int known = WordShares.RowOf(SpeechActFeatures.SingleOf(WordHash.Of("teacher"))), other = WordShares.RowOf(SpeechActFeatures.SingleOf(WordHash.Of("football")));

        Assert.NotEqual(SentenceNetworkFormat.Unknown, known);
        Assert.NotEqual(known, other);
        Assert.Equal(SentenceNetworkFormat.Unknown, WordShares.RowOf(SpeechActFeatures.SingleOf(WordHash.Of("zzyzx"))));
    }

    [Fact]
    public void A_share_is_worked_out_once_whoever_asks_first()
    {
        int row = WordShares.RowOf(SpeechActFeatures.SingleOf(WordHash.Of("umbrella")));
        var found = new nint[16];

        Parallel.For(0, found.Length, i => found[i] = WordShares.Of(row));

        Assert.Single(found.Distinct());
    }

    private static float[] Plain(ulong[] words)
    {
        using Stream stream = typeof(SentenceNetwork).Assembly.GetManifestResourceStream("data/sentence-network.bin")!;
        var file = new byte[stream.Length];
        stream.ReadExactly(file);
        int slotCount = BinaryPrimitives.ReadInt32LittleEndian(file.AsSpan(8));
        int[] rows = [SentenceNetworkFormat.Edge, .. words.Select(WordShares.RowOf), SentenceNetworkFormat.Edge];
        float[][] numbers = [.. rows.Select(row => Enumerable.Range(0, Dimensions).Select(i => (sbyte)file[SentenceNetworkFormat.RowAt(row, slotCount) + i] * Parameter(SentenceNetworkFormat.WordScales + i)).ToArray())];
        var terms = new float[Filters + Dimensions];
        for (int filter = 0; filter < Filters; filter++)
        {
            for (int place = 0; place + Width <= rows.Length; place++)
            {
                float sum = Parameter(SentenceNetworkFormat.FilterBiases + filter);
                for (int i = 0; i < Width * Dimensions; i++) sum += numbers[place + i / Dimensions][i % Dimensions] * Parameter(SentenceNetworkFormat.FilterWeights + i * Filters + filter);
                terms[filter] = MathF.Max(terms[filter], sum);
            }
        }

        for (int i = 0; i < Dimensions; i++) terms[Filters + i] = numbers.Sum(word => word[i]) / MathF.Sqrt(rows.Length);
        float[] sums = [.. Enumerable.Range(0, Sums).Select(sum => Parameter(SentenceNetworkFormat.SumBiases + sum) + terms.Select((term, i) => term * Parameter(SentenceNetworkFormat.SumsOfTerms + i * Sums + sum)).Sum())];
        float[] heard = [.. Enumerable.Range(0, Acts).Select(act => sums[act] + sums[Acts..].Select((hidden, i) => MathF.Max(0, hidden) * Parameter(SentenceNetworkFormat.ActsOfHidden + i * Acts + act)).Sum())];
        return heard;

        float Parameter(int index) => BinaryPrimitives.ReadSingleLittleEndian(file.AsSpan(SentenceNetworkFormat.HeaderLength + index * sizeof(float)));
    }
}
