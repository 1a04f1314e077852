namespace PostLint.LanguageServer.Protocol.Types;

/// <summary>The settings that are ours.</summary>
internal sealed record EditorSettings
{
    public InitializationOptions? Postlint { get; init; }
}
