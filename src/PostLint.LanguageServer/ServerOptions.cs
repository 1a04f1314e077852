using PostLint.School;

namespace PostLint.LanguageServer;

/// <summary>What the process decides for the server.</summary>
/// <param name="Version">The version that the client is told.</param>
/// <param name="Today">The day in UK time.</param>
public sealed record ServerOptions(string Version, Func<DateOnly> Today)
{
    /// <summary>Finds the key of sealed registers where the client gives none.</summary>
    public Func<RegisterKey?> FindKey { get; init; } = static () => null;
}
