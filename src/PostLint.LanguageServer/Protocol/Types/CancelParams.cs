using System.Text.Json;

namespace PostLint.LanguageServer.Protocol.Types;

/// <summary>The request that is no longer wanted, by its id as JSON.</summary>
internal sealed record CancelParams
{
    public required JsonElement Id { get; init; }
}
