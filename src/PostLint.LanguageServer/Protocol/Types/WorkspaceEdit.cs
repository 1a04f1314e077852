namespace PostLint.LanguageServer.Protocol.Types;

/// <summary>Changes to texts: versioned ones where the client takes them, else by address.</summary>
internal sealed record WorkspaceEdit
{
    public IReadOnlyDictionary<string, IReadOnlyList<TextEdit>>? Changes { get; init; }

    public IReadOnlyList<TextDocumentEdit>? DocumentChanges { get; init; }
}
