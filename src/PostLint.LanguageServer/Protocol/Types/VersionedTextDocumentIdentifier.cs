namespace PostLint.LanguageServer.Protocol.Types;

/// <summary>Names a version of a text.</summary>
internal sealed record VersionedTextDocumentIdentifier(string Uri, int Version);
