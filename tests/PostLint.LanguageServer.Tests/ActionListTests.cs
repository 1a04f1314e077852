using PostLint.Analysis;
using PostLint.LanguageServer.Actions;
using PostLint.LanguageServer.Documents;
using PostLint.LanguageServer.Linting;
using PostLint.LanguageServer.Protocol.Types;
using PostLint.LanguageServer.Tests.Harness;
using PostLint.Media;
using PostLint.Text;
using PostLint.Workspaces;

namespace PostLint.LanguageServer.Tests;

public sealed class ActionListTests
{
    /// <summary>Every lint asks for the image, so that the questions tell the lints.</summary>
    private const string Image = "![A pond](pond.jpg)\n\n";

    [Fact]
    public void A_place_for_a_suppression_is_sought_once_for_each_that_is_offered()
    {
        int one = LintsFor(1), many = LintsFor(40);
        Assert.True(one > 0);
        Assert.Equal(one, many);
    }

    /// <summary>How many questions after the image the actions over so many findings of one rule take.</summary>
    private static int LintsFor(int numbers)
    {
        using var folder = new TestFolder();
        string content = Image + string.Concat(Enumerable.Repeat(Drafts.Number + "\n", numbers));
        var files = new CountedFiles();
        var options = new LintOptions(new DateOnly(2026, 3, 3)) { Media = new MediaLibrary(files) };
        Workspace workspace = WorkspaceLoader.Unconfigured(folder.Path(""));
        var document = new Document(new TextDocumentItem { Uri = folder.Uri("a.md"), LanguageId = "markdown", Version = 1, Text = content });
        IReadOnlyList<Diagnostic> findings = workspace.Linter.Lint(SourceText.From(content), "a.md", options).Diagnostics;
        Assert.Equal(numbers, findings.Count(finding => finding.Id == "PL1001"));
        var linted = new LintedText(document, document.Take(), new Serving(new LoadedWorkspace(null, workspace, []), "a.md", true, 0), options) { Findings = findings, Items = [] };
        files.Questions = 0;
        IReadOnlyList<CodeAction> actions = new ActionList(linted, workspace, ClientFeatures.None).Create(new TextSpan(0, content.Length), ["quickfix"]);
        Assert.Single(actions, action => action.Title.StartsWith("Hold PL1001 back", StringComparison.Ordinal));
        return files.Questions;
    }

    private sealed class CountedFiles : IMediaFiles
    {
        public int Questions { get; set; }

        public MediaStamp? Stamp(MediaPath path)
        {
            Questions++;
            return null;
        }

        public Stream? Open(MediaPath path) => null;
    }
}
