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
    public void Hover(RequestId id, ReadOnlySpan<byte> json)
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
            result => Respond(id, result, Positions.ToOffset(result.Text, parameters.Position)));
    }

    private void Respond(RequestId id, LintedText result, int offset)
    {
        List<Diagnostic> under = [.. result.Findings.Where(finding => IsUnder(finding.Span, offset))];
        if (under.Count == 0 || result.Serving.Loaded.Workspace is not { } workspace)
        {
            session.Output.RespondNull(id);
            return;
        }

        string text = string.Join("\n\n---\n\n", under.Select(finding => HoverText.Of(finding, workspace.Lint.Policy)).Distinct(StringComparer.Ordinal));
        var contents = new MarkupContent(session.Client.ShowsMarkdown ? "markdown" : "plaintext", text);
        TextSpan smallest = under.MinBy(finding => finding.Span.Length)!.Span;
        session.Output.Respond(id, new Hover(contents, Positions.ToRange(result.Text, smallest)), LspJson.Default.Hover);
    }

    /// <summary>Whether a finding stands at an offset; an empty one stands at its own.</summary>
    private static bool IsUnder(TextSpan span, int offset) => span.Contains(offset) || span.IsEmpty && span.Start == offset;
}
