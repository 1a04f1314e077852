using PostLint.School;

namespace PostLint.LanguageServer;

/// <summary>What the process decides for the server.</summary>
/// <param name="Version">The version that the client is told.</param>
/// <param name="Today">The day in UK time.</param>
public sealed record ServerOptions(string Version, Func<DateOnly> Today)
{
    private const int PauseMilliseconds = 300;

    /// <summary>Finds the key of sealed registers where the client gives none.</summary>
    public Func<RegisterKey?> FindKey { get; init; } = static () => null;

    /// <summary>Waits as long as somebody who edits a configuration pauses between two keystrokes at most.</summary>
    public Func<Task> WaitForPause { get; init; } = static () => Task.Delay(PauseMilliseconds);
}
