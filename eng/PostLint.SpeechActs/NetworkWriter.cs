using System.Buffers.Binary;
using PostLint.Analysis;

namespace PostLint.SpeechActs;

/// <summary>Lays a network out as <see cref="SentenceNetworkFormat"/>: the numbers of words as signed bytes, one scale for each of them.</summary>
internal static class NetworkWriter
{
    private const int Dimensions = Network.Dimensions;

    /// <param name="network">The network.</param>
    /// <param name="weight">What it counts beside the linear model.</param>
    /// <param name="offsets">What is added to each act, see <see cref="Offsets"/>.</param>
    public static byte[] Write(Network network, float weight, IReadOnlyList<float> offsets)
    {
        int slotCount = network.Rows.Count * 4 / 3 + 1;
        var bytes = new byte[SentenceNetworkFormat.Length(slotCount)];
        Put(bytes, 0, SentenceNetworkFormat.Magic);
        Put(bytes, 4, SentenceNetworkFormat.Version);
        Put(bytes, 8, (uint)slotCount);
        Put(bytes, 12, (uint)network.Rows.Count);
        float[] words = Embedded(network), scales = Scales(words);
        Put(bytes, SentenceNetworkFormat.FilterBiases, network.FilterBiases.Values);
        Put(bytes, SentenceNetworkFormat.FilterWeights, network.FilterWeights.Values);
        // Only what comes to the acts is weighed: the hidden numbers lie between.
        Put(bytes, SentenceNetworkFormat.SumBiases, [.. network.SumBiases.Values.Select((bias, sum) => WeightOf(sum) * bias + (sum < offsets.Count ? offsets[sum] : 0))]);
        Put(bytes, SentenceNetworkFormat.SumsOfTerms, [.. network.SumsOfTerms.Values.Select((value, place) => WeightOf(place % Network.Sums) * value)]);
        Put(bytes, SentenceNetworkFormat.ActsOfHidden, [.. network.ActsOfHidden.Values.Select(value => weight * value)]);
        Put(bytes, SentenceNetworkFormat.WordScales, scales);
        PutRow(SentenceNetworkFormat.Edge, SentenceNetworkFormat.Edge);
        PutRow(SentenceNetworkFormat.Unknown, SentenceNetworkFormat.Unknown);
        foreach ((ulong word, int row) in network.Rows.OrderBy(pair => pair.Key))
        {
            int slot = SentenceNetworkFormat.Slot(word, slotCount);
            for (; BinaryPrimitives.ReadUInt32LittleEndian(bytes.AsSpan(At(slot))) is var taken and not 0; slot = slot + 1 == slotCount ? 0 : slot + 1)
            {
                if (taken == SentenceNetworkFormat.Fingerprint(word)) throw new InvalidOperationException("two words share slot and fingerprint; change the slot count");
            }

            Put(bytes, At(slot), SentenceNetworkFormat.Fingerprint(word));
            PutRow(SentenceNetworkFormat.FirstSlot + slot, row);
        }

        return bytes;

        float WeightOf(int sum) => sum < Network.Acts ? weight : 1;

        void PutRow(int at, int row)
        {
            var start = (int)SentenceNetworkFormat.RowAt(at, slotCount);
            for (int i = 0; i < Dimensions; i++) bytes[start + i] = (byte)(sbyte)Math.Clamp(MathF.Round(words[row * Dimensions + i] / scales[i]), -127, 127);
        }
    }

    private static int At(int slot) => SentenceNetworkFormat.FingerprintsAt + slot * sizeof(uint);

    private static float[] Embedded(Network network)
    {
        var words = new float[network.RowCount * Dimensions];
        for (int row = 0; row < network.RowCount; row++) network.Embed(row, words.AsSpan(row * Dimensions, Dimensions));
        return words;
    }

    private static float[] Scales(float[] words)
    {
        var scales = new float[Dimensions];
        for (int i = 0; i < words.Length; i++) scales[i % Dimensions] = Math.Max(scales[i % Dimensions], Math.Abs(words[i]) / 127);
        return [.. scales.Select(scale => Math.Max(scale, 1e-6f))];
    }

    private static void Put(byte[] bytes, int at, uint value) => BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(at), value);

    private static void Put(byte[] bytes, int parameter, float[] values)
    {
        for (int i = 0; i < values.Length; i++) BinaryPrimitives.WriteSingleLittleEndian(bytes.AsSpan(SentenceNetworkFormat.HeaderLength + (parameter + i) * sizeof(float)), values[i]);
    }
}
