using PostLint.Analysis;

namespace PostLint.SpeechActs;

/// <summary>
/// Trains a linear model for each act, over the words of sentences and over what the words mean. The same drafts give the same model on the same kind
/// of machine.
/// </summary>
internal sealed class Trainer(TrainingOptions options, WordVectors vectors)
{
    private const int Acts = SpeechActFormat.Acts;

    /// <summary>Trains on examples; keeps the features that carry most.</summary>
    public Model Train(IReadOnlyList<Example> examples)
    {
        Dictionary<ulong, int> index = Count(examples);
        (Model model, float[] meanings) = Fit(examples, index);
        if (index.Count <= options.MostFeatures) return model.With(vectors, meanings);
        var strength = index.ToDictionary(pair => pair.Key, pair => Strength(model.Weights, pair.Value));
        index = strength.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).Take(options.MostFeatures).OrderBy(pair => pair.Key)
            .Select((pair, place) => (pair.Key, place)).ToDictionary(pair => pair.Key, pair => pair.place);
        (model, meanings) = Fit(examples, index);
        return model.With(vectors, meanings);
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

    private (Model Model, float[] Meanings) Fit(IReadOnlyList<Example> examples, Dictionary<ulong, int> index)
    {
        int[][] rows = [.. examples.Select(example => example.Features.Where(index.ContainsKey).Select(feature => index[feature]).Distinct().ToArray())];
        float[] norms = [.. examples.Select(example => 1 / MathF.Sqrt(Math.Max(1, example.Features.Distinct().Count(feature => index.ContainsKey(feature) || vectors.Has(feature)))))];
        var weights = new float[index.Count * Acts];
        var meanings = new float[WordVectors.Dimensions * Acts];
        var biases = new float[Acts];
        // The acts have nothing to do with each other here, and each writes its own column.
        Parallel.For(0, Acts, act =>
        {
            var column = new float[index.Count];
            var meaning = new float[WordVectors.Dimensions];
            biases[act] = Descend(examples, rows, norms, act, column, meaning);
            for (int row = 0; row < column.Length; row++) weights[row * Acts + act] = column[row];
            for (int i = 0; i < meaning.Length; i++) meanings[i * Acts + act] = meaning[i];
        });
        return (new Model(index, weights, biases), meanings);
    }

    /// <summary>A linear support vector machine with squared hinge loss, by dual coordinate descent (Hsieh and others, 2008); returns the bias.</summary>
    private float Descend(IReadOnlyList<Example> examples, int[][] rows, float[] norms, int act, float[] weights, float[] meanings)
    {
        int[] order = [.. Enumerable.Range(0, examples.Count).Where(i => examples[i].Weights[act] > 0)];
        var alphas = new float[examples.Count];
        ulong random = 0x9E3779B97F4A7C15;
        float bias = 0;
        for (int epoch = 0; epoch < options.Epochs; epoch++)
        {
            Shuffle(order, ref random);
            foreach (int at in order)
            {
                Example example = examples[at];
                float norm = norms[at], meaningNorm = norm * options.Meaning, sign = example.Wanted[act] ? 1 : -1, slack = 1 / (2 * options.Cost * example.Weights[act]);
                float sum = 0;
                foreach (int row in rows[at]) sum += weights[row];
                sum = sum * norm + Dot(meanings, example.Meaning) * meaningNorm + bias;
                float slope = sign * sum - 1 + slack * alphas[at], alpha = alphas[at];
                if (alpha == 0 && slope > 0) continue;
                float square = rows[at].Length * norm * norm + Dot(example.Meaning, example.Meaning) * meaningNorm * meaningNorm + 1;
                alphas[at] = Math.Max(alpha - slope / (square + slack), 0);
                float step = (alphas[at] - alpha) * sign;
                foreach (int row in rows[at]) weights[row] += step * norm;
                for (int i = 0; i < meanings.Length; i++) meanings[i] += step * example.Meaning[i] * meaningNorm;
                bias += step;
            }
        }

        for (int i = 0; i < meanings.Length; i++) meanings[i] *= options.Meaning;
        return bias;
    }

    private static float Dot(ReadOnlySpan<float> left, ReadOnlySpan<float> right)
    {
        float sum = 0;
        for (int i = 0; i < left.Length; i++) sum += left[i] * right[i];
        return sum;
    }

    private static float Strength(float[] weights, int row)
    {
        float most = 0;
        foreach (float weight in weights.AsSpan(row * Acts, Acts)) most = Math.Max(most, Math.Abs(weight));
        return most;
    }

    private static void Shuffle(int[] order, ref ulong random)
    {
        for (int i = order.Length - 1; i > 0; i--)
        {
            random ^= random << 13;
            random ^= random >> 7;
            random ^= random << 17;
            int other = (int)(random % (uint)(i + 1));
            (order[i], order[other]) = (order[other], order[i]);
        }
    }
}
