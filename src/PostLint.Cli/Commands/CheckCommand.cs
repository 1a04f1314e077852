using System.CommandLine;
using PostLint.Cli.Hosting;
using PostLint.Cli.Linting;
using PostLint.Cli.Output;

namespace PostLint.Cli.Commands;

/// <summary><c>postlint check</c> and <c>postlint gate</c>.</summary>
internal static class CheckCommand
{
    public static Command Create(CliHost host, bool isGate)
    {
        var command = isGate
            ? new Command("gate", "Checks drafts in a pipeline: fails closed, always redacted.")
            : new Command("check", "Checks drafts.");
        var arguments = new CheckArguments();
        arguments.AddTo(command);
        command.SetAction(parsed => Run(new CheckSettingsReader(arguments, host, isGate).Read(parsed), host));
        return command;
    }

    public static int Run(CheckSettings settings, CliHost host)
    {
        host = host.WithKeyFile(settings.KeyFile);
        LintReport report = LintRun.Run(settings, host);
        if (host.Cancellation.IsCancellationRequested) return ExitCode.Interrupted;
        ReportWriter.Write(report, settings, host);
        return report.ExitCode(settings);
    }
}
