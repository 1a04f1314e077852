using PostLint.School;
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

    /// <summary>Whether standard output is a terminal that shows colours.</summary>
    public bool IsOutputTerminal { get; init; }

    public bool IsErrorTerminal { get; init; }

    /// <summary>The day in UK time.</summary>
    public required Func<DateOnly> Today { get; init; }

    public CancellationToken Cancellation { get; init; }

    /// <summary>Opens the workspace of a <c>postlint.yml</c> under an optional profile; the last argument finds the key of sealed registers.</summary>
    public Func<string, string?, Func<RegisterKey?>, Workspace> OpenWorkspace { get; init; } = (path, profile, findKey) => WorkspaceLoader.Load(path, profile, findKey: findKey);

    /// <summary>The file that <c>--key-file</c> names, absolute, or null.</summary>
    public string? KeyFile { get; private init; }

    /// <summary>Loads the workspace of a <c>postlint.yml</c> under an optional profile.</summary>
    /// <exception cref="ConfigurationException">It cannot be used.</exception>
    public Workspace LoadWorkspace(string path, string? profile) => OpenWorkspace(path, profile, FindKey);

    /// <summary>The key of sealed registers, or null when none is given.</summary>
    /// <exception cref="RegisterException">One is named, but is not there or is no key.</exception>
    public RegisterKey? FindKey() => RegisterKeyFile.Find(KeyFile, Environment, FullPath);

    /// <summary>This host with the key file of a command line.</summary>
    /// <exception cref="UsageException">The file is not there or holds no key.</exception>
    public CliHost WithKeyFile(string? file)
    {
        if (file is null) return this;
        CliHost host = this with { KeyFile = FullPath(file) };
        try
        {
            host.FindKey();
            return host;
        }
        catch (RegisterException exception)
        {
            throw new UsageException($"--key-file: {exception.Message}", exception);
        }
    }

    /// <summary>The absolute path of a path on the command line.</summary>
    public string FullPath(string path) => Path.GetFullPath(path, WorkingDirectory);

    /// <summary>Whether an environment variable is set to something.</summary>
    public bool IsSet(string variable) => Environment(variable) is { Length: > 0 };
}
