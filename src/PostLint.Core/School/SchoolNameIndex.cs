using PostLint.Lexicons;
using PostLint.Text;

namespace PostLint.School;

/// <summary>The names of the school and its trust, with the words that confirm or refute them, as one phrase table.</summary>
public sealed class SchoolNameIndex
{
    /// <summary>A shorter name inside a run-together tag is chance.</summary>
    private const int MinStem = 6;

    private static readonly Lexicon Words = Lexicon.Embedded("school-words");
    private static readonly SchoolWord[] SectionWords = [.. Words.Sections.Select(section => Enum.Parse<SchoolWord>(section.Replace("-", ""), ignoreCase: true))];

    private readonly List<(string Stem, bool IsAmbiguous)> stems = [];

    private SchoolNameIndex(SchoolFacts school)
    {
        SchoolIdentity identity = school.Identity;
        var builder = new PhraseTableBuilder();
        foreach (LexiconTerm term in Words.Terms) builder.Add(term.Text, (int)SectionWords[term.Section]);
        AddName(builder, identity.Name, SchoolWord.Name);
        foreach (string alias in identity.Aliases)
        {
            bool ambiguous = identity.AmbiguousAliases.Contains(alias, StringComparer.OrdinalIgnoreCase);
            AddName(builder, alias, ambiguous ? SchoolWord.Ambiguous : SchoolWord.Alias);
        }

        foreach (string alias in identity.AmbiguousAliases) AddName(builder, alias, SchoolWord.Ambiguous);
        foreach (string hashtag in identity.Hashtags) AddTag(builder, hashtag, SchoolWord.Hashtag);
        foreach (string handle in identity.Handles) AddTag(builder, handle, SchoolWord.Handle);
        foreach (SocialAccount account in school.Accounts)
        {
            if (account is { Handle: { } handle, SchoolOwned: not false }) AddTag(builder, handle, SchoolWord.Handle);
        }

        foreach (string name in identity.TrustNames) AddName(builder, name, SchoolWord.Trust);
        foreach (string name in identity.TrustSchools) AddName(builder, name, SchoolWord.TrustSchool);
        Table = builder.Build();
    }

    /// <summary>Phrases of folded words; their values are <see cref="SchoolWord"/>s.</summary>
    public PhraseTable Table { get; }

    public static SchoolNameIndex Create(SchoolFacts school) => new(school);

    /// <summary>
    /// Whether a tag or handle written in one word holds a name of the school: <c>@thornybrookmaths</c>. What stands around the name
    /// must not make a place or a person of it.
    /// </summary>
    public bool HoldsName(ReadOnlySpan<char> tag, out bool isAmbiguous)
    {
        string folded = Folding.FoldText(tag);
        foreach ((string stem, bool ambiguous) in stems)
        {
            int at = folded.IndexOf(stem, StringComparison.Ordinal);
            if (at < 0) continue;
            isAmbiguous = ambiguous;
            SchoolWord before = Lookup(folded.AsSpan(0, at)), after = Lookup(folded.AsSpan(at + stem.Length));
            return (before & (SchoolWord.Title | SchoolWord.Forename)) == SchoolWord.None && (after & (SchoolWord.Place | SchoolWord.PlaceInCapitals | SchoolWord.Club)) == SchoolWord.None;
        }

        isAmbiguous = false;
        return false;
    }

    /// <summary>What a single word says.</summary>
    private SchoolWord Lookup(ReadOnlySpan<char> word)
    {
        SchoolWord found = SchoolWord.None;
        word = word.Trim("_.");
        if (word.IsEmpty || !Table.TryFind(WordHash.Of(word), out PhraseNode node)) return found;
        foreach (int value in Table.ValuesOf(node)) found |= (SchoolWord)value;
        return found;
    }

    private void AddName(PhraseTableBuilder builder, string name, SchoolWord word)
    {
        builder.Add(name, (int)word);
        string joined = Join(name);
        if (joined != Folding.FoldText(name)) builder.Add(joined, (int)word);
        bool ours = word is SchoolWord.Name or SchoolWord.Alias or SchoolWord.Ambiguous;
        if (ours && joined.Length >= MinStem) stems.Add((joined, word == SchoolWord.Ambiguous));
    }

    private void AddTag(PhraseTableBuilder builder, string tag, SchoolWord word)
    {
        ReadOnlySpan<char> bare = tag.AsSpan().TrimStart("#@");
        builder.Add(bare, (int)word);
        builder.Add(Join(bare), (int)word);
        // A tag in capitals is cut into words before it is looked up.
        builder.Add(Spread(bare), (int)word);
        if (Join(bare) is { Length: >= MinStem } joined && !stems.Exists(known => joined.Contains(known.Stem, StringComparison.Ordinal))) stems.Add((joined, false));
    }

    private static string Join(ReadOnlySpan<char> name) => string.Concat(Folding.FoldText(name).Where(char.IsLetterOrDigit));

    private static string Spread(ReadOnlySpan<char> tag)
    {
        var spread = new System.Text.StringBuilder();
        for (int i = 0; i < tag.Length; i++)
        {
            if (i > 0 && char.IsUpper(tag[i]) && char.IsLower(tag[i - 1])) spread.Append(' ');
            spread.Append(tag[i]);
        }

        return spread.ToString();
    }
}
