using PostLint.Analysis;

namespace PostLint.SpeechActs;

/// <summary>One sentence on its way through a network: forward to the acts, and back to the gradients.</summary>
internal sealed class NetworkPass(Network network)
{
    private const int Dimensions = Network.Dimensions, Filters = Network.Filters, Width = Network.Width, Acts = Network.Acts, Hidden = Network.Hidden, Sums = Network.Sums, MostRows = SpeechActFeatures.MostWords + 2;

    private readonly float[] words = new float[MostRows * Dimensions], slopes = new float[MostRows * Dimensions], found = new float[Filters], filterSums = new float[Filters];
    private readonly float[] terms = new float[Network.Terms], sums = new float[Sums], sumSlopes = new float[Sums];
    private readonly int[] places = new int[Filters];

    /// <summary>What is heard of each act.</summary>
    public ReadOnlySpan<float> Heard => sums.AsSpan(0, Acts);

    /// <param name="rows">The rows of the words, between edges.</param>
    /// <param name="kept">What each filter's find, and after the filters each hidden number, is multiplied by: 0 to leave it out.</param>
    public void Forward(ReadOnlySpan<int> rows, ReadOnlySpan<float> kept)
    {
        for (int i = 0; i < rows.Length; i++) network.Embed(rows[i], words.AsSpan(i * Dimensions, Dimensions));
        Filter(rows.Length);
        for (int filter = 0; filter < Filters; filter++) terms[filter] = found[filter] * kept[filter];
        Span<float> wordSum = terms.AsSpan(Filters);
        wordSum.Clear();
        float norm = SentenceNetworkFormat.NormOf(rows.Length);
        for (int i = 0; i < rows.Length; i++) Numbers.AddTo(wordSum, norm, words.AsSpan(i * Dimensions, Dimensions));

        network.SumBiases.Values.CopyTo(sums, 0);
        for (int term = 0; term < terms.Length; term++)
        {
            if (terms[term] != 0) Numbers.AddTo(sums, terms[term], network.SumsOfTerms.Values.AsSpan(term * Sums, Sums));
        }

        for (int i = 0; i < Hidden; i++)
        {
            ref float hidden = ref sums[Acts + i];
            hidden = Math.Max(0, hidden) * kept[Filters + i];
            if (hidden != 0) Numbers.AddTo(sums.AsSpan(0, Acts), hidden, network.ActsOfHidden.Values.AsSpan(i * Acts, Acts));
        }
    }

    /// <summary>Adds to the gradients what the sentence last sent forward asks for.</summary>
    /// <param name="rows">Its rows.</param>
    /// <param name="kept">What was kept of each filter and each hidden number.</param>
    /// <param name="wrong">The slope of the loss at each act.</param>
    public void Back(ReadOnlySpan<int> rows, ReadOnlySpan<float> kept, ReadOnlySpan<float> wrong)
    {
        BackToSums(kept, wrong);
        slopes.AsSpan(0, rows.Length * Dimensions).Clear();
        float norm = SentenceNetworkFormat.NormOf(rows.Length);
        for (int term = 0; term < terms.Length; term++)
        {
            if (terms[term] != 0) Numbers.AddTo(network.SumsOfTerms.Gradient.AsSpan(term * Sums, Sums), terms[term], sumSlopes);
            ReadOnlySpan<float> weights = network.SumsOfTerms.Values.AsSpan(term * Sums, Sums);
            if (term >= Filters)
            {
                float slope = norm * Numbers.Dot(weights, sumSlopes);
                for (int i = 0; i < rows.Length; i++) slopes[i * Dimensions + term - Filters] += slope;
            }
            else if (terms[term] != 0) BackFromFilter(term, kept[term] * Numbers.Dot(weights, sumSlopes));
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
        Array.Clear(found);
        for (int place = 0; place + Width <= rowCount; place++)
        {
            network.FilterBiases.Values.CopyTo(filterSums, 0);
            for (int k = 0; k < Width * Dimensions; k++) Numbers.AddTo(filterSums, words[place * Dimensions + k], network.FilterWeights.Values.AsSpan(k * Filters, Filters));
            for (int filter = 0; filter < Filters; filter++)
            {
                if (filterSums[filter] > found[filter]) (found[filter], places[filter]) = (filterSums[filter], place);
            }
        }
    }

    private void BackToSums(ReadOnlySpan<float> kept, ReadOnlySpan<float> wrong)
    {
        wrong.CopyTo(sumSlopes);
        for (int i = 0; i < Hidden; i++)
        {
            float hidden = sums[Acts + i];
            sumSlopes[Acts + i] = hidden == 0 ? 0 : kept[Filters + i] * Numbers.Dot(network.ActsOfHidden.Values.AsSpan(i * Acts, Acts), wrong);
            if (hidden != 0) Numbers.AddTo(network.ActsOfHidden.Gradient.AsSpan(i * Acts, Acts), hidden, wrong);
        }

        Numbers.AddTo(network.SumBiases.Gradient, 1, sumSlopes);
    }

    private void BackFromFilter(int filter, float slope)
    {
        network.FilterBiases.Gradient[filter] += slope;
        int from = places[filter] * Dimensions;
        for (int k = 0; k < Width * Dimensions; k++)
        {
            network.FilterWeights.Gradient[k * Filters + filter] += slope * words[from + k];
            slopes[from + k] += slope * network.FilterWeights.Values[k * Filters + filter];
        }
    }
}
