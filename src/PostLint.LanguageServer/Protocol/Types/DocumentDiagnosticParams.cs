namespace PostLint.LanguageServer.Protocol.Types;

/// <summary>A text whose diagnostics are asked for.</summary>
internal sealed record DocumentDiagnosticParams
{
    public required TextDocumentIdentifier TextDocument { get; init; }

    /// <summary>The result that the client still has.</summary>
    public string? PreviousResultId { get; init; }
}
