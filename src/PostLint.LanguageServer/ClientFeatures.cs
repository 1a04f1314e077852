using PostLint.LanguageServer.Protocol.Types;

namespace PostLint.LanguageServer;

/// <summary>What the client can do, as far as it changes what is sent. Nothing before <c>initialize</c>.</summary>
internal sealed record ClientFeatures
{
    public static ClientFeatures None { get; } = new();

    /// <summary>Whether the client asks for diagnostics; then none are pushed for open texts.</summary>
    public bool PullsDiagnostics { get; private init; }

    /// <summary>Whether it can be asked to ask again.</summary>
    public bool RefreshesDiagnostics { get; private init; }

    public bool ShowsRelated { get; private init; }

    public bool ShowsMarkdown { get; private init; }

    public bool TakesCodeActions { get; private init; }

    public bool TakesVersionedEdits { get; private init; }

    public bool TakesSnippets { get; private init; }

    public bool WatchesFiles { get; private init; }

    public bool WatchesOutside { get; private init; }

    public static ClientFeatures Of(ClientCapabilities client)
    {
        TextDocumentClientCapabilities text = client.TextDocument ?? new TextDocumentClientCapabilities();
        WorkspaceClientCapabilities workspace = client.Workspace ?? new WorkspaceClientCapabilities();
        bool versioned = workspace.WorkspaceEdit?.DocumentChanges == true;
        return new ClientFeatures
        {
            PullsDiagnostics = text.Diagnostic is not null,
            RefreshesDiagnostics = workspace.Diagnostics?.RefreshSupport == true,
            ShowsRelated = (text.Diagnostic?.RelatedInformation ?? text.PublishDiagnostics?.RelatedInformation) == true,
            ShowsMarkdown = text.Hover?.ContentFormat?.Contains("markdown") == true,
            TakesCodeActions = text.CodeAction?.CodeActionLiteralSupport is not null,
            TakesVersionedEdits = versioned,
            TakesSnippets = versioned && workspace.WorkspaceEdit?.SnippetEditSupport == true,
            WatchesFiles = workspace.DidChangeWatchedFiles?.DynamicRegistration == true,
            WatchesOutside = workspace.DidChangeWatchedFiles?.RelativePatternSupport == true,
        };
    }
}
