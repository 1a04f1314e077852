using PostLint.Analysis;

namespace PostLint.SpeechActs;

/// <summary>The numbers of <see cref="SentenceNetwork"/> in training: what a word's vector becomes, what it has besides, the filters, and what speaks for each act.</summary>
internal sealed class Network
{
    public const int Dimensions = SentenceNetworkFormat.Dimensions, Filters = SentenceNetworkFormat.Filters, Width = SentenceNetworkFormat.Width, Acts = SentenceNetworkFormat.PaddedActs,
        Hidden = SentenceNetworkFormat.Hidden, Sums = SentenceNetworkFormat.Sums, Terms = SentenceNetworkFormat.Terms;

    private readonly Dictionary<ulong, int> rows = [];
    private readonly float[] meanings;

    /// <param name="vectors">What words mean.</param>
    /// <param name="others">Further words that have a row of their own.</param>
    public Network(WordVectors vectors, IEnumerable<ulong> others)
    {
        foreach (ulong word in vectors.Features.Concat(others)) rows.TryAdd(word, rows.Count + SentenceNetworkFormat.FirstSlot);
        meanings = new float[RowCount * WordVectors.Dimensions];
        foreach ((ulong word, int row) in rows) vectors.AddTo(meanings.AsSpan(row * WordVectors.Dimensions, WordVectors.Dimensions), word);
        Own = new Parameter(RowCount * Dimensions);
    }

    public int RowCount => rows.Count + SentenceNetworkFormat.FirstSlot;

    /// <summary>The row of each word.</summary>
    public IReadOnlyDictionary<ulong, int> Rows => rows;

    public Parameter FromVectors { get; } = new(WordVectors.Dimensions * Dimensions);

    public Parameter Own { get; }

    public Parameter FilterWeights { get; } = new(Width * Dimensions * Filters);

    public Parameter FilterBiases { get; } = new(Filters);

    public Parameter SumsOfTerms { get; } = new(Terms * Sums);

    public Parameter SumBiases { get; } = new(Sums);

    public Parameter ActsOfHidden { get; } = new(Hidden * Acts);

    /// <summary>The rows of a sentence's words, between its edges.</summary>
    public int[] RowsOf(ulong[] words) =>
        [SentenceNetworkFormat.Edge, .. words.Select(word => rows.GetValueOrDefault(word, SentenceNetworkFormat.Unknown)), SentenceNetworkFormat.Edge];

    public ReadOnlySpan<float> MeaningOf(int row) => meanings.AsSpan(row * WordVectors.Dimensions, WordVectors.Dimensions);

    /// <summary>The numbers of a word: its own and those that come from its vector.</summary>
    public void Embed(int row, Span<float> into)
    {
        Own.Values.AsSpan(row * Dimensions, Dimensions).CopyTo(into);
        ReadOnlySpan<float> meaning = MeaningOf(row);
        for (int i = 0; i < meaning.Length; i++)
        {
            if (meaning[i] != 0) Numbers.AddTo(into, meaning[i], FromVectors.Values.AsSpan(i * Dimensions, Dimensions));
        }
    }
}
