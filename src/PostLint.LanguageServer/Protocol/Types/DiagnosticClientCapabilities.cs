namespace PostLint.LanguageServer.Protocol.Types;

/// <summary>What the client shows of pulled diagnostics; its presence says that it pulls.</summary>
internal sealed record DiagnosticClientCapabilities
{
    public bool? RelatedInformation { get; init; }
}
