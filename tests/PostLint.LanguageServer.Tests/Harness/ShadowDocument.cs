using System.Text;
using PostLint.LanguageServer.Documents;
using PostLint.LanguageServer.Protocol;
using PostLint.LanguageServer.Protocol.Types;

namespace PostLint.LanguageServer.Tests.Harness;

/// <summary>A text kept in step with the one in a server by the server's own means, so that a test can look at it.</summary>
internal sealed class ShadowDocument(string uri, string text)
{
    private readonly Document document = new(new TextDocumentItem { Uri = uri, LanguageId = "markdown", Version = 1, Text = text });
    private readonly ContentChanges changes = new();

    public string Text => document.Take().Text.Content;

    public void Apply(int version, IEnumerable<JsonObject> edits)
    {
        var parameters = new JsonObject
        {
            ["contentChanges"] = new JsonArray([.. edits.Select(edit => edit.DeepClone())]),
            ["textDocument"] = new JsonObject { ["version"] = version, ["uri"] = uri },
        };
        changes.Read(Encoding.UTF8.GetBytes(HalfPairs.Restore(parameters.ToJsonString())));
        document.Apply(changes);
    }
}
