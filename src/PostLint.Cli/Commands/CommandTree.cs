using System.CommandLine;
using PostLint.Cli.Hosting;

namespace PostLint.Cli.Commands;

/// <summary>All commands.</summary>
internal static class CommandTree
{
    public static RootCommand Create(CliHost host) => new("Checks drafts of a school's social-media posts before anybody publishes them.")
    {
        CheckCommand.Create(host, isGate: false),
        CheckCommand.Create(host, isGate: true),
        AuditCommand.Create(host),
        ExplainCommand.Create(host),
        RulesCommand.Create(host),
        PolicyCommand.Create(host),
        ConfigCommand.Create(host),
        RegisterCommand.Create(host),
        SweepCommand.Create(host),
        InitCommand.Create(host),
        LanguageServerCommand.Create(host, isServe: false),
        LanguageServerCommand.Create(host, isServe: true),
    };
}
