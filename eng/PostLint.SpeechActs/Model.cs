using PostLint.Analysis;

namespace PostLint.SpeechActs;

/// <summary>A trained model: the row of each feature, the weights row by row, and what each act starts from.</summary>
internal sealed record Model(Dictionary<ulong, int> Index, float[] Weights, float[] Biases)
{
    /// <summary>How much a sentence with these features sounds like an act.</summary>
    public float Score(ulong[] features, int act)
    {
        float sum = 0;
        int count = 0;
        foreach (ulong feature in features)
        {
            if (!Index.TryGetValue(feature, out int row)) continue;
            sum += Weights[row * SpeechActFormat.Acts + act];
            count++;
        }

        return Biases[act] + sum / MathF.Sqrt(Math.Max(1, count));
    }

    /// <summary>
    /// Folds what was learned of meanings into the rows of single words: a sum of vectors times a weight is a sum of numbers, one for each word, so that
    /// the lint needs no vectors.
    /// </summary>
    /// <param name="meanings">The weights of the vectors' numbers, act by act.</param>
    public Model With(WordVectors vectors, float[] meanings)
    {
        var index = new Dictionary<ulong, int>(Index);
        var weights = new List<float>(Weights);
        var vector = new float[WordVectors.Dimensions];
        foreach (ulong feature in vectors.Features)
        {
            if (!index.TryGetValue(feature, out int row))
            {
                index[feature] = row = index.Count;
                weights.AddRange(new float[SpeechActFormat.Acts]);
            }

            Array.Clear(vector);
            vectors.AddTo(vector, feature);
            for (int i = 0; i < vector.Length; i++)
            {
                for (int act = 0; act < SpeechActFormat.Acts; act++) weights[row * SpeechActFormat.Acts + act] += vector[i] * meanings[i * SpeechActFormat.Acts + act];
            }
        }

        return new Model(index, [.. weights], Biases);
    }
}
