namespace PostLint.Analysis.Fixing;

/// <summary>Keeps a file's line endings when fixes bring lines of their own.</summary>
public static class LineEndings
{
    /// <summary>The ending that most lines of a text have; LF when it has none.</summary>
    public static string Of(string text)
    {
        int lines = text.AsSpan().Count('\n'), windows = text.AsSpan().Count("\r\n");
        return windows * 2 > lines ? "\r\n" : "\n";
    }

    public static string Convert(string text, string newLine) =>
        text.Contains('\n') ? text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace("\n", newLine, StringComparison.Ordinal) : text;
}
