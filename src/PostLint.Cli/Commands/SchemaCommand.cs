using System.CommandLine;
using PostLint.Cli.Files;
using PostLint.Cli.Hosting;
using PostLint.Workspaces;

namespace PostLint.Cli.Commands;

/// <summary><c>postlint config schema</c>: the JSON schemas of what people write for PostLint, for editors.</summary>
internal static class SchemaCommand
{
    private const string Ending = ".schema.json";

    public static Command Create(CliHost host)
    {
        string[] names = [.. JsonSchemas.All.Select(schema => schema.FileName[..^Ending.Length])];
        var name = new Argument<string?>("NAME") { Arity = ArgumentArity.ZeroOrOne, Description = $"{string.Join(", ", names)}; written to standard output" };
        var output = new Option<string?>("--output", "-o") { HelpName = "FOLDER", Description = "write all of them to a folder" };
        var command = new Command("schema", "Writes the JSON schemas of postlint.yml, policy files and front matter, for editors.") { name, output };
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(output) is { } folder) return WriteAll(host.FullPath(folder), folder);
            if (parsed.GetValue(name) is not { } chosen) throw new UsageException($"say which schema: {string.Join(", ", names)}; or a folder with --output");
            host.Out.Write(JsonSchemas.All[Choice.Of("config schema", chosen, names)].Write());
            return ExitCode.Clean;
        });
        return command;
    }

    private static int WriteAll(string folder, string shown)
    {
        try
        {
            Directory.CreateDirectory(folder);
            foreach ((string fileName, Func<string> write) in JsonSchemas.All) AtomicFile.Write(Path.Combine(folder, fileName), write());
            return ExitCode.Clean;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"--output: '{shown}' cannot be written", exception);
        }
    }
}
