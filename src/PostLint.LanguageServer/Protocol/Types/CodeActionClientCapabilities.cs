namespace PostLint.LanguageServer.Protocol.Types;

/// <summary>Which code actions the client takes.</summary>
internal sealed record CodeActionClientCapabilities
{
    /// <summary>Present when it takes actions that carry their edit.</summary>
    public ClientCodeActionLiteralOptions? CodeActionLiteralSupport { get; init; }
}
