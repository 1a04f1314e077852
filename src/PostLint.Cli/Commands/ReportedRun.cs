using PostLint.Cli.Hosting;
using PostLint.Cli.Linting;
using PostLint.Cli.Output;

namespace PostLint.Cli.Commands;

/// <summary>A run from its settings to its reports and exit code, the same for every command that makes reports.</summary>
internal static class ReportedRun
{
    /// <param name="settings">What was asked for.</param>
    /// <param name="host">The outside world.</param>
    /// <param name="run">Makes the report, on the host with the key of registers.</param>
    /// <param name="special">Writes a format in the command's own way, or gives false.</param>
    public static int Of(CheckSettings settings, CliHost host, Func<CliHost, LintReport> run, Func<ReportView, ReportFormat, TextWriter, bool>? special = null)
    {
        host = host.WithKeyFile(settings.KeyFile);
        LintReport report = run(host);
        if (host.Cancellation.IsCancellationRequested) return ExitCode.Interrupted;
        ReportWriter.Write(report, settings, host, special);
        return report.ExitCode(settings);
    }
}
