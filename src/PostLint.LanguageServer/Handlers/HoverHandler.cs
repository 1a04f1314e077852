using PostLint.Analysis;
using PostLint.LanguageServer.Conversions;
using PostLint.LanguageServer.Documents;
using PostLint.LanguageServer.Linting;
using PostLint.LanguageServer.Protocol;
using PostLint.LanguageServer.Protocol.Types;
using PostLint.Text;

namespace PostLint.LanguageServer.Handlers;

/// <summary>What the rules say of the findings under the pointer.</summary>
internal sealed class HoverHandler(Session session, LintWorker worker)
{
    public void Show(RequestId id, ReadOnlySpan<byte> json)
    {
        HoverParams parameters = Parameters.Read(json, LspJson.Default.HoverParams);
        if (!session.Documents.TryGet(parameters.TextDocument.Uri, out Document? document))
        {
            session.Output.RespondNull(id);
            return;
        }

        worker.Answer(
            new PendingRequest(id, document),
            () => session.Output.Fail(id, ErrorCode.ContentModified, "the text has changed since"),
            linted => Create(linted, Positions.ToOffset(linted.Text, parameters.Position)) is { } hover
                ? () => session.Output.Respond(id, hover, LspJson.Default.Hover)
                : () => session.Output.RespondNull(id));
    }

    private Hover? Create(LintedText linted, int offset)
    {
        List<Diagnostic> under = [.. linted.Findings.Where(finding => IsUnder(finding.Span, offset))];
        if (under.Count == 0 || linted.Serving.Loaded.Workspace is not { } workspace) return null;
        string text = string.Join("\n\n---\n\n", under.Select(finding => HoverText.Of(finding, workspace.Lint.Policy)).Distinct(StringComparer.Ordinal));
        var contents = new MarkupContent(session.Client.ShowsMarkdown ? "markdown" : "plaintext", text);
        TextSpan smallest = under.MinBy(finding => finding.Span.Length)!.Span;
        return new Hover(contents, Positions.ToRange(linted.Text, smallest));
    }

    /// <summary>Whether a finding stands at an offset; an empty one stands at its own.</summary>
    private static bool IsUnder(TextSpan span, int offset) => span.Contains(offset) || span.IsEmpty && span.Start == offset;
}
