using System.Globalization;
using PostLint.Analysis;
using PostLint.Text;

namespace PostLint.Benchmarks;

/// <summary>Runs parse and lint turn by turn in one process, so that both see the same machine, and prints how they compare.</summary>
internal static class RatioReport
{
    private const int Length = 20_000_000;

    public static void Run(int rounds)
    {
        Corpus corpus = Corpus.Load();
        Linter linter = corpus.Workspace.Linter;
        Console.WriteLine($"{corpus.Workspace.Lint.Rules.Count} rules, {corpus.Drafts.Length} drafts of {corpus.Bodies.Sum(body => body.Length) / corpus.Bodies.Length} code units, {rounds} rounds, CPU time");
        SourceText[] bodies = Corpus.Repeat(corpus.Bodies, Length);
        Compare("each body a post", bodies, linter, rounds);
        Compare("one text of 20 MB", [Corpus.Join(bodies)], linter, rounds);

        int times = Length / corpus.FrontMatters.Sum(text => text.Length) / 10;
        string[] heads = [.. Enumerable.Repeat(corpus.FrontMatters, times).SelectMany(texts => texts)];
        var head = new Measurement("front matter alone", heads.Sum(text => (long)text.Length), () => Work.ReadFrontMatter(heads));
        SourceText[] drafts = [.. Enumerable.Repeat(corpus.Drafts, times).SelectMany(texts => texts)];
        var whole = new Measurement("whole drafts, front matter and all", drafts.Sum(text => (long)text.Length), () => Work.Lint(linter, drafts));
        Interleave(rounds, head, whole);
        Console.WriteLine(head);
        Console.WriteLine(whole);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"front matter {head.Median * 1e6 / heads.Length:0.0} µs of {whole.Median * 1e6 / drafts.Length:0.0} µs a draft"));
    }

    private static void Compare(string what, SourceText[] texts, Linter linter, int rounds)
    {
        long length = texts.Sum(text => (long)text.Length);
        var parse = new Measurement($"parse, {what}", length, () => Work.Parse(texts));
        var lint = new Measurement($"lint, {what}", length, () => Work.Lint(linter, texts));
        Interleave(rounds, parse, lint);
        Console.WriteLine(parse);
        Console.WriteLine(lint);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"lint/parse ratio {lint.Median / parse.Median:0.00}"));
    }

    /// <summary>Two rounds to warm up, then turn by turn.</summary>
    private static void Interleave(int rounds, Measurement first, Measurement second)
    {
        for (int i = -2; i < rounds; i++)
        {
            first.Run(i >= 0);
            second.Run(i >= 0);
        }
    }
}
