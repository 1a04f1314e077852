using System.CommandLine;
using PostLint.Cli.Hosting;
using PostLint.Cli.Linting;

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

    private static int Run(CheckSettings settings, CliHost host) => ReportedRun.Of(settings, host, keyed => LintRun.Run(settings, keyed));
}
