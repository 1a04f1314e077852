namespace PostLint.LanguageServer.Protocol.Types;

/// <summary>The key of sealed registers.</summary>
internal sealed record RegisterKeyParams
{
    /// <summary>As its file has it; null takes the key back.</summary>
    public required string? Key { get; init; }

    /// <summary>Not the key.</summary>
    public override string ToString() => nameof(RegisterKeyParams);
}
