using System.Globalization;
using PostLint.Analysis;
using PostLint.Posts;
using PostLint.Text;

namespace PostLint.Benchmarks;

/// <summary>Says where a lint's time goes: each stage alone over the same bodies, and each rule alone above a lint without rules.</summary>
internal static class StageReport
{
    public static void Run(int rounds)
    {
        Corpus corpus = Corpus.Load();
        SourceText[] bodies = Corpus.Repeat(corpus.Bodies, 4_000_000);
        double perMegabyte = bodies.Sum(body => (long)body.Length) / 1e6;
        LintConfiguration all = corpus.Workspace.Lint;

        Print("parse", Time(rounds, () => Work.Parse(bodies)));
        Print("read (parse, prose, addresses, words)", Time(rounds, () => Read(bodies, _ => { })));
        Print("  + digits", Time(rounds, () => Read(bodies, post => _ = post.DigitClusters)));
        Print("  + quotations", Time(rounds, () => Read(bodies, post => _ = post.Quotations)));
        double empty = Time(rounds, () => Work.Lint(With(all, []), bodies));
        Print("lint without rules", empty);
        Print("which rules a path has", Time(rounds, () => bodies.Sum(_ => all.RulesFor("posts/draft.md").Count)));
        Print("lint", Time(rounds, () => Work.Lint(new Linter(all), bodies)));
        foreach ((double milliseconds, string id) in all.Rules.Select(rule => (Time(rounds, () => Work.Lint(With(all, [rule]), bodies)) - empty, rule.Analyzer.Descriptor.Id)).OrderByDescending(entry => entry.Item1))
            Print("  rule " + id, milliseconds);

        void Print(string name, double milliseconds) =>
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-40} {milliseconds / perMegabyte,8:0.00} ms/MB"));
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

    private static double Time(int rounds, Func<int> work)
    {
        var measurement = new Measurement("", 1, work);
        for (int i = -4; i < rounds; i++) measurement.Run(i >= 0);
        return measurement.Median * 1000;
    }
}
