using System.CommandLine;
using PostLint.Cli.Hosting;
using PostLint.Cli.Linting;
using PostLint.Cli.Output;

namespace PostLint.Cli.Commands;

/// <summary><c>postlint sweep ARCHIVE</c>: which published posts have to come down as the registers stand today.</summary>
internal static class SweepCommand
{
    public static Command Create(CliHost host)
    {
        var command = new Command("sweep", "Lists what has to come down from an archive of published posts, as the registers stand today: after a withdrawal, or when a pupil has left.");
        var arguments = new CheckArguments("the published posts: folders and files");
        arguments.AddTo(command);
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(arguments.Paths) is not { Length: > 0 }) throw new UsageException("name the archive, for example 'postlint sweep archive'");
            return Run(new CheckSettingsReader(arguments, host, isGate: false).Read(parsed), host);
        });
        return command;
    }

    private static int Run(CheckSettings settings, CliHost host)
    {
        if (settings.Fix is not null || settings.Diff) throw new UsageException("sweep changes nothing; take the posts down, or use 'postlint check --fix'");
        if (settings.Paths.Contains("-")) throw new UsageException("sweep reads an archive, not standard input");
        return ReportedRun.Of(settings, host, keyed => Sweep(settings, keyed), (view, format, output) => TakeDownList.TryWrite(view, settings.Today, format, output));
    }

    private static LintReport Sweep(CheckSettings settings, CliHost host)
    {
        CliHost sweeping = host with { OpenWorkspace = (path, profile, findKey) => SweepWorkspace.Of(host.OpenWorkspace(path, profile, findKey)) };
        return SweepWorkspace.Complete(LintRun.Run(settings with { IsSweep = true }, sweeping), settings.Today);
    }
}
