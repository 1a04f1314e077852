using System.CommandLine;
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
        var profile = new Option<string?>("--profile") { HelpName = "NAME", Description = "the policy to start from; 'default' when left out" };
        var command = new Command("init", $"Writes a first {WorkspaceLoader.FileName}, and the lines of {IgnoreFile} that keep registers out of git.") { profile };
        command.SetAction(parsed => Run(BuiltInProfiles.Names[Choice.Of("--profile", parsed.GetValue(profile) ?? "default", BuiltInProfiles.Names)], host));
        return command;
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

        AtomicFile.Write(path, $"""
            # What PostLint knows of the school. 'postlint config check' says whether it is sound, 'postlint policy coverage' what it still lacks.
            policy_profile: {"{"}extends: {profile}{"}"}
            include: ["**/*.md", "**/*.markdown"]

            # Registers are CSV files that git does not see ({IgnoreFile} has the lines), or one sealed file, made with 'postlint register seal'.
            # pupil_register: registers/pupils.csv
            # consent_register: registers/consents.csv
            # do_not_publish: registers/do-not-publish.csv

            """.ReplaceLineEndings("\n"));
        host.Out.WriteLine($"wrote {WorkspaceLoader.FileName}");
    }

    private static void WriteIgnoreLines(CliHost host)
    {
        string path = host.FullPath(IgnoreFile);
        string text = File.Exists(path) ? File.ReadAllText(path) : "";
        string[] known = [.. text.Split('\n').Select(line => line.Trim())];
        string[] missing = [.. IgnoreLines.Where(line => !known.Contains(line))];
        if (missing.Length == 0)
        {
            host.Out.WriteLine($"{IgnoreFile} keeps registers and keys out already");
            return;
        }

        string gap = text.Length == 0 ? "" : text.EndsWith('\n') ? "\n" : "\n\n";
        AtomicFile.Write(path, $"{text}{gap}# Pupil and consent registers, and the keys of sealed ones, stay out of the repository.\n{string.Join('\n', missing)}\n");
        host.Out.WriteLine($"added {string.Join(", ", missing)} to {IgnoreFile}");
    }
}
