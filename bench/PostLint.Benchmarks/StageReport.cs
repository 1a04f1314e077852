using System.Globalization;
using PostLint.Analysis;
using PostLint.Posts;
using PostLint.Text;

namespace PostLint.Benchmarks;

/// <summary>Says where a lint's time goes: each stage alone over the same bodies, and a lint with each rule alone.</summary>
internal static class StageReport
{
    /// <summary>Every stage once a round, so that all see the same machine; the least of the rounds stands, since noise only adds.</summary>
    public static void Run(int rounds)
    {
        Corpus corpus = Corpus.Load();
        SourceText[] bodies = Corpus.Repeat(corpus.Bodies, 4_000_000);
        LintConfiguration all = corpus.Workspace.Lint;
        Linter whole = new(all), none = With(all, []);
        var stages = new List<Measurement>
        {
            Stage("parse", () => Work.Parse(bodies)),
            Stage("read (parse, prose, addresses, words)", () => Read(bodies, _ => { })),
            Stage("  + digits", () => Read(bodies, post => _ = post.DigitClusters)),
            Stage("  + quotations", () => Read(bodies, post => _ = post.Quotations)),
            Stage("lint without rules", () => Work.Lint(none, bodies)),
            Stage("lint", () => Work.Lint(whole, bodies)),
        };
        List<Measurement> rules = [.. all.Rules.Select(rule => (rule.Analyzer.Descriptor.Id, Linter: With(all, [rule]))).Select(rule => Stage("  with rule " + rule.Id, () => Work.Lint(rule.Linter, bodies)))];
        for (int i = -2; i < rounds; i++)
            foreach (Measurement stage in stages.Concat(rules))
                stage.Run(i >= 0);

        double parse = stages[0].Least;
        foreach (Measurement stage in stages.Concat(rules.OrderByDescending(rule => rule.Least)))
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{stage.Name,-40} {stage.Least * 1e9 / stage.CodeUnits,8:0.00} ms/MB {stage.Least / parse,8:0.00} parses"));

        Measurement Stage(string name, Func<int> work) => new(name, bodies.Sum(body => (long)body.Length), work);
    }

    /// <summary>A linter with some of the rules, the same for every path.</summary>
    internal static Linter With(LintConfiguration all, IReadOnlyList<ActiveRule> rules) => new(new LintConfiguration(all.School, all.Policy, rules, null, all.Defaults));

    private static int Read(SourceText[] bodies, Action<Post> more)
    {
        var post = new Post();
        foreach (SourceText body in bodies)
        {
            PostReader.Read(post, body, "posts/draft.md", null);
            more(post);
        }

        return post.Words.Count;
    }
}
