using PostLint.Analysis.Fixing;
using PostLint.LanguageServer.Conversions;
using PostLint.LanguageServer.Linting;
using PostLint.LanguageServer.Protocol.Types;
using PostLint.Text;

namespace PostLint.LanguageServer.Actions;

/// <summary>Changes of one text as edits that the client makes; where it can, for this very version of the text only.</summary>
internal sealed class EditConverter(LintedText linted, ClientFeatures client)
{
    private readonly string newLine = LineEndings.Of(linted.Text.Content);

    public WorkspaceEdit Convert(IEnumerable<TextChange> changes) => Wrap([.. changes.Select(change =>
        new TextEdit(Positions.ToRange(linted.Text, change.Span)) { NewText = LineEndings.Convert(change.NewText, newLine) })]);

    /// <summary>The edit that writes a suppression; where the client can, the cursor then stands on what is to be filled in.</summary>
    public WorkspaceEdit Convert(SuppressionEdit suppression)
    {
        var edit = new TextEdit(Positions.ToRange(linted.Text, new TextSpan(suppression.Offset, 0)));
        return Wrap([client.TakesSnippets
            ? edit with { Snippet = new StringValue("snippet", suppression.Fill("${1:reason}", "${2:by}")) }
            : edit with { NewText = suppression.Fill("reason", "by") }]);
    }

    private WorkspaceEdit Wrap(IReadOnlyList<TextEdit> edits)
    {
        string uri = linted.Document.Uri;
        return client.TakesVersionedEdits
            ? new WorkspaceEdit { DocumentChanges = [new TextDocumentEdit(new VersionedTextDocumentIdentifier(uri, linted.Snapshot.Version), edits)] }
            : new WorkspaceEdit { Changes = new Dictionary<string, IReadOnlyList<TextEdit>>(StringComparer.Ordinal) { [uri] = edits } };
    }
}
