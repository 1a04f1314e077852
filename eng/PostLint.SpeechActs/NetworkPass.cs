using PostLint.Analysis;

namespace PostLint.SpeechActs;

/// <summary>One sentence on its way through a network: forward to the acts, and back to the gradients.</summary>
internal sealed class NetworkPass(Network network)
{
    private const int Dimensions = Network.Dimensions, Filters = Network.Filters, Width = Network.Width, Acts = Network.Acts, MostRows = SpeechActFeatures.MostWords + 2;

    private readonly float[] words = new float[MostRows * Dimensions], slopes = new float[MostRows * Dimensions], sums = new float[Filters], wordSum = new float[Dimensions];
    private readonly int[] places = new int[Filters];

    /// <summary>For each filter the most that it found.</summary>
    public float[] Found { get; } = new float[Filters];

    /// <summary>What is heard of each act.</summary>
    public float[] Heard { get; } = new float[Acts];

    /// <param name="rows">The rows of the words, between edges.</param>
    /// <param name="kept">What each filter's find is multiplied by: 0 to leave it out.</param>
    public void Forward(ReadOnlySpan<int> rows, ReadOnlySpan<float> kept)
    {
        for (int i = 0; i < rows.Length; i++) network.Embed(rows[i], words.AsSpan(i * Dimensions, Dimensions));
        Filter(rows.Length);
        network.ActBiases.Values.CopyTo(Heard, 0);
        for (int filter = 0; filter < Filters; filter++)
        {
            if (Found[filter] * kept[filter] is var found and not 0) Numbers.AddTo(Heard, found, network.ActsOfFilters.Values.AsSpan(filter * Acts, Acts));
        }

        Array.Clear(wordSum);
        float norm = SentenceNetworkFormat.NormOf(rows.Length);
        for (int i = 0; i < rows.Length; i++) Numbers.AddTo(wordSum, norm, words.AsSpan(i * Dimensions, Dimensions));
        for (int k = 0; k < Dimensions; k++) Numbers.AddTo(Heard, wordSum[k], network.ActsOfWords.Values.AsSpan(k * Acts, Acts));
    }

    /// <summary>Adds to the gradients what the sentence last sent forward asks for.</summary>
    /// <param name="rows">Its rows.</param>
    /// <param name="kept">What was kept of each filter.</param>
    /// <param name="wrong">The slope of the loss at each act.</param>
    public void Back(ReadOnlySpan<int> rows, ReadOnlySpan<float> kept, ReadOnlySpan<float> wrong)
    {
        Numbers.AddTo(network.ActBiases.Gradient, 1, wrong);
        slopes.AsSpan(0, rows.Length * Dimensions).Clear();
        BackFromWords(rows.Length, wrong);
        for (int filter = 0; filter < Filters; filter++)
        {
            if (Found[filter] != 0 && kept[filter] != 0) BackFromFilter(filter, kept[filter], wrong);
        }

        for (int i = 0; i < rows.Length; i++)
        {
            Span<float> slope = slopes.AsSpan(i * Dimensions, Dimensions);
            Numbers.AddTo(network.Own.Gradient.AsSpan(rows[i] * Dimensions, Dimensions), 1, slope);
            ReadOnlySpan<float> meaning = network.MeaningOf(rows[i]);
            for (int k = 0; k < meaning.Length; k++)
            {
                if (meaning[k] != 0) Numbers.AddTo(network.FromVectors.Gradient.AsSpan(k * Dimensions, Dimensions), meaning[k], slope);
            }
        }
    }

    private void Filter(int rowCount)
    {
        Array.Clear(Found);
        for (int place = 0; place + Width <= rowCount; place++)
        {
            network.FilterBiases.Values.CopyTo(sums, 0);
            for (int k = 0; k < Width * Dimensions; k++) Numbers.AddTo(sums, words[place * Dimensions + k], network.FilterWeights.Values.AsSpan(k * Filters, Filters));
            for (int filter = 0; filter < Filters; filter++)
            {
                if (sums[filter] > Found[filter]) (Found[filter], places[filter]) = (sums[filter], place);
            }
        }
    }

    private void BackFromWords(int rowCount, ReadOnlySpan<float> wrong)
    {
        float norm = SentenceNetworkFormat.NormOf(rowCount);
        for (int k = 0; k < Dimensions; k++)
        {
            Numbers.AddTo(network.ActsOfWords.Gradient.AsSpan(k * Acts, Acts), wordSum[k], wrong);
            float slope = norm * Numbers.Dot(network.ActsOfWords.Values.AsSpan(k * Acts, Acts), wrong);
            for (int i = 0; i < rowCount; i++) slopes[i * Dimensions + k] += slope;
        }
    }

    private void BackFromFilter(int filter, float kept, ReadOnlySpan<float> wrong)
    {
        float slope = kept * Numbers.Dot(network.ActsOfFilters.Values.AsSpan(filter * Acts, Acts), wrong);
        Numbers.AddTo(network.ActsOfFilters.Gradient.AsSpan(filter * Acts, Acts), Found[filter] * kept, wrong);
        network.FilterBiases.Gradient[filter] += slope;
        int from = places[filter] * Dimensions;
        for (int k = 0; k < Width * Dimensions; k++)
        {
            network.FilterWeights.Gradient[k * Filters + filter] += slope * words[from + k];
            slopes[from + k] += slope * network.FilterWeights.Values[k * Filters + filter];
        }
    }
}
