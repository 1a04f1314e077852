namespace PostLint.LanguageServer.Protocol.Types;

/// <summary>The folders that came and went.</summary>
internal sealed record WorkspaceFoldersChangeEvent
{
    public required IReadOnlyList<WorkspaceFolder> Added { get; init; }

    public required IReadOnlyList<WorkspaceFolder> Removed { get; init; }
}
