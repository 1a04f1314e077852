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

    private const int LongestOnStack = 256;

    /// <summary>Particles of surnames: alone behind a forename they name nobody.</summary>
    private static readonly string[] Particles = ["al", "ap", "bin", "da", "de", "del", "den", "der", "di", "dos", "el", "ibn", "la", "le", "mac", "ní", "st", "van", "von"];

    private readonly Dictionary<string, ulong[]> wordsOf = new(StringComparer.Ordinal);
    private readonly Dictionary<string, NameSpelling[]> forenames = new(StringComparer.Ordinal);
    private readonly Dictionary<string, NameSpelling[]> surnames = new(StringComparer.Ordinal);
    private readonly Dictionary<char, ulong[]> initialOf = [];
    private readonly Dictionary<string, ulong[][]> initialsOf = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<string>> nicknamesOf = new(StringComparer.Ordinal);
    /// <summary>What a person has already: phrases, each with its form mixed in.</summary>
    private readonly HashSet<ulong> done = [];
    private readonly List<ulong> phrase = [];
    private int kind;

    public void Add(Person person)
    {
        kind = records is null || person.Kind != PersonKind.Pupil ? 0 : records.Of(person);
        done.Clear();
        AddUnder(person, person.Surname);
        foreach (string surname in person.OtherSurnames) AddUnder(person, surname);
    }

    /// <summary>The initials of a pupil's forenames and surname, as they are written without blanks: <c>SO'R</c>, <c>SR</c>.</summary>
    public static IEnumerable<string> InitialsAlone(Person person) =>
        person.Forenames.Where(forename => forename.Length > 0).SelectMany(forename => NameSpellings.InitialsOf(person.Surname).Select(initial => forename[0] + NameSpellings.Join(initial))).Distinct();

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
        NameSpelling[] families = Spellings(surnames, surname, NameSpellings.OfSurname);
        foreach (NameSpelling given in Spellings(forenames, forename, NameSpellings.OfForename))
        {
            Add(person, alone, given.Words);
            foreach (NameSpelling family in families) AddFull(person, given, family);
            foreach (ulong[] initial in Initials(surname)) Add(person, NameForm.ForenameInitial, given.Words, initial);
        }

        if (surname.Length == 0) return;
        // Either half of a double-barrelled name is how classmates write it.
        foreach (string half in Halves(surname)) Add(person, NameForm.Full, Words(forename), Words(half));
        foreach (string half in Halves(forename)) Add(person, NameForm.Full, Words(half), Words(surname));
    }

    private void AddFull(Person person, NameSpelling given, NameSpelling family)
    {
        Add(person, NameForm.Full, given.Words, family.Words);
        AddJoined(person, given.Joined, family.Joined);
        // A zero-width character, or nothing, in place of the blank.
        if (given.Text != given.Joined || family.Text != family.Joined) AddJoined(person, given.Text, family.Text);
        Add(person, NameForm.SurnameFirst, family.Words, given.Words);
        Add(person, NameForm.InitialSurname, given.Initial, family.Words);
    }

    /// <summary>Everybody has such a form of one's own, so it is cut on the spot.</summary>
    private void AddJoined(Person person, string given, string family)
    {
        int length = given.Length + family.Length;
        Span<char> text = length <= LongestOnStack ? stackalloc char[length] : new char[length];
        given.CopyTo(text);
        family.CopyTo(text[given.Length..]);
        phrase.Clear();
        var scanner = new WordScanner(text);
        while (scanner.MoveNext()) phrase.Add(scanner.Hash);
        Add(person, NameForm.Full, CollectionsMarshal.AsSpan(phrase));
    }

    private void Add(Person person, NameForm form, ReadOnlySpan<ulong> first, ReadOnlySpan<ulong> second)
    {
        // A form without its initial would be another form.
        if (first.IsEmpty || second.IsEmpty) return;
        phrase.Clear();
        phrase.AddRange(first);
        phrase.AddRange(second);
        Add(person, form, CollectionsMarshal.AsSpan(phrase));
    }

    private void Add(Person person, NameForm form, ReadOnlySpan<ulong> words)
    {
        if (words.IsEmpty) return;
        ulong whole = words[0];
        foreach (ulong word in words[1..]) whole = WordHash.Combine(whole, word);
        if (!done.Add(WordHash.Combine(whole, (ulong)form))) return;
        int group = kind == 0 ? 0 : kind * FormCount + (int)form;
        if (table.Add(words, entries.Count, group, NameIndex.ManyBearers)) entries.Add(new NameEntry(person, form));
    }

    private IReadOnlyList<string> NicknamesOf(string forename)
    {
        if (nicknamesOf.TryGetValue(forename, out IReadOnlyList<string>? known)) return known;
        return nicknamesOf[forename] = Nicknames.Of(forename);
    }

    private NameSpelling[] Spellings(Dictionary<string, NameSpelling[]> cache, string name, Func<string, List<string>> spell)
    {
        if (cache.TryGetValue(name, out NameSpelling[]? known)) return known;
        List<string> texts = spell(name);
        var spellings = new NameSpelling[texts.Count];
        for (int i = 0; i < spellings.Length; i++) spellings[i] = new NameSpelling(texts[i], NameSpellings.Join(texts[i]), Words(texts[i]), InitialOf(texts[i][0]));
        return cache[name] = spellings;
    }

    private ulong[] InitialOf(char letter)
    {
        if (initialOf.TryGetValue(letter, out ulong[]? known)) return known;
        return initialOf[letter] = Cut([letter]);
    }

    /// <summary>What stands for a surname, cut into words.</summary>
    private ulong[][] Initials(string surname)
    {
        if (initialsOf.TryGetValue(surname, out ulong[][]? known)) return known;
        List<string> texts = NameSpellings.InitialsOf(surname);
        var initials = new ulong[texts.Count][];
        for (int i = 0; i < initials.Length; i++) initials[i] = texts[i].Length == 1 ? InitialOf(texts[i][0]) : Words(texts[i]);
        return initialsOf[surname] = initials;
    }

    private static IEnumerable<string> Halves(string name) =>
        name.AsSpan().IndexOfAny('-', ' ') < 0 ? [] : name.Split('-', ' ').Where(part => part.Length > 2 && part.Length < name.Length && !Particles.Contains(part, StringComparer.OrdinalIgnoreCase));

    /// <summary>The words of a name; names come again and again in a register.</summary>
    private ulong[] Words(string name) => wordsOf.TryGetValue(name, out ulong[]? known) ? known : wordsOf[name] = Cut(name);

    private static ulong[] Cut(ReadOnlySpan<char> name)
    {
        var scanner = new WordScanner(name);
        if (!scanner.MoveNext()) return [];
        ulong first = scanner.Hash;
        // Most parts of a name are one word.
        if (!scanner.MoveNext()) return [first];
        List<ulong> words = [first];
        do words.Add(scanner.Hash);
        while (scanner.MoveNext());
        return [.. words];
    }

    /// <summary>A spelling of a part of a name: as written, in one word, by the hashes of its words, and by that of its first letter.</summary>
    private readonly record struct NameSpelling(string Text, string Joined, ulong[] Words, ulong[] Initial);
}
