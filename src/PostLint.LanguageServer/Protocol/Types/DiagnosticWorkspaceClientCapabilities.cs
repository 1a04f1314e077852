namespace PostLint.LanguageServer.Protocol.Types;

/// <summary>Whether the client can be asked to pull all diagnostics again.</summary>
internal sealed record DiagnosticWorkspaceClientCapabilities
{
    public bool? RefreshSupport { get; init; }
}
