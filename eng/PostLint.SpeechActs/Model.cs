using PostLint.Analysis;

namespace PostLint.SpeechActs;

/// <summary>A trained linear model: the row of each feature, the weights row by row, and what each act starts from.</summary>
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
}
