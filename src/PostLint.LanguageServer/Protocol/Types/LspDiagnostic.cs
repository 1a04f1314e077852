namespace PostLint.LanguageServer.Protocol.Types;

/// <summary>A finding as the editor shows it; severity 1 is an error, 2 a warning, 3 a note.</summary>
internal sealed record LspDiagnostic(TextRange Range, int Severity, string Code, string Source, string Message)
{
    public IReadOnlyList<DiagnosticRelatedInformation>? RelatedInformation { get; init; }

    public DiagnosticData? Data { get; init; }
}
