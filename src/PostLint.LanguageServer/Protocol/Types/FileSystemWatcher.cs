namespace PostLint.LanguageServer.Protocol.Types;

/// <summary>Files to be watched.</summary>
internal sealed record FileSystemWatcher(GlobPattern GlobPattern);
