namespace PostLint.LanguageServer.Protocol.Types;

/// <summary>What the server does with workspaces.</summary>
internal sealed record WorkspaceOptions(WorkspaceFoldersServerCapabilities WorkspaceFolders);
