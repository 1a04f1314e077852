using PostLint.Analysis;
using PostLint.LanguageServer.Documents;
using PostLint.LanguageServer.Protocol;
using PostLint.Media;
using PostLint.School;
using PostLint.Workspaces;

namespace PostLint.LanguageServer;

/// <summary>
/// What is known of the client and its texts. The reader of messages writes it, the worker reads it; what both use is immutable or guards
/// itself.
/// </summary>
internal sealed class Session(ServerOptions options, Output output)
{
    private volatile ClientFeatures client = ClientFeatures.None;
    private volatile IReadOnlyList<string> folders = [];
    private volatile bool isTrusted, asksForKey;
    private volatile RegisterKey? clientKey;

    public ServerOptions Options => options;

    public Output Output => output;

    /// <summary>The image files that texts name, each read once until it changes.</summary>
    public MediaLibrary Media { get; } = new(new DiskMediaFiles());

    public DocumentStore Documents { get; } = new();

    public ClientFeatures Client
    {
        get => client;
        set => client = value;
    }

    /// <summary>The open folders, absolute.</summary>
    public IReadOnlyList<string> Folders
    {
        get => folders;
        set => folders = value;
    }

    /// <summary>Whether a configuration may name registers and policies outside its folder; only the editor's own word makes it so.</summary>
    public bool IsTrusted
    {
        get => isTrusted;
        set => isTrusted = value;
    }

    /// <summary>Whether the client has a command that asks the user for the key; then messages name it first.</summary>
    public bool AsksForKey
    {
        get => asksForKey;
        set => asksForKey = value;
    }

    /// <summary>The key of sealed registers that the client has given; null leaves it to the process. It is kept in memory alone.</summary>
    public RegisterKey? ClientKey
    {
        get => clientKey;
        set => clientKey = value;
    }

    /// <summary>The key of sealed registers, or null when there is none.</summary>
    /// <exception cref="RegisterException">One is named, but is not there or is no key; or there is none, and the client can ask for it.</exception>
    public RegisterKey? FindKey() => clientKey ?? options.FindKey() ?? (asksForKey ? throw RegisterKeyFile.Missing(RegisterKeyFile.EditorAdvice) : null);

    /// <summary>How texts are linted on a day.</summary>
    public LintOptions LintOptions(DateOnly today) => new(today) { Media = Media };

    /// <summary>The innermost open folder that holds a path, or null.</summary>
    public string? FolderOf(string path) => folders
        .Where(folder => FolderPaths.IsInside(path, folder))
        .MaxBy(folder => folder.Length);
}
