using PostLint.Workspaces;

namespace PostLint.Cli.Hosting;

/// <summary>All of the outside world that a command may touch besides files; a test puts its own in.</summary>
internal sealed record CliHost
{
    public required TextWriter Out { get; init; }

    public required TextWriter Error { get; init; }

    /// <summary>Opens standard input.</summary>
    public Func<Stream> Input { get; init; } = () => Stream.Null;

    /// <summary>Opens standard output for bytes; nothing goes to <see cref="Out"/> then.</summary>
    public Func<Stream> Output { get; init; } = () => Stream.Null;

    /// <summary>The folder to which paths on the command line are relative.</summary>
    public required string WorkingDirectory { get; init; }

    /// <summary>An environment variable, or null.</summary>
    public Func<string, string?> Environment { get; init; } = _ => null;

    public bool IsOutputTerminal { get; init; }

    public bool IsErrorTerminal { get; init; }

    /// <summary>The day in UK time.</summary>
    public required Func<DateOnly> Today { get; init; }

    public CancellationToken Cancellation { get; init; }

    /// <summary>Loads the workspace of a <c>postlint.yml</c> under an optional profile.</summary>
    public Func<string, string?, Workspace> LoadWorkspace { get; init; } = (path, profile) => WorkspaceLoader.Load(path, profile);

    /// <summary>The absolute path of a path on the command line.</summary>
    public string FullPath(string path) => Path.GetFullPath(path, WorkingDirectory);

    /// <summary>Whether an environment variable is set to something.</summary>
    public bool IsSet(string variable) => Environment(variable) is { Length: > 0 };
}
