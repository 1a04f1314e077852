namespace PostLint.LanguageServer.Protocol.Types;

/// <summary>Which markup the client shows.</summary>
internal sealed record HoverClientCapabilities
{
    public IReadOnlyList<string>? ContentFormat { get; init; }
}
