using PostLint.Lexicons;
using PostLint.Posts;
using PostLint.Text;

namespace PostLint.Analysis;

/// <summary>The cues of every word of a post, so that looking around a name costs a few array reads. Reused from post to post.</summary>
internal sealed class NameCueMap
{
    private static readonly ulong Please = WordHash.Of("please");
    private static readonly ulong[] Possessives = [WordHash.Of("her"), WordHash.Of("his"), WordHash.Of("their")];

    private NameCues[] cues = [];

    public int Count { get; private set; }

    public void Fill(PostContext context)
    {
        ListView<Word> words = context.Post.Words;
        Count = words.Count;
        if (cues.Length < Count) cues = new NameCues[Math.Max(256, Count * 2)];
        cues.AsSpan(0, Count).Clear();
        foreach ((Lexicon list, NameCues[] kinds) in NameCueLists.Entries)
        {
            foreach (TermMatch term in context.Terms(list))
            {
                NameCues kind = kinds[term.Section];
                if (kind != NameCues.None && Counts(words, term, kind)) Mark(term.FirstWord, term.EndWord, kind);
            }
        }

        YearMarkers.Mark(context.Post, this);
        for (int i = 0; i < Count; i++)
        {
            // Black History Month is no history lesson.
            if ((cues[i] & NameCues.NotName) != NameCues.None) cues[i] &= ~NameCues.History;
        }

        // "The Year 4 teacher" and "Year 6 parents" are adults.
        for (int i = 0; i + 1 < Count; i++)
        {
            if ((cues[i] & NameCues.Year) == NameCues.None || (cues[i + 1] & (NameCues.Role | NameCues.AdultFamily)) == NameCues.None) continue;
            for (int back = i; back >= 0 && (cues[back] & NameCues.Year) != NameCues.None; back--) cues[back] &= ~NameCues.Year;
        }
    }

    public NameCues At(int word) => (uint)word < (uint)Count ? cues[word] : NameCues.None;

    /// <summary>The cues of some words together.</summary>
    public NameCues In(int from, int to)
    {
        NameCues all = NameCues.None;
        for (int i = Math.Max(0, from); i < Math.Min(to, Count); i++) all |= cues[i];
        return all;
    }

    internal void Mark(int from, int to, NameCues kind)
    {
        for (int i = from; i < to; i++) cues[i] |= kind;
    }

    /// <summary>Whether a term means what its section says: a bare "year" is no class, "her teacher" and "headteacher's award" speak of a pupil, names have capitals.</summary>
    private static bool Counts(ListView<Word> words, TermMatch term, NameCues kind)
    {
        Word first = words[term.FirstWord];
        bool after = term.EndWord < words.Count;
        return kind switch
        {
            NameCues.Year => YearMarkers.IsSureTerm(words, term),
            NameCues.Role when words[term.EndWord - 1].Is(WordFlags.Possessive) => false,
            NameCues.Role or NameCues.AdultFamily => term.FirstWord == 0 || !Possessives.Contains(words[term.FirstWord - 1].Hash)
                || after && words[term.EndWord].Is(WordFlags.Capitalised) && !words[term.EndWord].StartsPhrase,
            // "See Julie" asks for contact; "lovely to see Poppy" does not.
            NameCues.Contact when term.WordCount == 1 => first.Is(WordFlags.Capitalised) || first.StartsPhrase || term.FirstWord > 0 && words[term.FirstWord - 1].Hash == Please,
            NameCues.Byline when term.WordCount == 1 => after && words[term.EndWord].StartsPhrase,
            NameCues.Figure or NameCues.NotName or NameCues.NotName | NameCues.Fiction => first.Is(WordFlags.Capitalised) || first.Is(WordFlags.InHashtag),
            _ => true,
        };
    }
}
