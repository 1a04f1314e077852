namespace PostLint.Cli.Files;

/// <summary>Something that fails the run without being a finding: the display path concerned (or null), and what to do.</summary>
internal readonly record struct RunProblem(string? Path, string Message);
