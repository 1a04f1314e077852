using PostLint.Analysis;
using PostLint.Analysis.Fixing;
using PostLint.LanguageServer.Linting;
using PostLint.Posts;
using PostLint.Text;
using PostLint.Workspaces;

namespace PostLint.LanguageServer.Actions;

/// <summary>
/// Finds where a suppression of a finding can be written. Where Markdown lets a comment stand is a thorny question inside lists and quotes,
/// so each place is tried by a lint, and only one that holds the finding back is offered.
/// </summary>
internal sealed class SuppressionPlanner
{
    private readonly LintedText linted;
    private readonly Workspace workspace;
    private readonly Post post = new();
    private readonly string newLine;

    public SuppressionPlanner(LintedText linted, Workspace workspace)
    {
        this.linted = linted;
        this.workspace = workspace;
        newLine = LineEndings.Of(linted.Text.Content);
        PostReader.Read(post, linted.Text, linted.Serving.Path, workspace.Lint.Defaults);
    }

    /// <summary>Null when the finding cannot be suppressed, or no place was found.</summary>
    public SuppressionEdit? For(Diagnostic finding) =>
        finding.Descriptor.IsSuppressible ? Candidates(finding).FirstOrDefault(edit => Holds(edit, finding)) : null;

    private IEnumerable<SuppressionEdit> Candidates(Diagnostic finding)
    {
        if (finding.Span.Start < post.FrontMatter.BodyStart)
        {
            if (post.FrontMatter is { Kind: FrontMatterKind.Yaml, Root: { } root } && root["suppress"] is null) yield return InFrontMatter(finding.Id);
            yield break;
        }

        string content = linted.Text.Content;
        foreach (TextSpan block in post.Blocks.Reverse().Where(block => block.Start <= finding.Span.Start && finding.Span.Start <= block.End))
        {
            int line = linted.Text.Lines.GetLineStart(linted.Text.Lines.GetPosition(block.Start).Line);
            string indent = content[line..block.Start];
            if (indent.AsSpan().Trim(" \t").Length > 0) continue;

            // Inside the item before, where the comment does not part the list; the first item has none before it.
            if (MarkerWidth(content.AsSpan(block.Start)) is > 0 and int marker) yield return InComment(finding.Id, line, indent + new string(' ', marker));
            yield return InComment(finding.Id, line, indent);
        }
    }

    private SuppressionEdit InComment(string rule, int line, string indent) =>
        new(line, $"{indent}<!-- postlint-disable-next {rule}: ", " -- ", $" -->{newLine}");

    private SuppressionEdit InFrontMatter(string rule)
    {
        int fence = linted.Text.Lines.GetPosition(post.FrontMatter.Span.End).Line;
        return new SuppressionEdit(linted.Text.Lines.GetLineStart(fence), $"suppress: [{{rule: {rule}, reason: ", ", by: ", $"}}]{newLine}");
    }

    private bool Holds(SuppressionEdit edit, Diagnostic finding)
    {
        string written = edit.Fill("why", "who");
        SourceText text = linted.Text.WithChanges([new TextChange(new TextSpan(edit.Offset, 0), written)]);
        int moved = finding.Span.Start + (edit.Offset <= finding.Span.Start ? written.Length : 0);
        LintResult result = workspace.Linter.Lint(text, linted.Serving.Path, linted.Options);
        return result.Suppressed.Any(suppressed => suppressed.Id == finding.Id && suppressed.Span.Start == moved);
    }

    /// <summary>How far a list marker and the blanks behind it reach; 0 for what is none.</summary>
    private static int MarkerWidth(ReadOnlySpan<char> text)
    {
        int digits = text.IndexOfAnyExceptInRange('0', '9'), marker = digits + 1;
        if (digits < 0 || marker >= text.Length) return 0;
        bool isMarker = digits == 0 ? text[0] is '-' or '*' or '+' : digits < 10 && text[digits] is '.' or ')';
        return isMarker && text[marker] == ' ' ? marker + 1 : 0;
    }
}
