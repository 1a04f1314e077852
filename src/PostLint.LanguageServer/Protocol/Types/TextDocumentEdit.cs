namespace PostLint.LanguageServer.Protocol.Types;

/// <summary>Changes to one version of one text.</summary>
internal sealed record TextDocumentEdit(VersionedTextDocumentIdentifier TextDocument, IReadOnlyList<TextEdit> Edits);
