using System.Runtime.InteropServices;
using PostLint.Lexicons;
using PostLint.Text;

namespace PostLint.School;

/// <summary>
/// Writes the forms in which people write a name into a phrase table. A register is read whenever a run starts, so names are cut into words
/// once each, and forms are put together from the hashes of words instead of texts.
/// </summary>
/// <param name="table">Gets the forms.</param>
/// <param name="entries">Gets what they stand for.</param>
/// <param name="records">Tells which pupils may stand for each other; null for a small register.</param>
internal sealed class NameForms(PhraseTableBuilder table, List<NameEntry> entries, LikeRecords? records)
{
    private const int FormCount = (int)NameForm.Surname + 1;

    private readonly Dictionary<string, ulong[]> wordsOf = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<string>> nicknamesOf = new(StringComparer.Ordinal);
    private readonly List<ulong> phrase = [];
    private int kind;

    public void Add(Person person)
    {
        kind = records is null || person.Kind != PersonKind.Pupil ? 0 : records.Of(person);
        AddUnder(person, person.Surname);
        foreach (string surname in person.OtherSurnames) AddUnder(person, surname);
    }

    private void AddUnder(Person person, string surname)
    {
        foreach (string forename in person.Forenames)
        {
            AddForename(person, forename, surname, NameForm.Forename);
            if (person.Kind != PersonKind.Pupil) continue;
            foreach (string nickname in NicknamesOf(forename))
            {
                if (!person.Forenames.Contains(nickname, StringComparer.OrdinalIgnoreCase)) AddForename(person, nickname, surname, NameForm.Nickname);
            }
        }

        if (surname.Length == 0) return;
        if (person.Kind == PersonKind.Pupil) Add(person, NameForm.Surname, Words(surname));
        else if (person.Title is { } title) Add(person, NameForm.TitleSurname, Words(title), Words(surname));
    }

    private void AddForename(Person person, string forename, string surname, NameForm alone)
    {
        if (forename.Length == 0) return;
        ReadOnlySpan<ulong> given = Words(forename);
        Add(person, alone, given);
        if (forename.Contains('-')) Add(person, alone, [Joined(forename.AsSpan(), [])]);
        if (surname.Length == 0) return;
        ReadOnlySpan<ulong> family = Words(surname);
        Add(person, NameForm.Full, given, family);
        Add(person, NameForm.Full, [Joined(forename, surname)]);
        Add(person, NameForm.SurnameFirst, family, given);
        Add(person, NameForm.ForenameInitial, given, [OneWord(surname.AsSpan(0, 1))]);
        Add(person, NameForm.InitialSurname, [OneWord(forename.AsSpan(0, 1))], family);
        if (surname.AsSpan().IndexOfAny('-', ' ') < 0) return;
        foreach (string part in surname.Split('-', ' '))
        {
            // Either half of a double-barrelled surname is how classmates write it.
            if (part.Length > 2 && part.Length < surname.Length) Add(person, NameForm.Full, given, Words(part));
        }
    }

    private void Add(Person person, NameForm form, ReadOnlySpan<ulong> first, ReadOnlySpan<ulong> second)
    {
        if (first.IsEmpty || second.IsEmpty) return;
        phrase.Clear();
        phrase.AddRange(first);
        phrase.AddRange(second);
        Add(person, form, CollectionsMarshal.AsSpan(phrase));
    }

    private void Add(Person person, NameForm form, ReadOnlySpan<ulong> words)
    {
        // What has no letter is no word, and a form without its initial would be another form.
        if (words.IsEmpty || words.Contains(0UL)) return;
        int group = kind == 0 ? 0 : kind * FormCount + (int)form;
        if (table.Add(words, entries.Count, group, NameIndex.ManyBearers)) entries.Add(new NameEntry(person, form));
    }

    private IReadOnlyList<string> NicknamesOf(string forename)
    {
        if (nicknamesOf.TryGetValue(forename, out IReadOnlyList<string>? known)) return known;
        return nicknamesOf[forename] = Nicknames.Of(forename);
    }

    /// <summary>The words of a name; names come again and again in a register.</summary>
    private ulong[] Words(string name)
    {
        if (wordsOf.TryGetValue(name, out ulong[]? known)) return known;
        var words = new List<ulong>(2);
        var scanner = new WordScanner(name);
        while (scanner.MoveNext()) words.Add(scanner.Hash);
        return wordsOf[name] = [.. words];
    }

    /// <summary>Both names as one word, as hashtags have them.</summary>
    private static ulong Joined(ReadOnlySpan<char> forename, ReadOnlySpan<char> surname)
    {
        int length = 0;
        Span<char> joined = forename.Length + surname.Length <= 128 ? stackalloc char[128] : new char[forename.Length + surname.Length];
        Append(forename, joined, ref length);
        Append(surname, joined, ref length);
        return OneWord(joined[..length]);
    }

    private static void Append(ReadOnlySpan<char> name, Span<char> joined, ref int length)
    {
        foreach (char c in name)
        {
            if (c is not ('-' or ' ' or '\'' or '.')) joined[length++] = c;
        }
    }

    /// <summary>The hash of a text of one word; 0 when it is none or several.</summary>
    private static ulong OneWord(ReadOnlySpan<char> text)
    {
        var scanner = new WordScanner(text);
        if (!scanner.MoveNext()) return 0;
        ulong hash = scanner.Hash;
        return scanner.MoveNext() ? 0 : hash;
    }
}
