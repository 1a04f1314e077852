using System.CommandLine;
using PostLint.Cli.Hosting;
using PostLint.Cli.Linting;

namespace PostLint.Cli.Commands;

/// <summary><c>postlint audit</c>: what the rules over accounts and authorised people say of <c>postlint.yml</c> itself.</summary>
internal static class AuditCommand
{
    public static Command Create(CliHost host)
    {
        var command = new Command("audit", "Checks postlint.yml itself: accounts, owners, monitoring, authorised people, reviews.");
        var arguments = new CheckArguments("folders and postlint.yml files; '.' when left out");
        arguments.AddTo(command);
        command.SetAction(parsed => Run(new CheckSettingsReader(arguments, host, isGate: false).Read(parsed), host));
        return command;
    }

    private static int Run(CheckSettings settings, CliHost host)
    {
        if (settings.Paths.Contains("-")) throw new UsageException("audit reads a postlint.yml, not standard input");
        return ReportedRun.Of(settings, host, keyed => AuditRun.Run(settings, keyed));
    }
}
