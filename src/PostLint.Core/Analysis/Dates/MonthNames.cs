namespace PostLint.Analysis.Dates;

/// <summary>English month names, in full and short.</summary>
internal static class MonthNames
{
    private static readonly string[] Names =
        ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

    /// <summary>Reads a month name at <paramref name="start"/>, with the full stop of a short one; 0 when there is none.</summary>
    public static int Read(ReadOnlySpan<char> text, int start, out int end)
    {
        end = start;
        while (end < text.Length && char.IsLetter(text[end])) end++;
        ReadOnlySpan<char> word = text[start..end];
        if (word.Length < 3) return 0;
        for (int i = 0; i < Names.Length; i++)
        {
            bool isShort = word.Length == 3 || word.Length == 4 && i == 8;
            if (!isShort && word.Length != Names[i].Length || !Names[i].AsSpan().StartsWith(word, StringComparison.OrdinalIgnoreCase)) continue;
            if (isShort && word.Length != Names[i].Length && end < text.Length && text[end] == '.') end++;
            return i + 1;
        }

        return 0;
    }
}
