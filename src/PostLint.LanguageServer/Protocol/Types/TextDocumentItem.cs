using System.Text.Json.Serialization;

namespace PostLint.LanguageServer.Protocol.Types;

/// <summary>A text as the editor opens it.</summary>
internal sealed record TextDocumentItem
{
    public required string Uri { get; init; }

    public required string LanguageId { get; init; }

    public required int Version { get; init; }

    [JsonConverter(typeof(TextConverter))]
    public required string Text { get; init; }
}
