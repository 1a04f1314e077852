using System.Globalization;
using System.Text;
using PostLint.Analysis;
using PostLint.Rules;
using PostLint.Text;

namespace PostLint.Benchmarks;

/// <summary>
/// Lints one text at doubling lengths, whole and rule by rule: what grows faster than the text stands out. The samples are read with the rules
/// that are on for them; texts crowded with all that rules look for, with every rule.
/// </summary>
internal static class ScalingReport
{
    private static readonly int[] Lengths = [250_000, 500_000, 1_000_000];

    /// <summary>What one crowded text repeats, without a full stop, by lines, as one long row, and as images.</summary>
    private static readonly (string Name, string Head, string Piece)[] Crowds =
    [
        ("one sentence", "", "Poppy Harwood and our only boy in Year 5 with asthma Mrs Delacroix off sick she is 9 on 4 March at 10am strike Hollowbeck Primary "),
        ("lines", "", "The dad of a boy in my Year 8 group, Kieran's mum, has cancer. Mr Lanyon please ring us on 01632 960123, she turned 9 today. We lost the vote on the strike! Priya Nair won at Hollowbeck.\n"),
        ("one row", "| a | b |\n|---|---|\n", "| Poppy Harwood | asthma | Year 5 boy | 9 | 4 March "),
        ("images", "", "![Poppy Harwood in Year 5 with the mayor](photos/poppy-harwood.jpg)\n*Kieran and Mrs Delacroix at 3pm, photo by Tom Arkwright*\n\n"),
    ];

    public static void Run()
    {
        Corpus corpus = Corpus.Load();
        LintConfiguration all = corpus.Workspace.Lint;
        SourceText[] samples = [.. Lengths.Select(length => Corpus.Join(Corpus.Repeat(corpus.Bodies, length)))];
        Print("parse", samples, text => Work.Parse([text]));
        PrintRules("samples", samples, all, all.Rules);
        ActiveRule[] every = [.. RuleCatalog.All.Select(rule => all.Rules.FirstOrDefault(active => active.Analyzer == rule) ?? new ActiveRule(rule, null, false, RuleOptions.None))];
        foreach ((string name, string head, string piece) in Crowds)
        {
            foreach (string kind in (string[])["hollowbeck-fb", "personal"])
                PrintRules($"{name}, {kind}", [.. Lengths.Select(length => Crowd(kind, head, piece, length))], all, every);
        }
    }

    private static SourceText Crowd(string kind, string head, string piece, int length)
    {
        var text = new StringBuilder($"---\naccount: {kind}\nauthor_role: staff\n---\n{head}");
        while (text.Length < length) text.Append(piece);
        return SourceText.From(text.Append('\n').ToString());
    }

    private static void PrintRules(string name, SourceText[] texts, LintConfiguration all, IReadOnlyList<ActiveRule> rules)
    {
        Print(name + ": no rules", texts, text => Work.Lint(StageReport.With(all, []), [text]));
        foreach (ActiveRule rule in rules) Print($"{name}: {rule.Analyzer.Descriptor.Id}", texts, text => Work.Lint(StageReport.With(all, [rule]), [text]));
    }

    private static void Print(string name, SourceText[] texts, Func<SourceText, int> work)
    {
        double[] times = [.. texts.Select(text => Milliseconds(() => work(text)))];
        string row = string.Join(' ', times.Select(time => string.Create(CultureInfo.InvariantCulture, $"{time,9:0.0} ms")));
        Console.WriteLine($"{name,-32}{row}   {(times[^1] > 8 * times[0] && times[^1] > 50 ? "GROWS" : "")}");
    }

    private static double Milliseconds(Func<int> work)
    {
        var measurement = new Measurement("", 1, work);
        for (int i = -1; i < 1; i++) measurement.Run(i >= 0);
        return measurement.Median * 1000;
    }
}
