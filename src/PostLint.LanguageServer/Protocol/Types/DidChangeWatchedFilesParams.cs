namespace PostLint.LanguageServer.Protocol.Types;

/// <summary>Files on disk changed.</summary>
internal sealed record DidChangeWatchedFilesParams
{
    public required IReadOnlyList<FileEvent> Changes { get; init; }
}
