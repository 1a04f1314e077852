using PostLint.Cli.Hosting;

namespace PostLint.Cli.Linting;

/// <summary>One line on a terminal's standard error that says how far a long run is; nothing for a short run or a pipe.</summary>
internal sealed class Progress : IDisposable
{
    private const int FirstMilliseconds = 1000;
    private const int EveryMilliseconds = 250;
    private readonly CliHost host;
    private readonly int total;
    private readonly Timer? timer;
    private int done;
    private int width;

    private Progress(CliHost host, bool quiet, int total)
    {
        this.host = host;
        this.total = total;
        if (host.IsErrorTerminal && !quiet && total > 1) timer = new Timer(_ => Show(), null, FirstMilliseconds, EveryMilliseconds);
    }

    public static Progress Start(CliHost host, bool quiet, int total) => new(host, quiet, total);

    public void Step() => Interlocked.Increment(ref done);

    public void Dispose()
    {
        if (timer is null) return;
        using var stopped = new ManualResetEvent(false);
        if (timer.Dispose(stopped)) stopped.WaitOne();
        if (width > 0) host.Error.Write($"\r{new string(' ', width)}\r");
    }

    private void Show()
    {
        string line = $"checked {Volatile.Read(ref done)} of {total} posts";
        width = line.Length;
        host.Error.Write($"\r{line}");
    }
}
