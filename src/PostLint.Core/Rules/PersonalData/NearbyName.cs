using PostLint.Analysis;
using PostLint.Posts;
using PostLint.School;
using PostLint.Text;

namespace PostLint.Rules.PersonalData;

/// <summary>
/// Finds the person whom a fact is about: a registered name, a title with a name, or a capitalised word that is no common one.
/// It only looks a few words around, so a clean post never pays for it.
/// </summary>
internal static class NearbyName
{
    /// <summary>No registered name has more words.</summary>
    private const int LongestName = 8;

    /// <summary>How many cells away in its row a name is looked for.</summary>
    private const int MostCells = 64;

    /// <summary>The name that covers a word, if one does.</summary>
    public static NameCue At(PostContext context, int word)
    {
        ListView<PersonMention> mentions = context.Mentions;
        for (int i = Behind(mentions, word) - 1; i >= 0 && mentions[i].FirstWord > word - LongestName; i--)
        {
            PersonMention mention = mentions[i];
            if (word < mention.EndWord)
                return new NameCue(mention.FirstWord, mention.WordCount, NameStrength.Registered, mention.Person) { IsAdult = mention.Person.Kind != PersonKind.Pupil };
        }

        if (!IsName(context, word)) return default;
        int first = word, end = word + 1;
        while (first > 0 && !context.Post.Words[first].StartsPhrase && IsName(context, first - 1)) first--;
        while (end < context.Post.Words.Count && !context.Post.Words[end].StartsPhrase && !context.Post.Words[end - 1].Is(WordFlags.Possessive) && IsName(context, end)) end++;
        bool titled = first > 0 && PersonName.IsTitle(context.Post.Prose[context.Post.Words[first - 1].Span]);
        bool known = IsKnown(context.Post.Words[first]) || end - first > 1 && IsKnown(context.Post.Words[end - 1]);
        if (!titled && end - first == 1 && IsOnlyPlaceOrWord(context.Post.Words[word])) return default;
        NameStrength strength = titled || known && end - first > 1 ? NameStrength.Full : NameStrength.Capital;
        return new NameCue(first, end - first, strength, null) { IsAdult = titled };
    }

    /// <summary>The nearest name among the words before one, in its sentence.</summary>
    public static NameCue Before(PostContext context, int word, int reach)
    {
        int floor = Math.Max(context.Post.SentenceOf(word).FirstWord, word - reach);
        for (int i = word - 1; i >= floor; i--)
        {
            if (At(context, i) is { IsFound: true } cue) return cue;
        }

        return default;
    }

    /// <summary>The nearest name among the words from one on, in its sentence.</summary>
    public static NameCue After(PostContext context, int word, int reach)
    {
        if (word >= context.Post.Words.Count) return default;
        int ceiling = Math.Min(context.Post.SentenceOf(Math.Max(0, word - 1)).EndWord, word + reach);
        for (int i = word; i < ceiling; i++)
        {
            if (At(context, i) is { IsFound: true } cue) return cue;
        }

        return default;
    }

    /// <summary>The nearest name around a word within its sentence.</summary>
    public static NameCue Around(PostContext context, int word, int reach) =>
        Before(context, word, reach) is { IsFound: true } before ? before : After(context, word + 1, reach);

    /// <summary>A name in another cell of the same table row.</summary>
    public static NameCue InRow(PostContext context, int word)
    {
        Post post = context.Post;
        int segment = post.Prose.SegmentIndexAt(post.Words[word].Start);
        if (post.Prose.Segments[segment].Kind != ProseSegmentKind.TableCell) return default;
        int row = TableRow.StartOf(post, segment);
        for (int step = -1; step <= 1; step += 2)
        {
            for (int i = segment + step; Math.Abs(i - segment) <= MostCells && TableRow.IsIn(post, i, row); i += step)
            {
                int first = post.WordAt(post.Prose.Segments[i].Span.Start);
                if (first < post.Words.Count && post.Prose.Segments[i].Span.Contains(post.Words[first].Start) && At(context, first) is { IsFound: true } cue) return cue;
            }
        }

        return default;
    }

    /// <summary>The index of the first mention that starts behind a word; mentions lie in text order.</summary>
    private static int Behind(ListView<PersonMention> mentions, int word)
    {
        int low = 0, high = mentions.Count;
        while (low < high)
        {
            int middle = (low + high) >> 1;
            if (mentions[middle].FirstWord <= word) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    private static bool IsName(PostContext context, int index)
    {
        Word word = context.Post.Words[index];
        if (!word.Is(WordFlags.Capitalised) || word.Is(WordFlags.HasDigit) || word.Length < 2) return false;
        if (word.Is(WordFlags.AllCaps) && (word.Length < 4 || !IsShouted(context.Post, index))) return false;
        return !CapitalisedWords.Contains(word.Hash) && !IsOfTheSchool(context, word);
    }

    private static bool IsKnown(Word word) => NameTable.Lookup(word.Hash) is { IsForename: true } or { IsSurname: true };

    /// <summary>"Leeds" and "Swimming" name nobody by themselves; "Grace" and "Jack" may.</summary>
    private static bool IsOnlyPlaceOrWord(Word word) => NameTable.Lookup(word.Hash) is { IsForename: false } facts && (facts.IsWord || facts.IsPlace);

    /// <summary>Capitals say nothing where the neighbours have them too; "NHS" and "BBC" stand alone.</summary>
    private static bool IsShouted(Post post, int index)
    {
        bool before = index > 0 && post.Words[index - 1].Is(WordFlags.AllCaps);
        return before || index + 1 < post.Words.Count && post.Words[index + 1].Is(WordFlags.AllCaps);
    }

    private static bool IsOfTheSchool(PostContext context, Word word)
    {
        SchoolIdentity school = context.School.Identity;
        ReadOnlySpan<char> text = context.Post.Prose[word.Span];
        return Holds(school.Name, text) || HoldsAny(school.Aliases, text) || HoldsAny(school.TrustNames, text) || HoldsAny(school.TrustSchools, text);
    }

    private static bool HoldsAny(IReadOnlyList<string> names, ReadOnlySpan<char> word)
    {
        foreach (string name in names)
        {
            if (Holds(name, word)) return true;
        }

        return false;
    }

    private static bool Holds(ReadOnlySpan<char> name, ReadOnlySpan<char> word)
    {
        foreach (Range part in name.Split(' '))
        {
            if (name[part].Equals(word, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }
}
