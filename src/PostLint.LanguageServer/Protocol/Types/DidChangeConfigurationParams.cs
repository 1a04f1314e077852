namespace PostLint.LanguageServer.Protocol.Types;

/// <summary>Settings of the editor changed.</summary>
internal sealed record DidChangeConfigurationParams
{
    public required EditorSettings? Settings { get; init; }
}
