namespace PostLint.LanguageServer.Protocol.Types;

/// <summary>What our own extension adds at the start.</summary>
internal sealed record InitializationOptions
{
    /// <summary>Whether the user trusts the workspace, so that its configuration may name registers by absolute paths.</summary>
    public bool? Trusted { get; init; }
}
