using PostLint.Posts;
using PostLint.School;
using PostLint.Text;

namespace PostLint.Analysis;

/// <summary>What stands around a name.</summary>
internal readonly ref struct NameSurroundings(PostContext context, PersonMention mention)
{
    /// <summary>No cue of the list has more words.</summary>
    private const int LongestCue = 5;

    private static readonly ulong The = WordHash.Of("the");

    private readonly ListView<Word> words = context.Post.Words;

    public Word Word => words[mention.FirstWord];

    public bool TitleBefore => HasBefore(PersonCues.Title);

    public bool SaintBefore => HasBefore(PersonCues.Saint);

    public bool PlaceBefore => HasBefore(PersonCues.PlaceBefore);

    /// <summary>Whether nothing else stands in its table cell or list item.</summary>
    public bool FillsItsSegment
    {
        get
        {
            Sentence sentence = context.Post.SentenceOf(mention.FirstWord);
            return sentence.WordCount == mention.WordCount && context.Post.Prose.Segments[sentence.Segment].Kind is ProseSegmentKind.TableCell or ProseSegmentKind.ListItem;
        }
    }

    public bool ArticleBefore => HasBefore(PersonCues.Article);

    /// <summary>Whether a word for a place, a day or a prize follows with a capital: <c>Grace House</c>, <c>Summer Fair</c>.</summary>
    public bool SuffixAfter => Next is { } next && (next.Is(WordFlags.Capitalised) || NameTable.Lookup(Word.Hash).IsWord) && HasAt(mention.EndWord, PersonCues.Suffix);

    /// <summary>Whether a capitalised word follows that is neither a cue nor a new thought: somebody else's surname.</summary>
    public bool NameGoesOn =>
        Next is { } next && next.Is(WordFlags.Capitalised) && !next.Is(WordFlags.HasDigit | WordFlags.AllCaps) && next.Length > 1 && !InTitleCase
        && !HasAt(mention.EndWord, PersonCues.Year) && !Word.Is(WordFlags.Possessive | WordFlags.InHashtag) && !Word.Is(WordFlags.AllCaps);

    /// <summary>Whether a capitalised word before it belongs to the same name: <c>Cadair Idris</c>, <c>Mary Grace</c>.</summary>
    public bool NameBefore
    {
        get
        {
            if (mention.FirstWord == 0 || Word.StartsPhrase || InTitleCase) return false;
            Word before = words[mention.FirstWord - 1];
            if (!before.Is(WordFlags.Capitalised) || before.Is(WordFlags.Possessive | WordFlags.AllCaps | WordFlags.InHashtag | WordFlags.HasDigit)) return false;
            NameFacts facts = NameTable.Lookup(before.Hash);
            return facts is { IsForename: true, IsWord: false } || !before.Is(WordFlags.SentenceStart) && !facts.IsWord && !HasBefore(PersonCues.Year) && !HasBefore(PersonCues.Pupil);
        }
    }

    /// <summary>Whether <c>the</c> and a word that is none for a pupil follow: <c>Idris the Dragon</c>.</summary>
    public bool EpithetAfter => Next is { } next && next.Hash == The && !HasAt(mention.EndWord + 1, PersonCues.Pupil);

    /// <summary>Whether an initialled form is the start of a longer name: <c>Sam O. Brown</c>.</summary>
    public bool IsInitialsOfOther => mention.Form == NameForm.ForenameInitial && Next is { Length: > 2 } next && next.Is(WordFlags.Capitalised) && !next.Is(WordFlags.SentenceStart);

    /// <summary>Whether another name stands beside it with a comma, <c>and</c> or <c>&amp;</c> between.</summary>
    public bool InList
    {
        get
        {
            for (int i = Math.Max(0, mention.FirstWord - 2); i <= Math.Min(words.Count - 1, mention.EndWord + 1); i++)
            {
                if (i >= mention.FirstWord && i < mention.EndWord || !words[i].Is(WordFlags.Capitalised)) continue;
                bool apart = i < mention.FirstWord ? mention.FirstWord - i > 1 || Word.StartsPhrase : i - mention.EndWord >= 1 || words[i].StartsPhrase;
                if (apart && NameTable.Lookup(words[i].Hash) is { IsForename: true, IsWord: false }) return true;
            }

            return false;
        }
    }

    /// <summary>Whether most words around it have capitals, so that its own says nothing.</summary>
    public bool InTitleCase
    {
        get
        {
            Sentence sentence = context.Post.SentenceOf(mention.FirstWord);
            if (sentence.WordCount < 2) return context.Post.Prose.Segments[sentence.Segment].Kind == ProseSegmentKind.Heading;
            int capitals = 0, small = 0;
            for (int i = sentence.FirstWord; i < sentence.EndWord; i++)
            {
                if (words[i].Is(WordFlags.Capitalised)) capitals++;
                else if (words[i].Length > 3 && !words[i].Is(WordFlags.Number)) small++;
            }

            return capitals > 2 && small == 0;
        }
    }

    public bool DateBeside =>
        mention.FirstWord > 0 && words[mention.FirstWord - 1].Is(WordFlags.HasDigit) || Next is { } next && next.Is(WordFlags.HasDigit);

    private Word? Next => mention.EndWord < words.Count && !words[mention.EndWord].StartsPhrase ? words[mention.EndWord] : null;

    /// <summary>Whether a cue stands in the same sentence within some words on either side.</summary>
    public bool Near(int section, int window)
    {
        Sentence sentence = context.Post.SentenceOf(mention.FirstWord);
        int from = Math.Max(sentence.FirstWord, mention.FirstWord - window), to = Math.Min(sentence.EndWord, mention.EndWord + window);
        int start = mention.FirstWord, end = mention.EndWord;
        return context.HasTerm(PersonCues.Words, section, from, to, term => term.EndWord <= start || term.FirstWord >= end);
    }

    /// <summary>Whether a class code (<c>5F</c>, <c>10B2</c>, <c>7-Oak</c>) stands in the same sentence within some words.</summary>
    public bool ClassCodeNear(int window)
    {
        Sentence sentence = context.Post.SentenceOf(mention.FirstWord);
        int from = Math.Max(sentence.FirstWord, mention.FirstWord - window), to = Math.Min(sentence.EndWord, mention.EndWord + window);
        for (int i = from; i < to; i++)
        {
            Word word = words[i];
            if (word.Length is < 2 or > 4 || !word.Is(WordFlags.HasDigit) || word.Is(WordFlags.Number)) continue;
            ReadOnlySpan<char> text = context.Post.Prose[word.Span];
            int digits = text.IndexOfAnyExceptInRange('0', '9');
            if (digits is 1 or 2 && int.Parse(text[..digits], System.Globalization.CultureInfo.InvariantCulture) is >= 1 and <= 13 && char.IsAsciiLetterUpper(text[digits])) return true;
        }

        return false;
    }

    private bool HasBefore(int section)
    {
        if (mention.FirstWord == 0 || Word.StartsPhrase) return false;
        int start = mention.FirstWord;
        return context.HasTerm(PersonCues.Words, section, Math.Max(0, start - LongestCue), start, term => term.EndWord == start);
    }

    /// <summary>Whether a cue starts at a word.</summary>
    public bool HasAt(int word, int section) => context.HasTerm(PersonCues.Words, section, word, word + 1);
}
