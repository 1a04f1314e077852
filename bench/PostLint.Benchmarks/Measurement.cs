using System.Globalization;

namespace PostLint.Benchmarks;

/// <summary>Median CPU time and the allocation of some work on a known amount of text.</summary>
internal sealed class Measurement(string name, long codeUnits, Func<int> work)
{
    private readonly List<double> seconds = [];
    private long allocated;
    private int result;

    public string Name => name;

    public long CodeUnits => codeUnits;

    /// <summary>Seconds of the fastest run.</summary>
    public double Least => seconds.Min();

    public double Median => seconds.Order().ElementAt(seconds.Count / 2);

    /// <summary>Millions of UTF-16 code units a second; a megabyte of English drafts is about one million.</summary>
    public double Speed => codeUnits / 1e6 / Median;

    /// <summary>Runs once; the garbage of the run before is not its cost.</summary>
    public void Run(bool counts = true)
    {
        GC.Collect();
        TimeSpan before = Environment.CpuUsage.TotalTime;
        long bytes = GC.GetAllocatedBytesForCurrentThread();
        result = work();
        if (!counts) return;
        allocated = GC.GetAllocatedBytesForCurrentThread() - bytes;
        seconds.Add((Environment.CpuUsage.TotalTime - before).TotalSeconds);
    }

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{name,-34} {Median * 1000,9:0.0} ms {Speed,8:0.0} MB/s {(double)allocated / codeUnits,7:0.00} B/B  result {result}");
}
