namespace PostLint.Workspaces;

/// <summary>A fault in a configuration or policy file: the file, a one-based line and column, what is wrong and what to do.</summary>
public sealed record ConfigurationError(string File, int Line, int Column, string Message)
{
    /// <summary>How many UTF-16 code units of that line are at fault; 0 when the fault has no extent.</summary>
    public int Length { get; init; }

    public override string ToString() => $"{File}:{Line}:{Column}: {Message}";
}
