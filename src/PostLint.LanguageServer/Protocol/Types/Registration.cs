namespace PostLint.LanguageServer.Protocol.Types;

/// <summary>One ability: here always the watching of files.</summary>
internal sealed record Registration(string Id, string Method, DidChangeWatchedFilesRegistrationOptions RegisterOptions);
