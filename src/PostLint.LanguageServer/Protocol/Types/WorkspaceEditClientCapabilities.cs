namespace PostLint.LanguageServer.Protocol.Types;

/// <summary>Which edits the client can make.</summary>
internal sealed record WorkspaceEditClientCapabilities
{
    /// <summary>Whether an edit may say which version of a text it is for.</summary>
    public bool? DocumentChanges { get; init; }

    /// <summary>Whether an edit may hold places for the user to fill in.</summary>
    public bool? SnippetEditSupport { get; init; }
}
