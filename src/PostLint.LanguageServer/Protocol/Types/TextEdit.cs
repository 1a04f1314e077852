namespace PostLint.LanguageServer.Protocol.Types;

/// <summary>A replacement in a text: plain, or a snippet with places to fill in.</summary>
internal sealed record TextEdit(TextRange Range)
{
    public string? NewText { get; init; }

    public StringValue? Snippet { get; init; }
}
