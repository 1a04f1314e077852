using System.Text.Json;

namespace PostLint.LanguageServer.Protocol.Types;

/// <summary>What the client says of itself at the start.</summary>
internal sealed record InitializeParams
{
    /// <summary>The process that started the server; when it dies, the server ends.</summary>
    public required int? ProcessId { get; init; }

    public required string? RootUri { get; init; }

    public required ClientCapabilities Capabilities { get; init; }

    /// <summary>Whatever the client sends; ours sends <c>trusted</c> and <c>asksForKey</c>, see <see cref="Trust"/>.</summary>
    public JsonElement? InitializationOptions { get; init; }

    /// <summary>The open folders; they count before <see cref="RootUri"/>.</summary>
    public IReadOnlyList<WorkspaceFolder>? WorkspaceFolders { get; init; }
}
