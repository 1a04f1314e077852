using PostLint.Analysis;
using PostLint.Cli.Redaction;
using PostLint.Text;

namespace PostLint.Cli.Output;

/// <summary>
/// What a report says of a suppression. The reason is the author's own words, so a redacted report hides in it names and ids of registers, the
/// words that some finding of the file is about, and numbers.
/// </summary>
internal static class SuppressionText
{
    /// <summary>A word with fewer digits is a year group or a class.</summary>
    private const int LeastDigits = 3;

    public static string Reason(FileView file, Suppression suppression)
    {
        if (file.Mask is not { } mask) return suppression.Reason;
        string reason = mask.Apply(suppression.Reason, isPath: false);
        HashSet<ulong> found = WordsFound(file);
        char[] shown = reason.ToCharArray();
        var words = new WordScanner(reason);
        while (words.MoveNext())
        {
            if (words.DigitCount >= LeastDigits || found.Contains(words.Hash)) shown.AsSpan(words.Start, words.Length).Fill(DisplayMask.Block);
        }

        return new string(shown);
    }

    private static HashSet<ulong> WordsFound(FileView file)
    {
        var found = new HashSet<ulong>();
        // A finding on the suppression itself covers the reason, which would then be hidden whole.
        foreach (Diagnostic diagnostic in file.File.Diagnostics.Concat(file.File.Suppressed).Where(diagnostic => diagnostic.Id[2] != '0'))
        {
            var words = new WordScanner(file.File.Text[diagnostic.Span]);
            while (words.MoveNext()) found.Add(words.Hash);
        }

        return found;
    }
}
