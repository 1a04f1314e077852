namespace PostLint.LanguageServer.Protocol.Types;

/// <summary>Which files are to be watched.</summary>
internal sealed record DidChangeWatchedFilesRegistrationOptions(IReadOnlyList<FileSystemWatcher> Watchers);
