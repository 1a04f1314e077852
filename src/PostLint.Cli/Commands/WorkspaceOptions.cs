using System.CommandLine;
using PostLint.Cli.Files;
using PostLint.Cli.Hosting;
using PostLint.Policies;
using PostLint.Workspaces;

namespace PostLint.Cli.Commands;

/// <summary><c>--config</c>, <c>--profile</c> and <c>--key-file</c> of the commands that show what holds in a folder.</summary>
internal sealed class WorkspaceOptions
{
    private readonly Option<string?> config = new("--config") { HelpName = "FILE", Description = "this postlint.yml" };
    private readonly Option<string?> profile = new("--profile") { HelpName = "NAME", Description = "replaces policy_profile.extends" };
    private readonly Option<string?> keyFile = new("--key-file") { HelpName = "FILE", Description = "the key of sealed registers" };

    public void AddTo(Command command)
    {
        command.Add(config);
        command.Add(profile);
        command.Add(keyFile);
    }

    /// <summary>The workspace of a folder.</summary>
    /// <exception cref="ConfigurationException">Its configuration cannot be used.</exception>
    public Workspace Load(ParseResult parsed, CliHost host, string folder)
    {
        string? name = parsed.GetValue(profile);
        if (name is not null && name.EndsWith(".yml", StringComparison.Ordinal)) name = host.FullPath(name);
        else if (name is not null) name = BuiltInProfiles.Names[Choice.Of("--profile", name, BuiltInProfiles.Names)];
        var workspaces = new WorkspaceCache(host.WithKeyFile(parsed.GetValue(keyFile)), parsed.GetValue(config), name);
        return workspaces.For(folder, folder) ?? throw new ConfigurationException(workspaces.Errors);
    }
}
