using PostLint.Analysis;
using PostLint.Text;
using PostLint.Workspaces;

namespace PostLint.Core.Tests.Harness;

/// <summary>An invented school's folder that goes away after the test, with its <c>postlint.yml</c> and a policy file of its own.</summary>
internal sealed class SchoolFolder : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("postlint-school-");

    public string Root => folder.FullName;

    public SchoolFolder Write(string name, string text)
    {
        File.WriteAllText(Path.Combine(Root, name), text);
        return this;
    }

    public Workspace Load(string configuration, string? profile = null) =>
        WorkspaceLoader.Load(Path.Combine(Root, "postlint.yml"), SourceText.From(configuration), profile, isTrusted: true);

    /// <summary>The faults of a configuration, as <c>line:column: message</c> with the file's name before it where it is another than <c>postlint.yml</c>.</summary>
    public IReadOnlyList<string> Faults(string configuration)
    {
        try
        {
            Load(configuration);
            return [];
        }
        catch (ConfigurationException exception)
        {
            return [.. exception.Errors.Select(error => $"{Path.GetFileName(error.File)}:".Replace("postlint.yml:", "", StringComparison.Ordinal) + $"{error.Line}:{error.Column}: {error.Message}")];
        }
    }

    /// <summary>What a rule finds in a draft, as the words flagged.</summary>
    public static IReadOnlyList<string> Flagged(Workspace workspace, string rule, string draft, string path = "a.md") =>
        [.. Found(workspace, rule, draft, path).Select(finding => draft.Substring(finding.Span.Start, finding.Span.Length))];

    public static IReadOnlyList<Diagnostic> Found(Workspace workspace, string rule, string draft, string path = "a.md") =>
        [.. workspace.Linter.Lint(SourceText.From(draft), path, new LintOptions(DraftLint.Today)).Diagnostics.Where(finding => finding.Id == rule)];

    public void Dispose() => folder.Delete(recursive: true);
}
