namespace PostLint.LanguageServer.Protocol.Types;

/// <summary>A folder that the editor has open.</summary>
internal sealed record WorkspaceFolder
{
    public required string Uri { get; init; }

    public required string Name { get; init; }
}
