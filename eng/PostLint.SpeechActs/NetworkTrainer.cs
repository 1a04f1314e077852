using PostLint.Analysis;

namespace PostLint.SpeechActs;

/// <summary>Trains a <see cref="Network"/>; the same drafts give the same network on every machine.</summary>
internal sealed class NetworkTrainer
{
    private const int Acts = SpeechActFormat.Acts, Filters = Network.Filters, Hidden = Network.Hidden;

    private readonly NetworkOptions options;
    private readonly Network network;
    private readonly NetworkPass pass;
    private readonly IReadOnlyList<Example> examples;
    private readonly int[][] rows;
    private readonly float[] wanted;
    private readonly Randomness random = new(0x9E3779B97F4A7C15);
    private readonly float[] kept = new float[Filters + Hidden], wrong = new float[Network.Acts];
    private readonly HashSet<int> touched = [];
    private int steps;

    private NetworkTrainer(NetworkOptions options, WordVectors vectors, IReadOnlyList<Example> examples)
    {
        (this.options, this.examples) = (options, examples);
        network = new Network(vectors, examples.SelectMany(example => example.Words).GroupBy(word => word).Where(group => group.Count() >= options.LeastUses).Select(group => group.Key).Order());
        pass = new NetworkPass(network);
        rows = [.. examples.Select(example => network.RowsOf(example.Words))];
        // What the balance of examples makes of a wanted one would drown the rest, so that only a part of it is taken.
        wanted = [.. Enumerable.Range(0, Acts).Select(act => MathF.Sqrt(MathF.Sqrt(examples.FirstOrDefault(example => example.Wanted[act])?.Weights[act] ?? 1)))];
        random.Fill(network.FromVectors.Values, 0.25f);
        random.Fill(network.FilterWeights.Values, MathF.Sqrt(2f / (Network.Width * Network.Dimensions)));
        random.Fill(network.SumsOfTerms.Values, MathF.Sqrt(2f / Network.Terms));
        random.Fill(network.ActsOfHidden.Values, 0.5f * MathF.Sqrt(1f / Hidden));
    }

    public static Network Train(NetworkOptions options, WordVectors vectors, IReadOnlyList<Example> examples)
    {
        var trainer = new NetworkTrainer(options, vectors, examples);
        int[] order = [.. Enumerable.Range(0, examples.Count)];
        for (int epoch = 0; epoch < options.Epochs; epoch++)
        {
            trainer.random.Shuffle(order);
            trainer.Epoch(order, options.RateOf(epoch));
        }

        return trainer.network;
    }

    private void Epoch(int[] order, float rate)
    {
        for (int i = 0; i < order.Length; i++)
        {
            Learn(examples[order[i]], rows[order[i]]);
            if ((i + 1) % options.Batch == 0 || i == order.Length - 1) Step(rate);
        }
    }

    private void Learn(Example example, ReadOnlySpan<int> all)
    {
        // Words, filters and hidden numbers are left out at random, so that none is relied on alone.
        Span<int> seen = stackalloc int[all.Length];
        all.CopyTo(seen);
        foreach (ref int row in seen[1..^1])
        {
            if (random.Next() < options.UnknownWords) row = SentenceNetworkFormat.Unknown;
        }

        for (int i = 0; i < kept.Length; i++) kept[i] = random.Next() < options.LeftOut ? 0 : 1 / (1 - options.LeftOut);
        pass.Forward(seen, kept);
        for (int act = 0; act < Acts; act++)
        {
            float likely = Numbers.Sigmoid(pass.Heard[act]);
            wrong[act] = example.Wanted[act] ? wanted[act] * (likely - 1) : example.Weights[act] * likely;
        }

        pass.Back(seen, kept, wrong);
        foreach (int row in seen) touched.Add(row);
    }

    private void Step(float rate)
    {
        float now = Parameter.RateAt(++steps, rate), shrink = rate * options.Shrink;
        foreach (Parameter parameter in (ReadOnlySpan<Parameter>)[network.FromVectors, network.FilterWeights, network.SumsOfTerms, network.ActsOfHidden]) parameter.Step(now, shrink, options.Batch);
        network.FilterBiases.Step(now, 0, options.Batch);
        network.SumBiases.Step(now, 0, options.Batch);
        foreach (int row in touched) network.Own.Step(now, rate * options.ShrinkOwn, options.Batch, row * Network.Dimensions, Network.Dimensions);
        touched.Clear();
    }
}
