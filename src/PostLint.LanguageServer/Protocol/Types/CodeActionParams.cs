namespace PostLint.LanguageServer.Protocol.Types;

/// <summary>A range for which code actions are asked.</summary>
internal sealed record CodeActionParams
{
    public required TextDocumentIdentifier TextDocument { get; init; }

    public required TextRange Range { get; init; }

    public required CodeActionContext Context { get; init; }
}
