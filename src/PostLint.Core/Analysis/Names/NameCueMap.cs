using PostLint.Lexicons;
using PostLint.Posts;
using PostLint.School;
using PostLint.Text;

namespace PostLint.Analysis;

/// <summary>
/// The cues of the words around names. A sentence is read against <see cref="NameCueLists"/> when somebody first asks for one of its words,
/// so that a text without names costs nothing. Reused from post to post.
/// </summary>
internal sealed class NameCueMap
{
    /// <summary>How many words of a segment count where it introduces another.</summary>
    private const int WordsOfIntro = 40;

    /// <summary>How many sentences are stepped over before the place is searched.</summary>
    private const int MostSteps = 16;

    /// <summary>What a year before it does not make a pupil: the Year 4 teacher, Year 6 parents, the Year 2 hens.</summary>
    private const NameCues YearOwners = NameCues.Role | NameCues.AdultFamily | NameCues.Animal;

    private static readonly ulong Please = WordHash.Of("please"), Miss = WordHash.Of("miss");
    private static readonly ulong[] Possessives = [WordHash.Of("her"), WordHash.Of("his"), WordHash.Of("their")];

    private static readonly ulong[] Youth = [WordHash.Of("young"), WordHash.Of("junior"), WordHash.Of("budding"), WordHash.Of("aspiring"), WordHash.Of("pupil"), WordHash.Of("student"), WordHash.Of("little")];
    private static readonly ulong[] OfYears = [WordHash.Of("of"), WordHash.Of("in"), WordHash.Of("for")];

    private Post post = new();
    private NameCues[] cues = [];
    private ulong[] isRead = [];
    private int sentence;
    private int segment;
    private NameCues segmentCues;
    private readonly HashSet<int> imageBlocks = [];

    /// <summary>Makes it ready for a post.</summary>
    public void Reset(Post next)
    {
        post = next;
        sentence = 0;
        segment = -1;
        imageBlocks.Clear();
        foreach (PostImage image in post.ImageList)
        {
            if (image.Block >= 0) imageBlocks.Add(image.Block);
        }

        if (cues.Length < post.WordList.Count) cues = new NameCues[Math.Max(256, post.WordList.Count * 5 / 4)];
        int chunks = post.SentenceList.Count / 64 + 1;
        if (isRead.Length < chunks) isRead = new ulong[chunks * 5 / 4 + 1];
        else isRead.AsSpan(0, chunks).Clear();
    }

    public NameCues At(int word)
    {
        if ((uint)word >= (uint)post.WordList.Count) return NameCues.None;
        Ensure(word, word + 1);
        return cues[word];
    }

    /// <summary>The cues of some words one by one; good until the next post.</summary>
    public ReadOnlySpan<NameCues> Each(int from, int to)
    {
        if (from >= to) return [];
        Ensure(from, to);
        return cues.AsSpan(from, to - from);
    }

    /// <summary>The cues of some words together.</summary>
    public NameCues In(int from, int to)
    {
        from = Math.Max(0, from);
        to = Math.Min(to, post.WordList.Count);
        if (from >= to) return NameCues.None;
        Ensure(from, to);
        NameCues all = NameCues.None;
        foreach (NameCues cue in cues.AsSpan(from, to - from)) all |= cue;
        return all;
    }

    /// <summary>Whether a top-level block of the body shows an image.</summary>
    public bool HasImage(int block) => imageBlocks.Contains(block);

    /// <summary>The cues of the last words of a segment; the last answer is remembered, since the items of a list ask for the same.</summary>
    public NameCues OfSegment(int index)
    {
        if (index == segment) return segmentCues;
        ProseSegment asked = post.Prose.Segments[index];
        int end = post.WordAt(asked.Span.End);
        (segment, segmentCues) = (index, In(Math.Max(post.WordAt(asked.Span.Start), end - WordsOfIntro), end));
        return segmentCues;
    }

    /// <summary>The sentence that holds a word; quick where the one asked for last is not far.</summary>
    public Sentence SentenceOf(int word)
    {
        SeekSentence(word);
        return post.SentenceList[sentence];
    }

    private void SeekSentence(int word)
    {
        ReadOnlySpan<Sentence> sentences = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(post.SentenceList);
        for (int steps = 0; word >= sentences[sentence].EndWord || word < sentences[sentence].FirstWord; steps++)
        {
            if (steps == MostSteps)
            {
                sentence = post.SentenceIndexOf(word);
                return;
            }

            sentence += word < sentences[sentence].FirstWord ? -1 : 1;
        }
    }

    /// <summary>Reads the sentences of some words.</summary>
    private void Ensure(int from, int to)
    {
        SeekSentence(from);
        ReadOnlySpan<Sentence> sentences = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(post.SentenceList);
        Sentence here = sentences[sentence];
        for (int index = sentence; ; here = sentences[index])
        {
            if ((isRead[index >> 6] >> index & 1) == 0)
            {
                isRead[index >> 6] |= 1UL << index;
                Read(here.FirstWord, here.EndWord);
            }

            if (here.EndWord >= to || ++index == sentences.Length) return;
        }
    }

    private void Read(int from, int to)
    {
        ReadOnlySpan<Word> words = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(post.WordList);
        cues.AsSpan(from, to - from).Clear();
        PhraseTable table = NameCueLists.Table;
        NameCues all = NameCues.None;
        for (int i = from; i < to; i++)
        {
            ulong hash = words[i].Hash;
            if (table.MayBeWhole(hash) || table.MayStartLonger(hash) && i + 1 < to && !words[i + 1].StartsPhrase && table.MayGoOn(WordHash.Combine(hash, words[i + 1].Hash))) all |= Follow(words, i, to);
            if (words[i].Is(WordFlags.HasDigit)) Mark(i, i + YearMarkers.WordsOfClass(post, i, to), NameCues.Year);
        }

        if ((all & NameCues.PupilRole) != NameCues.None) DropAdultsOfPhrases(from, to);
        if ((all & NameCues.NotName) != NameCues.None) DropHistory(from, to);
        if ((all & NameCues.Emblem) != NameCues.None) MarkClasses(from, to);
        if ((all & NameCues.Profession) != NameCues.None) MarkYoung(from, to);
        if ((all & YearOwners) != NameCues.None) DropYearsOfAdults(from, to);
        if ((all & NameCues.Role) != NameCues.None) DropYearsOfHeads(from, to);
    }

    /// <summary>"Kofi (Oak)" is in a class or house as "Kofi (3B)" is.</summary>
    private void MarkClasses(int from, int to)
    {
        ReadOnlySpan<char> text = post.Prose.Text;
        for (int i = from; i < to; i++)
        {
            Word word = post.Words[i];
            if ((cues[i] & NameCues.Emblem) != NameCues.None && word.Is(WordFlags.Capitalised) && word.Start > 0 && text[word.Start - 1] == '(' && word.End < text.Length && text[word.End] == ')') cues[i] |= NameCues.Year;
        }
    }

    /// <summary>A young journalist, a budding chef are pupils.</summary>
    private void MarkYoung(int from, int to)
    {
        for (int i = from + 1; i < to; i++)
        {
            if ((cues[i] & NameCues.Profession) != NameCues.None && !post.Words[i].StartsPhrase && Array.IndexOf(Youth, post.Words[i - 1].Hash) >= 0) cues[i] = cues[i] & ~(NameCues.Profession | NameCues.Role | NameCues.Authored | NameCues.History) | NameCues.PupilRole;
        }
    }

    /// <summary>The head of Year 8, the teacher in Year 2 are in no year.</summary>
    private void DropYearsOfHeads(int from, int to)
    {
        for (int i = from; i + 1 < to; i++)
        {
            if ((cues[i] & (NameCues.Role | NameCues.PupilRole)) != NameCues.Role || post.Words[i + 1].StartsPhrase) continue;
            int year = Array.IndexOf(OfYears, post.Words[i + 1].Hash) >= 0 ? i + 2 : i + 1;
            for (; year < to && (cues[year] & NameCues.Year) != NameCues.None; year++) cues[year] = cues[year] & ~NameCues.Year | NameCues.Role;
        }
    }

    private NameCues Follow(ReadOnlySpan<Word> words, int first, int to)
    {
        NameCues all = NameCues.None;
        PhraseTable table = NameCueLists.Table;
        ulong prefix = words[first].Hash;
        for (int count = 1; table.TryFind(prefix, out PhraseNode node); count++)
        {
            foreach (int value in table.ValuesOf(node))
            {
                NameCues kind = NameCueLists.KindOf(value);
                if (kind == NameCues.YearHead) MarkYears(first);
                else if (Counts(words, first, count, kind)) Mark(first, first + count, kind == NameCues.PupilRole && count > 1 ? kind | NameCues.PupilPhrase : kind);
                else continue;
                all |= kind;
            }

            if (!node.Continues || first + count >= to || words[first + count].StartsPhrase) break;
            prefix = WordHash.Combine(prefix, words[first + count].Hash);
            if (count == 1 && !table.MayGoOn(prefix)) break;
        }

        return all;
    }

    private void MarkYears(int head)
    {
        (int from, int to) = YearMarkers.Around(post, head);
        Mark(from, to, NameCues.Year);
    }

    /// <summary>An eco councillor is no councillor.</summary>
    private void DropAdultsOfPhrases(int from, int to)
    {
        foreach (ref NameCues cue in cues.AsSpan(from, to - from))
        {
            if ((cue & NameCues.PupilPhrase) != NameCues.None) cue &= ~(NameCues.Role | NameCues.Profession | NameCues.Title | NameCues.Authored);
        }
    }

    /// <summary>Black History Month is no history lesson.</summary>
    private void DropHistory(int from, int to)
    {
        foreach (ref NameCues cue in cues.AsSpan(from, to - from))
        {
            if ((cue & NameCues.NotName) != NameCues.None) cue &= ~NameCues.History;
        }
    }

    /// <summary>"The Year 4 teacher" and "Year 6 parents" are adults, "the Year 2 hens" are hens.</summary>
    private void DropYearsOfAdults(int from, int to)
    {
        for (int i = from; i + 1 < to; i++)
        {
            // A Year 9 cook-off is no cook.
            bool compound = i + 2 < to && post.Words[i + 2].Is(WordFlags.HyphenBefore);
            if ((cues[i] & NameCues.Year) == NameCues.None || (cues[i + 1] & YearOwners) == NameCues.None || compound) continue;
            for (int back = i; back >= from && (cues[back] & NameCues.Year) != NameCues.None; back--) cues[back] &= ~NameCues.Year;
        }
    }

    private void Mark(int from, int to, NameCues kind)
    {
        for (int i = from; i < to; i++) cues[i] |= kind;
    }

    /// <summary>Whether a term means what its section says: a bare "year" is no class, "her teacher" and "headteacher's award" speak of a pupil, names have capitals.</summary>
    private static bool Counts(ReadOnlySpan<Word> words, int start, int count, NameCues kind)
    {
        Word first = words[start];
        int end = start + count;
        bool after = end < words.Length;
        return kind switch
        {
            NameCues.Year => YearMarkers.IsSureTerm(words, start, count),
            NameCues.Role when words[end - 1].Is(WordFlags.Possessive) => false,
            NameCues.Role or NameCues.AdultFamily => start == 0 || Array.IndexOf(Possessives, words[start - 1].Hash) < 0 || after && words[end].Is(WordFlags.Capitalised) && !words[end].StartsPhrase,
            // "See Julie" asks for contact; "lovely to see Poppy" does not.
            NameCues.Contact when count == 1 => first.Is(WordFlags.Capitalised) || first.StartsPhrase || start > 0 && words[start - 1].Hash == Please,
            // RE is a subject, "re" a mark of office letters.
            NameCues.Fiction or NameCues.Subject when first.Length == 2 => first.Is(WordFlags.AllCaps),
            // "We'll miss Fenella" bids farewell.
            NameCues.Title when first.Hash == Miss => first.Is(WordFlags.Capitalised),
            NameCues.Byline when count == 1 => after && words[end].StartsPhrase,
            NameCues.Figure or NameCues.NotName or NameCues.NotName | NameCues.Fiction => first.Is(WordFlags.Capitalised) || first.Is(WordFlags.InHashtag),
            _ => true,
        };
    }
}
