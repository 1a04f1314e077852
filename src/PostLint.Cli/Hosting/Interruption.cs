using System.Runtime.InteropServices;

namespace PostLint.Cli.Hosting;

/// <summary>
/// Ctrl-C and the request to terminate: work stops between two files. When a file takes longer than a moment, or the signal comes again,
/// the process ends at once; what it writes goes through temporary files, so nothing is left half-written.
/// </summary>
internal sealed class Interruption : IDisposable
{
    private const int PatienceMilliseconds = 1500;
    private readonly CancellationTokenSource source = new();
    private readonly PosixSignalRegistration interrupt;
    private readonly PosixSignalRegistration terminate;
    private Timer? patience;

    public Interruption()
    {
        interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
        terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
    }

    public CancellationToken Token => source.Token;

    public void Dispose()
    {
        interrupt.Dispose();
        terminate.Dispose();
        patience?.Dispose();
        source.Dispose();
    }

    private void Stop(PosixSignalContext context)
    {
        context.Cancel = true;
        if (source.IsCancellationRequested) Environment.Exit(ExitCode.Interrupted);
        patience = new Timer(_ => Environment.Exit(ExitCode.Interrupted), null, PatienceMilliseconds, Timeout.Infinite);
        source.Cancel();
    }
}
