using System.Globalization;
using PostLint.Analysis;
using PostLint.Text;

namespace PostLint.Benchmarks;

/// <summary>Parse and lint of one text, turn by turn, in wall-clock time: what an editor's server can be held against.</summary>
internal static class FileReport
{
    public static void Run(string file, int rounds)
    {
        SourceText[] texts = [SourceText.From(File.ReadAllText(file))];
        Linter linter = Corpus.Load().Workspace.Linter;
        List<double> parse = [], lint = [];
        for (int i = -20; i < rounds; i++)
        {
            double parsed = Milliseconds(() => Work.Parse(texts)), linted = Milliseconds(() => Work.Lint(linter, texts));
            if (i < 0) continue;
            parse.Add(parsed);
            lint.Add(linted);
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{{\"parse\":{Median(parse):0.000},\"lint\":{Median(lint):0.000}}}"));
    }

    private static double Milliseconds(Func<int> work)
    {
        var watch = System.Diagnostics.Stopwatch.StartNew();
        work();
        return watch.Elapsed.TotalMilliseconds;
    }

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);
}
