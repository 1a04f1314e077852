namespace PostLint.LanguageServer.Protocol.Types;

/// <summary>The kinds of action that are asked for; all when null.</summary>
internal sealed record CodeActionContext
{
    public IReadOnlyList<string>? Only { get; init; }
}
