namespace PostLint.LanguageServer.Protocol.Types;

/// <summary>How the client watches files for us.</summary>
internal sealed record DidChangeWatchedFilesClientCapabilities
{
    public bool? DynamicRegistration { get; init; }

    /// <summary>Whether it can watch below a folder outside the workspace.</summary>
    public bool? RelativePatternSupport { get; init; }
}
