using PostLint.Analysis;

namespace PostLint.SpeechActs;

/// <summary>Trains a linear model for each act; the same drafts give the same model on every machine.</summary>
internal sealed class Trainer(TrainingOptions options)
{
    private const int Acts = SpeechActFormat.Acts;

    /// <summary>Trains on examples; keeps the features that carry most.</summary>
    public Model Train(IReadOnlyList<Example> examples)
    {
        Dictionary<ulong, int> index = Count(examples);
        Model model = Fit(examples, index);
        if (index.Count <= options.MostFeatures) return model;
        index = index.OrderByDescending(pair => Strength(model.Weights, pair.Value)).ThenBy(pair => pair.Key).Take(options.MostFeatures).Select(pair => pair.Key).Order()
            .Select((feature, place) => (feature, place)).ToDictionary(pair => pair.feature, pair => pair.place);
        return Fit(examples, index);
    }

    /// <summary>The features that enough drafts share.</summary>
    private Dictionary<ulong, int> Count(IReadOnlyList<Example> examples)
    {
        var counts = new Dictionary<ulong, (int Count, int Draft)>();
        foreach (Example example in examples)
        {
            foreach (ulong feature in example.Features)
            {
                counts.TryGetValue(feature, out (int Count, int Draft) known);
                if (known.Count == 0 || known.Draft != example.Draft) counts[feature] = (known.Count + 1, example.Draft);
            }
        }

        return counts.Where(pair => pair.Value.Count >= options.LeastDrafts).Select(pair => pair.Key).Order()
            .Select((feature, place) => (feature, place)).ToDictionary(pair => pair.feature, pair => pair.place);
    }

    private Model Fit(IReadOnlyList<Example> examples, Dictionary<ulong, int> index)
    {
        int[][] rows = [.. examples.Select(example => example.Features.Where(index.ContainsKey).Select(feature => index[feature]).Distinct().ToArray())];
        float[] norms = [.. rows.Select(row => 1 / MathF.Sqrt(Math.Max(1, row.Length)))];
        var weights = new float[index.Count * Acts];
        var biases = new float[Acts];
        // The acts have nothing to do with each other here, and each writes its own column.
        Parallel.For(0, Acts, act =>
        {
            var column = new float[index.Count];
            biases[act] = Descend(examples, rows, norms, act, column);
            for (int row = 0; row < column.Length; row++) weights[row * Acts + act] = column[row];
        });
        return new Model(index, weights, biases);
    }

    /// <summary>A linear support vector machine with squared hinge loss, by dual coordinate descent (Hsieh and others, 2008); returns the bias.</summary>
    private float Descend(IReadOnlyList<Example> examples, int[][] rows, float[] norms, int act, float[] weights)
    {
        int[] order = [.. Enumerable.Range(0, examples.Count).Where(i => examples[i].Weights[act] > 0)];
        var alphas = new float[examples.Count];
        var random = new Randomness(0x9E3779B97F4A7C15);
        float bias = 0;
        for (int epoch = 0; epoch < options.Epochs; epoch++)
        {
            random.Shuffle(order);
            foreach (int at in order)
            {
                Example example = examples[at];
                float norm = norms[at], sign = example.Wanted[act] ? 1 : -1, slack = 1 / (2 * options.Cost * example.Weights[act]);
                float sum = 0;
                foreach (int row in rows[at]) sum += weights[row];
                sum = sum * norm + bias;
                float slope = sign * sum - 1 + slack * alphas[at], alpha = alphas[at];
                if (alpha == 0 && slope > 0) continue;
                float square = rows[at].Length * norm * norm + 1;
                alphas[at] = Math.Max(alpha - slope / (square + slack), 0);
                float step = (alphas[at] - alpha) * sign;
                foreach (int row in rows[at]) weights[row] += step * norm;
                bias += step;
            }
        }

        return bias;
    }

    private static float Strength(float[] weights, int row)
    {
        float most = 0;
        foreach (float weight in weights.AsSpan(row * Acts, Acts)) most = Math.Max(most, Math.Abs(weight));
        return most;
    }
}
