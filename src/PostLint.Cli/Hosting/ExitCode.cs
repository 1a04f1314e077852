namespace PostLint.Cli.Hosting;

/// <summary>What the process says to its caller.</summary>
internal static class ExitCode
{
    /// <summary>Nothing at or above the chosen level.</summary>
    public const int Clean = 0;

    /// <summary>Findings at or above the chosen level.</summary>
    public const int Findings = 1;

    /// <summary>The run itself failed, wholly or for some draft: argument, configuration, unreadable file, nothing to lint.</summary>
    public const int Failure = 2;

    /// <summary>Stopped by Ctrl-C or a request to terminate.</summary>
    public const int Interrupted = 130;
}
