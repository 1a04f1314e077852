using System.CommandLine;
using PostLint.Cli.Files;
using PostLint.Cli.Hosting;
using PostLint.Policies;
using PostLint.Workspaces;

namespace PostLint.Cli.Commands;

/// <summary><c>--config</c> and <c>--profile</c> of the commands that show what holds in a folder.</summary>
internal sealed class WorkspaceOptions
{
    private readonly Option<string?> config = new("--config") { HelpName = "FILE", Description = "this postlint.yml" };
    private readonly Option<string?> profile = new("--profile") { HelpName = "NAME", Description = "replaces policy_profile.extends" };

    public void AddTo(Command command)
    {
        command.Add(config);
        command.Add(profile);
    }

    /// <summary>The workspace of a folder.</summary>
    /// <exception cref="ConfigurationException">Its configuration cannot be used.</exception>
    public Workspace Load(ParseResult parsed, CliHost host, string folder)
    {
        string? name = parsed.GetValue(profile);
        if (name is not null && name.EndsWith(".yml", StringComparison.Ordinal)) name = host.FullPath(name);
        else if (name is not null) name = BuiltInProfiles.Names[Choice.Of("--profile", name, BuiltInProfiles.Names)];
        var workspaces = new WorkspaceCache(host, parsed.GetValue(config), name);
        return workspaces.For(folder, folder) ?? throw new ConfigurationException(workspaces.Errors);
    }
}
