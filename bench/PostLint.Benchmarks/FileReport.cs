using System.Globalization;
using PostLint.Analysis;
using PostLint.Text;

namespace PostLint.Benchmarks;

/// <summary>Parse and lint of one text, turn by turn, in wall-clock and processor time: what an editor's server can be held against.</summary>
internal static class FileReport
{
    public static void Run(string file, int rounds)
    {
        SourceText[] texts = [SourceText.From(File.ReadAllText(file))];
        Linter linter = Corpus.Load().Workspace.Linter;
        List<(double Wall, double Processor)> parse = [], lint = [];
        for (int i = -20; i < rounds; i++)
        {
            (double, double) parsed = Time(() => Work.Parse(texts)), linted = Time(() => Work.Lint(linter, texts));
            if (i < 0) continue;
            parse.Add(parsed);
            lint.Add(linted);
        }

        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{{\"parse\":{Median(parse.Select(time => time.Wall)):0.000},\"lint\":{Median(lint.Select(time => time.Wall)):0.000},\"parseCpu\":{Mean(parse):0.000},\"lintCpu\":{Mean(lint):0.000}}}"));
    }

    /// <summary>Both in milliseconds.</summary>
    private static (double Wall, double Processor) Time(Func<int> work)
    {
        TimeSpan before = Environment.CpuUsage.TotalTime;
        var watch = System.Diagnostics.Stopwatch.StartNew();
        work();
        return (watch.Elapsed.TotalMilliseconds, (Environment.CpuUsage.TotalTime - before).TotalMilliseconds);
    }

    private static double Median(IEnumerable<double> values) => values.Order().ElementAt(values.Count() / 2);

    private static double Mean(List<(double Wall, double Processor)> times) => times.Average(time => time.Processor);
}
