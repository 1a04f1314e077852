using PostLint.Lexicons;
using PostLint.School;
using PostLint.Text;

namespace PostLint.Analysis.Images;

/// <summary>
/// Finds registered pupils in a text that is no prose of the post: a file's name, a text inside an image. Such texts have no sentences and often
/// no capitals, so a name needs its surname, or a year or class beside it, or nothing but ordinary words around.
/// </summary>
internal static class TextNames
{
    private const int MostWords = 1024, ReachOfYear = 4;

    private static readonly ulong[] YearWords = [WordHash.Of("year"), WordHash.Of("yr"), WordHash.Of("class"), WordHash.Of("form"), WordHash.Of("y")];

    /// <summary>Each name found: everybody on the register whom it fits, and its form.</summary>
    /// <param name="text">The text.</param>
    /// <param name="names">The registered names.</param>
    /// <param name="isNameField">Whether the text is a field for a person's name, so that a forename alone is one.</param>
    public static List<(List<Person> Pupils, NameForm Form)> Find(string text, NameIndex names, bool isNameField = false)
    {
        var found = new List<(List<Person> Pupils, NameForm Form)>();
        if (!MayName(text, names)) return found;
        var words = new List<(ulong Hash, string Text)>();
        var scanner = new WordScanner(text);
        while (words.Count < MostWords && scanner.MoveNext()) words.Add((scanner.Hash, text.Substring(scanner.Start, scanner.Length)));
        for (int i = 0; i < words.Count;)
        {
            (int length, List<NameEntry> entries) = Longest(words, i, names);
            if (Judge(words, i, length, entries, isNameField) is { } name) found.Add(name);
            i += Math.Max(1, length);
        }

        return found;
    }

    /// <summary>Whether a registered name may start at one of the words; most texts end here.</summary>
    private static bool MayName(string text, NameIndex names)
    {
        if (names.IsEmpty) return false;
        var scanner = new WordScanner(text);
        while (scanner.MoveNext())
        {
            if (names.Table.MayStart(scanner.Hash)) return true;
        }

        return false;
    }

    private static (int Length, List<NameEntry> Entries) Longest(List<(ulong Hash, string Text)> words, int first, NameIndex names)
    {
        var entries = new List<NameEntry>();
        int length = 0;
        ulong prefix = words[first].Hash;
        for (int count = 1; names.Table.TryFind(prefix, out PhraseNode node); count++)
        {
            ReadOnlySpan<int> values = names.Table.ValuesOf(node);
            if (values.Length > 0)
            {
                entries.Clear();
                length = count;
                foreach (int value in values) entries.Add(names.Entry(value));
            }

            if (!node.Continues || first + count >= words.Count) break;
            prefix = WordHash.Combine(prefix, words[first + count].Hash);
        }

        return (length, entries);
    }

    private static (List<Person> Pupils, NameForm Form)? Judge(List<(ulong Hash, string Text)> words, int first, int length, List<NameEntry> entries, bool isNameField)
    {
        var pupils = new List<Person>();
        NameForm form = NameForm.Surname;
        bool adult = false;
        foreach (NameEntry entry in entries)
        {
            if (entry.Person.Kind != PersonKind.Pupil)
            {
                adult = true;
                continue;
            }

            if (!pupils.Contains(entry.Person)) pupils.Add(entry.Person);
            if (entry.Form < form) form = entry.Form;
        }

        if (pupils.Count == 0 || adult) return null;
        bool isWord = NameTable.Lookup(words[first].Hash) is { IsWord: true } or { IsWellKnownPlace: true };
        bool sure = form switch
        {
            NameForm.Full or NameForm.SurnameFirst => true,
            NameForm.ForenameInitial => !isWord,
            NameForm.InitialSurname => !NameTable.Lookup(words[first + length - 1].Hash).IsWord,
            NameForm.Forename or NameForm.Nickname => isNameField || HasYear(words, first, length, pupils) || !isWord && IsAlone(words, first, length),
            _ => isNameField || !isWord && (HasInitial(words, first, length, pupils) || HasYear(words, first, length, pupils)),
        };
        return sure ? (pupils, form) : null;
    }

    /// <summary>Whether the initial of one of the pupils stands beside the surname: <c>FennimoreI</c>.</summary>
    private static bool HasInitial(List<(ulong Hash, string Text)> words, int first, int length, List<Person> pupils)
    {
        foreach (int beside in (ReadOnlySpan<int>)[first - 1, first + length])
        {
            if (beside < 0 || beside >= words.Count || words[beside].Text.Length != 1) continue;
            foreach (Person pupil in pupils)
            {
                if (pupil.Forenames.Any(forename => char.ToUpperInvariant(forename[0]) == char.ToUpperInvariant(words[beside].Text[0]))) return true;
            }
        }

        return false;
    }

    /// <summary>Whether the year or class of one of the pupils stands near: <c>9q</c>, <c>y9</c>, <c>year 9</c>.</summary>
    private static bool HasYear(List<(ulong Hash, string Text)> words, int first, int length, List<Person> pupils)
    {
        for (int i = Math.Max(0, first - ReachOfYear); i < Math.Min(words.Count, first + length + ReachOfYear); i++)
        {
            if (i >= first && i < first + length) continue;
            string word = words[i].Text;
            foreach (Person pupil in pupils)
            {
                if (string.Equals(word, pupil.Class, StringComparison.OrdinalIgnoreCase)) return true;
                ReadOnlySpan<char> year = pupil.Year.AsSpan().TrimStart("YyEeAaRr ");
                if (year.IsEmpty) continue;
                bool number = word.AsSpan().SequenceEqual(year) && i > 0 && YearWords.Contains(words[i - 1].Hash);
                bool joined = word.Length == year.Length + 1 && word[0] is 'y' or 'Y' && word.AsSpan(1).SequenceEqual(year);
                if (number || joined) return true;
            }
        }

        return false;
    }

    /// <summary>Whether everything else is numbers and ordinary words, so that no other surname follows the forename.</summary>
    private static bool IsAlone(List<(ulong Hash, string Text)> words, int first, int length)
    {
        for (int i = 0; i < words.Count; i++)
        {
            if (i >= first && i < first + length || char.IsAsciiDigit(words[i].Text[0]) || words[i].Text.Length == 1) continue;
            NameFacts facts = NameTable.Lookup(words[i].Hash);
            // "bram stoker", "orla kiely": what may be a surname right behind makes it somebody else.
            if (i == first + length && facts.IsSurname || !facts.IsWord && (facts.IsKnown || i == first + length || i == first - 1)) return false;
        }

        return true;
    }
}
