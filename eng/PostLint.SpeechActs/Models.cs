using PostLint.Analysis;

namespace PostLint.SpeechActs;

/// <summary>Both models, trained on the same drafts: what is heard is the sum of what they hear.</summary>
internal sealed record Models(Model Linear, Network Network)
{
    /// <summary>What the network counts beside the linear model.</summary>
    public const float NetworkWeight = 0.4f;

    private static readonly float[] AllKept = [.. Enumerable.Repeat(1f, Network.Filters + Network.Hidden)];

    public static Models Train(IReadOnlyList<Draft> drafts, WordVectors vectors)
    {
        List<Example> examples = ExampleReader.Read(drafts);
        Model? linear = null;
        Network? network = null;
        Parallel.Invoke(() => network = NetworkTrainer.Train(new NetworkOptions(), vectors, examples), () => linear = new Trainer(new TrainingOptions()).Train(examples));
        return new Models(linear!, network!);
    }

    /// <summary>How much the one sentence of a draft sounds like an act that does most, by the linear model and by both.</summary>
    public (float Linear, float Both) Most(string text, int act)
    {
        var pass = new NetworkPass(Network);
        float linear = float.NegativeInfinity, both = float.NegativeInfinity;
        foreach (SentenceParts sentence in ExampleReader.Sentences(text))
        {
            float score = Linear.Score(sentence.Features, act);
            pass.Forward(Network.RowsOf(sentence.Words), AllKept);
            linear = Math.Max(linear, score);
            both = Math.Max(both, score + NetworkWeight * pass.Heard[act]);
        }

        return (linear, both);
    }
}
