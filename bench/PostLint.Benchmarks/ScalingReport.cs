using System.Globalization;
using PostLint.Analysis;
using PostLint.Text;

namespace PostLint.Benchmarks;

/// <summary>Lints one text at doubling lengths, whole and rule by rule: what grows faster than the text stands out.</summary>
internal static class ScalingReport
{
    private static readonly int[] Lengths = [250_000, 500_000, 1_000_000];

    public static void Run()
    {
        Corpus corpus = Corpus.Load();
        LintConfiguration all = corpus.Workspace.Lint;
        SourceText[] texts = [.. Lengths.Select(length => Corpus.Join(Corpus.Repeat(corpus.Bodies, length)))];
        Print("parse", text => Work.Parse([text]));
        Print("lint without rules", text => Work.Lint(StageReport.With(all, []), [text]));
        foreach (ActiveRule rule in all.Rules) Print("with " + rule.Analyzer.Descriptor.Id, text => Work.Lint(StageReport.With(all, [rule]), [text]));

        void Print(string name, Func<SourceText, int> work)
        {
            Console.Write($"{name,-24}");
            foreach (SourceText text in texts) Console.Write(string.Create(CultureInfo.InvariantCulture, $" {Milliseconds(() => work(text)),9:0.0} ms"));
            Console.WriteLine($"   for {string.Join(", ", texts.Select(text => text.Length))} code units");
        }
    }

    private static double Milliseconds(Func<int> work)
    {
        var measurement = new Measurement("", 1, work);
        for (int i = -1; i < 3; i++) measurement.Run(i >= 0);
        return measurement.Median * 1000;
    }
}
