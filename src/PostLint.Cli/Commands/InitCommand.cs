using System.CommandLine;
using System.Text;
using PostLint.Cli.Files;
using PostLint.Cli.Hosting;
using PostLint.Policies;
using PostLint.Workspaces;

namespace PostLint.Cli.Commands;

/// <summary><c>postlint init</c>: a first <c>postlint.yml</c>, and the lines that keep registers and keys out of git.</summary>
internal static class InitCommand
{
    private const string IgnoreFile = ".gitignore";

    /// <summary>The registers where the first configuration puts them, and keys wherever they lie.</summary>
    private static readonly string[] IgnoreLines = ["registers/*.csv", "*.plkey"];

    public static Command Create(CliHost host)
    {
        var profile = new Option<string?>("--profile") { HelpName = "NAME", Description = "the policy to start from, by name, or a policy file of your own; 'default' when left out" };
        var command = new Command("init", $"Writes a first {WorkspaceLoader.FileName}, and the lines of {IgnoreFile} that keep registers out of git.") { profile };
        command.SetAction(parsed => Run(Profile(parsed.GetValue(profile) ?? "default", host), host));
        return command;
    }

    /// <summary>The profile as the configuration names it: a built-in one, or a policy file relative to it.</summary>
    /// <exception cref="UsageException">It is neither.</exception>
    /// <exception cref="ConfigurationException">The policy file has faults.</exception>
    private static string Profile(string name, CliHost host)
    {
        if (!name.EndsWith(".yml", StringComparison.Ordinal)) return BuiltInProfiles.Names[Choice.Of("--profile", name, BuiltInProfiles.Names)];
        string full = host.FullPath(name);
        if (!File.Exists(full)) throw new UsageException($"--profile: there is no policy file '{name}'");
        PolicyLoader.Load(full, isStrict: false);
        string relative = Path.GetRelativePath(host.WorkingDirectory, full).Replace('\\', '/');
        return $"'{(relative.StartsWith("..", StringComparison.Ordinal) || Path.IsPathRooted(relative) ? relative : "./" + relative).Replace("'", "''", StringComparison.Ordinal)}'";
    }

    private static int Run(string profile, CliHost host)
    {
        try
        {
            WriteConfiguration(host, profile);
            WriteIgnoreLines(host);
            return ExitCode.Clean;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException("the folder cannot be written; check its permissions", exception);
        }
    }

    private static void WriteConfiguration(CliHost host, string profile)
    {
        string path = host.FullPath(WorkspaceLoader.FileName);
        if (File.Exists(path))
        {
            host.Out.WriteLine($"{WorkspaceLoader.FileName} is there already and stays as it is");
            return;
        }

        AtomicFile.Write(path, FirstConfiguration.Of(profile));
        host.Out.WriteLine($"wrote {WorkspaceLoader.FileName}; put the school's own in, line by line, and see 'postlint config check' and 'postlint policy coverage'");
    }

    private static void WriteIgnoreLines(CliHost host)
    {
        string path = host.FullPath(IgnoreFile);
        byte[] before = File.Exists(path) ? File.ReadAllBytes(path) : [];
        // The patterns looked for are ASCII, whatever the file is written in; its bytes stay as they are.
        string text = Encoding.Latin1.GetString(before);
        string[] known = [.. text.Split('\n').Select(line => line.Trim())];
        string[] missing = [.. IgnoreLines.Where(line => !known.Contains(line))];
        if (missing.Length == 0)
        {
            host.Out.WriteLine($"{IgnoreFile} keeps registers and keys out already");
            return;
        }

        string end = text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        string gap = text.Length == 0 ? "" : text.EndsWith('\n') ? end : end + end;
        string[] added = ["# Pupil and consent registers, and the keys of sealed ones, stay out of the repository.", .. missing, ""];
        AtomicFile.Write(path, [.. before, .. Encoding.ASCII.GetBytes(gap + string.Join(end, added))]);
        host.Out.WriteLine($"added {string.Join(", ", missing)} to {IgnoreFile}");
    }
}
