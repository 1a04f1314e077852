namespace PostLint.LanguageServer.Protocol.Types;

/// <summary>What the client can do for a text.</summary>
internal sealed record TextDocumentClientCapabilities
{
    public HoverClientCapabilities? Hover { get; init; }

    public CodeActionClientCapabilities? CodeAction { get; init; }

    public PublishDiagnosticsClientCapabilities? PublishDiagnostics { get; init; }

    /// <summary>Present when the client pulls diagnostics.</summary>
    public DiagnosticClientCapabilities? Diagnostic { get; init; }
}
