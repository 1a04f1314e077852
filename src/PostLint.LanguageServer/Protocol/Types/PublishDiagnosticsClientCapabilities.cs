namespace PostLint.LanguageServer.Protocol.Types;

/// <summary>What the client shows of pushed diagnostics.</summary>
internal sealed record PublishDiagnosticsClientCapabilities
{
    public bool? RelatedInformation { get; init; }
}
