namespace PostLint.LanguageServer.Protocol.Types;

/// <summary>Name and version, by which the extension tells whether the two fit together.</summary>
internal sealed record ServerInfo(string Name, string Version);
