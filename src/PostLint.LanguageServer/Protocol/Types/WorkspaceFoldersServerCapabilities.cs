namespace PostLint.LanguageServer.Protocol.Types;

/// <summary>Several folders are understood, and changes of them.</summary>
internal sealed record WorkspaceFoldersServerCapabilities(bool Supported, bool ChangeNotifications);
