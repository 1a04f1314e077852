using System.Text.Json;

namespace PostLint.LanguageServer.Protocol.Types;

/// <summary>Settings of the editor changed.</summary>
internal sealed record DidChangeConfigurationParams
{
    /// <summary>Whatever the client sends; ours sends <c>postlint.trusted</c>, see <see cref="Trust"/>.</summary>
    public required JsonElement? Settings { get; init; }
}
