namespace PostLint.LanguageServer.Protocol.Types;

/// <summary>An edit on offer.</summary>
internal sealed record CodeAction(string Title, string Kind, WorkspaceEdit Edit)
{
    public IReadOnlyList<LspDiagnostic>? Diagnostics { get; init; }

    public bool? IsPreferred { get; init; }
}
