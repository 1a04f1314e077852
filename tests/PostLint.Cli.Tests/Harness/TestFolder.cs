using System.Text;
using PostLint.Analysis;
using PostLint.Cli.Hosting;
using PostLint.Core.Tests.Harness;
using PostLint.School;
using PostLint.Workspaces;

namespace PostLint.Cli.Tests.Harness;

/// <summary>A folder of drafts that goes away after the test, and the command run in it without a process.</summary>
internal sealed class TestFolder : IDisposable
{
    private readonly DirectoryInfo folder = TemporaryFolder.Create();

    /// <summary>The rules under test; they take the place of the catalogue wherever a <c>postlint.yml</c> serves.</summary>
    public IReadOnlyList<PostAnalyzer> Rules { get; init; } = [new WordRule("XX1001", "bad-word", "badword")];

    /// <summary>Whether a <c>postlint.yml</c> is loaded as it is, with the rules of the catalogue and its own.</summary>
    public bool HasRealRules { get; init; }

    public IReadOnlyDictionary<string, string> Variables { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    public string Root => folder.FullName;

    public string Path(string relative) => System.IO.Path.Combine(Root, relative);

    public TestFolder Write(string relative, string text) => Write(relative, Encoding.UTF8.GetBytes(text));

    public TestFolder Write(string relative, byte[] bytes)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Path(relative))!);
        File.WriteAllBytes(Path(relative), bytes);
        return this;
    }

    public string Read(string relative) => File.ReadAllText(Path(relative));

    public CliResult Run(params string[] args) => Run(Stream.Null, CancellationToken.None, args);

    public CliResult Run(Stream input, CancellationToken cancellation, params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var host = new CliHost
        {
            Out = output,
            Error = error,
            Input = () => input,
            WorkingDirectory = Root,
            Environment = name => Variables.GetValueOrDefault(name),
            Today = () => new DateOnly(2026, 3, 3),
            Cancellation = cancellation,
            OpenWorkspace = Load,
        };
        int code = CommandLineApp.Run(args, host);
        return new CliResult(code, output.ToString(), error.ToString());
    }

    public void Dispose() => folder.Delete(recursive: true);

    private Workspace Load(string path, string? profile, Func<RegisterKey?> findKey)
    {
        Workspace real = WorkspaceLoader.Load(path, profile, findKey: findKey);
        if (HasRealRules) return real;
        ActiveRule[] rules = [.. Rules.Select(rule => new ActiveRule(rule, null, false, RuleOptions.None))];
        return new Workspace(real.Root, real.ConfigurationPath, new LintConfiguration(real.Lint.School, real.Lint.Policy, rules) { FindMedia = real.Lint.FindMedia }, real.Profile, real.Files)
        {
            ConfigurationText = real.ConfigurationText,
            ConfigurationRoot = real.ConfigurationRoot,
        };
    }
}
