namespace PostLint.School;

/// <summary>A written name cut into title, forename and surname (the last word, with its particles).</summary>
public readonly record struct PersonName(string? Title, string? Forename, string Surname)
{
    private static readonly string[] Titles =
        ["mr", "mrs", "ms", "miss", "mx", "dr", "prof", "professor", "rev", "revd", "reverend", "fr", "father", "sister", "sir", "dame", "lady", "lord", "cllr", "councillor", "canon", "madame", "imam", "rabbi", "pc", "sgt", "captain"];

    private static readonly string[] Particles = ["de", "da", "di", "van", "von", "der", "den", "la", "le", "el", "al", "bin", "ibn", "mac", "o", "st"];

    public static PersonName Parse(string text)
    {
        string[] words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        int start = words.Length > 0 && IsTitle(words[0]) ? 1 : 0;
        string? title = start == 1 ? words[0].TrimEnd('.') : null;
        if (words.Length == start) return new PersonName(title, null, "");
        int surname = words.Length - 1;
        while (surname - 1 > start && Particles.Contains(words[surname - 1].ToLowerInvariant())) surname--;
        string? forename = surname > start ? words[start] : null;
        if (forename is null && title is null) return new PersonName(null, words[surname], "");
        return new PersonName(title, forename, string.Join(' ', words[surname..]));
    }

    /// <summary>Whether a word is a title before a name.</summary>
    public static bool IsTitle(ReadOnlySpan<char> word)
    {
        word = word.TrimEnd('.');
        foreach (string title in Titles)
        {
            if (word.Equals(title, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }
}
