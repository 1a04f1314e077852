using System.Text;

namespace PostLint.School;

/// <summary>
/// The spellings of one part of a name that a phrase table tells apart. Case, accents, apostrophes and hyphens between words are no matter to
/// it; where a word ends is, and so are letters that are written out for lack of a key.
/// </summary>
internal static class NameSpellings
{
    /// <summary>A forename as written, without hyphen or blank, and with its letters written out.</summary>
    public static List<string> OfForename(string forename)
    {
        var spellings = new List<string>(1);
        if (forename.Length == 0) return spellings;
        foreach (string spelling in Transcribed(forename))
        {
            spellings.Add(spelling);
            if (spelling.AsSpan().IndexOfAny('-', ' ') > 0) Add(spellings, Join(spelling));
        }

        return spellings;
    }

    /// <summary>A surname as written, in one word, parted at its apostrophe and inner capital (O Reilly, Mac Intyre), and with its letters written out.</summary>
    public static List<string> OfSurname(string surname)
    {
        var spellings = new List<string>(1);
        if (surname.Length == 0) return spellings;
        foreach (string spelling in Transcribed(surname))
        {
            spellings.Add(spelling);
            if (spelling.AsSpan().IndexOfAny('-', ' ') > 0) Add(spellings, Join(spelling));
            if (IndexOfApostrophe(spelling) is > 0 and var mark) Add(spellings, $"{spelling[..mark]} {spelling[(mark + 1)..]}");
            if (InnerCapital(spelling) is > 0 and var capital) Add(spellings, $"{spelling[..capital]} {spelling[capital..]}");
        }

        return spellings;
    }

    /// <summary>What stands for a surname: its first letter, that of its last word behind particles, <c>O'R</c>, and <c>H-M</c> of Hartley-Moss.</summary>
    public static List<string> InitialsOf(string surname)
    {
        var initials = new List<string>(1);
        if (surname.Length == 0) return initials;
        Add(initials, surname[..1]);
        string[] parts = surname.Split('-', ' ');
        if (parts.Length > 1)
        {
            Add(initials, parts[^1][..Math.Min(1, parts[^1].Length)]);
            string letters = string.Join(' ', parts.Where(part => part.Length > 0).Select(part => part[..1]));
            Add(initials, letters);
            Add(initials, Join(letters));
        }

        int mark = IndexOfApostrophe(surname);
        if (mark > 0 && mark + 2 <= surname.Length) Add(initials, surname[..(mark + 2)]);
        return initials;
    }

    /// <summary>The name in one word.</summary>
    public static string Join(string name)
    {
        if (name.AsSpan().IndexOfAny("- '\u2019\u2018") < 0) return name;
        var joined = new StringBuilder(name.Length);
        foreach (char c in name)
        {
            if (c is not ('-' or ' ') && !Text.Folding.IsApostrophe(c)) joined.Append(c);
        }

        return joined.ToString();
    }

    /// <summary>The name, and with its letters written out as on a keyboard that lacks them: Mueller, Soeren, Groß as Gross.</summary>
    private static IEnumerable<string> Transcribed(string name)
    {
        yield return name;
        if (name.AsSpan().IndexOfAny("äöüÄÖÜøØåÅßæÆþÞ") < 0) yield break;
        var text = new StringBuilder(name.Length + 2);
        foreach (char c in name)
        {
            text.Append(char.ToLowerInvariant(c) switch { 'ä' or 'æ' => "ae", 'ö' or 'ø' => "oe", 'ü' => "ue", 'å' => "aa", 'ß' => "ss", 'þ' => "th", _ => c.ToString() });
        }

        yield return text.ToString();
    }

    private static int IndexOfApostrophe(string name)
    {
        for (int i = 0; i < name.Length; i++)
        {
            if (Text.Folding.IsApostrophe(name[i])) return i;
        }

        return -1;
    }

    private static int InnerCapital(string name)
    {
        for (int i = 2; i + 1 < name.Length; i++)
        {
            if (char.IsUpper(name[i]) && char.IsLower(name[i - 1]) && char.IsLower(name[i + 1])) return i;
        }

        return -1;
    }

    private static void Add(List<string> list, string text)
    {
        if (text.Length > 0 && !list.Contains(text)) list.Add(text);
    }
}
