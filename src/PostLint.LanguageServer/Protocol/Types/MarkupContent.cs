namespace PostLint.LanguageServer.Protocol.Types;

/// <summary>Text for the reader: <c>markdown</c> or <c>plaintext</c>.</summary>
internal sealed record MarkupContent(string Kind, string Value);
