using PostLint.Posts;
using PostLint.School;
using PostLint.Text;

namespace PostLint.Analysis;

/// <summary>What stands around a registered name.</summary>
internal readonly ref struct NameSurroundings
{
    private const int Window = 8, LongestTitle = 40;

    private static readonly ulong The = WordHash.Of("the"), A = WordHash.Of("a"), An = WordHash.Of("an"), Is = WordHash.Of("is"), Called = WordHash.Of("called"), Named = WordHash.Of("named"), In = WordHash.Of("in"), Of = WordHash.Of("of"), From = WordHash.Of("from"), To = WordHash.Of("to"), By = WordHash.Of("by"), With = WordHash.Of("with");

    private static readonly ulong[] Honours = [.. "sir lord lady dame dr prof professor rev revd reverend cllr councillor king queen prince princess".Split(' ').Select(word => WordHash.Of(word))];

    private static readonly ulong[] TimePrepositions = [.. "in by until till since during early late mid this last next throughout".Split(' ').Select(word => WordHash.Of(word))];

    private readonly PersonMention mention;
    private readonly Post post;
    private readonly NameCueMap cues;
    private readonly ListView<Word> words;
    private readonly Sentence sentence;

    public NameSurroundings(PostContext context, PersonMention mention)
    {
        this.mention = mention;
        post = context.Post;
        cues = context.NameCues;
        words = post.Words;
        sentence = cues.SentenceOf(mention.FirstWord);
        Word = words[mention.FirstWord];
        InTitleCase = IsTitleCase();
    }

    public Word Word { get; }

    /// <summary>Whether most words around it have capitals, so that its own says nothing.</summary>
    public bool InTitleCase { get; }

    /// <summary>What the name table knows of the name.</summary>
    public NameFacts Facts
    {
        get
        {
            if (mention.WordCount == 1) return NameTable.Lookup(Word.Hash);
            ulong key = Word.Hash;
            for (int i = mention.FirstWord + 1; i < mention.EndWord; i++) key = WordHash.Combine(key, words[i].Hash);
            return NameTable.Lookup(key);
        }
    }

    /// <summary>Whether "in Year 5", "of 5F" or "(Y5)" follows.</summary>
    public bool YearFollows
    {
        get
        {
            if (mention.EndWord >= sentence.EndWord || Word.Is(WordFlags.Possessive)) return false;
            if (HasAt(mention.EndWord, NameCues.Year)) return words[mention.EndWord].StartsPhrase;
            ulong link = words[mention.EndWord].Hash;
            return (link == In || link == Of || link == From) && mention.EndWord + 1 < sentence.EndWord && HasAt(mention.EndWord + 1, NameCues.Year);
        }
    }

    /// <summary>Whether capitals that may only shout are a name's: "said WILL", "a poem by MARK", but "it is due by MAY".</summary>
    public bool CanBeNoVerb
    {
        get
        {
            if (mention.FirstWord == 0 || Word.StartsPhrase || !Word.Is(WordFlags.AllCaps)) return false;
            if (HasBefore(NameCues.Speech)) return true;
            ulong before = words[mention.FirstWord - 1].Hash;
            return (before == By || before == With || before == From) && (!Facts.IsMonth || (cues.In(Math.Max(sentence.FirstWord, mention.FirstWord - 3), mention.FirstWord) & NameCues.Work) != NameCues.None);
        }
    }

    /// <summary>Whether a word for a pupil's work or family follows.</summary>
    public bool WorkAfter => mention.EndWord < words.Count && HasAt(mention.EndWord, NameCues.Work);

    /// <summary>Whether praise or a greeting is for the name: "well done to", "star of the week:", "happy birthday,".</summary>
    public bool IsReceiver
    {
        get
        {
            if (mention.FirstWord == 0) return false;
            if (HasAt(mention.FirstWord - 1, NameCues.Praise | NameCues.Greeting) && (Word.StartsPhrase || HasAt(mention.FirstWord - 1, NameCues.Greeting))) return true;
            return words[mention.FirstWord - 1].Hash == To && !Word.StartsPhrase && mention.FirstWord > 1 && HasAt(mention.FirstWord - 2, NameCues.Praise | NameCues.Greeting);
        }
    }

    /// <summary>Whether "said" stands right before the name.</summary>
    public bool IsSpeaker => HasBefore(NameCues.Speech);

    /// <summary>"Sir Isaac Newton", "Dr Grace Marsh"; "Miss" and "Captain" may be a pupil's in jest or in a team.</summary>
    public bool HonourBefore => mention.FirstWord > 0 && words[mention.FirstWord - 1] is { Length: < 10 } before && before.Is(WordFlags.Capitalised) && (!Word.StartsPhrase || post.Prose.Text[before.End] == '.') && Array.IndexOf(Honours, before.Hash) >= 0;

    /// <summary>"By May", "in May", "until June", but "a poem by May".</summary>
    public bool IsTime =>
        mention.FirstWord > 0 && !Word.StartsPhrase && Array.IndexOf(TimePrepositions, words[mention.FirstWord - 1].Hash) >= 0
        && (cues.In(Math.Max(sentence.FirstWord, mention.FirstWord - 4), mention.FirstWord) & (NameCues.Work | NameCues.Greeting)) == NameCues.None;

    public bool TitleBefore => HasBefore(NameCues.Title) && (words[mention.FirstWord - 1].Is(WordFlags.Capitalised) || !IsPupilRoleBefore);

    /// <summary>Whether the title may be a pupil's: "our captain Idris", "Captain Idris scored twice".</summary>
    public bool IsPupilRoleBefore => HasBefore(NameCues.Pupil | NameCues.PupilRole) && (!words[mention.FirstWord - 1].Is(WordFlags.Capitalised) || words[mention.FirstWord - 1].Is(WordFlags.SentenceStart) && Near(NameCues.Praise));

    public bool SaintBefore => HasBefore(NameCues.Saint);

    public bool PlaceBefore => HasBefore(NameCues.PlaceBefore);

    /// <summary>Whether nothing else stands in its table cell or list item.</summary>
    public bool FillsItsSegment => sentence.WordCount == mention.WordCount && post.Prose.Segments[sentence.Segment].Kind is ProseSegmentKind.TableCell or ProseSegmentKind.ListItem;

    public bool ArticleBefore => HasBefore(NameCues.Article);

    /// <summary>Whether it belongs to a phrase that is another's name: a public figure, a storm, a mountain.</summary>
    public bool InKnownPhrase
    {
        get
        {
            const NameCues Known = NameCues.Figure | NameCues.NotName;
            if ((cues.At(mention.FirstWord) & Known) == NameCues.None) return PlaceOf(mention.FirstWord) || mention.FirstWord > 0 && !Word.StartsPhrase && PlaceOf(mention.FirstWord - 1);
            bool before = mention.FirstWord > 0 && !Word.StartsPhrase && (cues.At(mention.FirstWord - 1) & Known) != NameCues.None;
            return before || Next is not null && (cues.At(mention.EndWord) & Known) != NameCues.None;
        }
    }

    /// <summary>Whether it is the name of an animal or a thing: "Idris, a language that", "a dinghy called Tamsin", "our dog Wilf".</summary>
    public bool IsNamedThing
    {
        get
        {
            const NameCues Things = NameCues.Thing | NameCues.Animal;
            if (HasBefore(Things)) return true;
            if (mention.FirstWord > 1 && (words[mention.FirstWord - 1].Hash == Called || words[mention.FirstWord - 1].Hash == Named) && (cues.In(Math.Max(sentence.FirstWord, mention.FirstWord - 4), mention.FirstWord - 1) & (Things | NameCues.Fiction)) != NameCues.None) return true;
            // In an apposition, or behind "is", the kind follows within some words, with no pupil among them.
            if (mention.EndWord + 1 >= sentence.EndWord) return false;
            bool isSomething = words[mention.EndWord].Hash == Is;
            if (!isSomething && !words[mention.EndWord].StartsPhrase) return false;
            Word opener = words[mention.EndWord + (isSomething ? 1 : 0)];
            bool opens = opener.Hash == The || opener.Hash == A || opener.Hash == An || YearMarkers.IsNumberWord(opener.Hash) || opener.Is(WordFlags.Number);
            NameCues after = cues.In(mention.EndWord, Math.Min(sentence.EndWord, mention.EndWord + 4));
            return opens && (after & Things) != NameCues.None && (after & (NameCues.Pupil | NameCues.PupilRole | NameCues.Year)) == NameCues.None;
        }
    }

    /// <summary>Whether the name alone stands in italics, as the names of ships and works do.</summary>
    public bool IsEmphasised
    {
        get
        {
            TextSpan source = post.Prose.ToSource(Word.Span);
            string text = post.Text.Content;
            return source.Start > 0 && source.End < text.Length && text[source.Start - 1] is '*' or '_' && text[source.End] == text[source.Start - 1] && (source.Start < 2 || text[source.Start - 2] != text[source.Start - 1]);
        }
    }

    /// <summary>Whether an unknown word that opens the sentence goes before it and a verb after it: "Cadair Idris is 893 metres high".</summary>
    public bool HasUnknownNameBefore =>
        mention.FirstWord > 0 && !Word.StartsPhrase && words[mention.FirstWord - 1] is { Length: > 3 } before && before.Is(WordFlags.SentenceStart) && before.Is(WordFlags.Capitalised)
        && !NameTable.Lookup(before.Hash).IsKnown && cues.At(mention.FirstWord - 1) == NameCues.None && Next is { } next && !next.Is(WordFlags.Capitalised);

    /// <summary>Whether a word for a place, a day or a prize follows with a capital: <c>Grace House</c>, <c>Summer Fair</c>.</summary>
    public bool SuffixAfter => Next is { } next && (next.Is(WordFlags.Capitalised) || NameTable.Lookup(Word.Hash).IsWord) && HasAt(mention.EndWord, NameCues.Suffix);

    /// <summary>Whether a firm's ending follows: <c>Quillfeather &amp; Sons</c>.</summary>
    public bool FirmAfter =>
        mention.EndWord < words.Count && words[mention.EndWord].Is(WordFlags.Capitalised) && HasAt(mention.EndWord, NameCues.ChildFamily) && post.Prose.Text[words[mention.EndWord - 1].End..words[mention.EndWord].Start] is " & ";

    /// <summary>Whether a capitalised word follows that is neither a cue nor a new thought: somebody else's surname.</summary>
    public bool NameGoesOn =>
        Next is { } next && next.Is(WordFlags.Capitalised) && !next.Is(WordFlags.HasDigit | WordFlags.AllCaps) && next.Length > 1 && !InTitleCase
        && !HasAt(mention.EndWord, NameCues.Year) && !Word.Is(WordFlags.Possessive | WordFlags.InHashtag) && !Word.Is(WordFlags.AllCaps);

    /// <summary>Whether a capitalised word before it belongs to the same name: <c>Cadair Idris</c>, <c>Mary Grace</c>.</summary>
    public bool NameBefore
    {
        get
        {
            if (mention.FirstWord == 0 || Word.StartsPhrase || InTitleCase) return false;
            Word before = words[mention.FirstWord - 1];
            if (!before.Is(WordFlags.Capitalised) || before.Is(WordFlags.Possessive | WordFlags.AllCaps | WordFlags.InHashtag | WordFlags.HasDigit)) return false;
            NameFacts facts = NameTable.Lookup(before.Hash);
            return facts is { IsForename: true, IsWord: false } || !before.Is(WordFlags.SentenceStart) && !facts.IsWord && !HasBefore(NameCues.Year) && !HasBefore(NameCues.Pupil);
        }
    }

    /// <summary>Whether <c>the</c> and a word that is none for a pupil follow: <c>Idris the Dragon</c>.</summary>
    public bool EpithetAfter => Next is { } next && next.Hash == The && !HasAt(mention.EndWord + 1, NameCues.Pupil | NameCues.PupilRole | NameCues.Praise);

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

    public bool DateBeside =>
        mention.FirstWord > 0 && words[mention.FirstWord - 1].Is(WordFlags.HasDigit) || Next is { } next && next.Is(WordFlags.HasDigit);

    private Word? Next => mention.EndWord < words.Count && !words[mention.EndWord].StartsPhrase ? words[mention.EndWord] : null;

    /// <summary>Whether a cue stands in the same sentence within some words on either side.</summary>
    public bool Near(NameCues cue, int window = Window) =>
        ((cues.In(Math.Max(sentence.FirstWord, mention.FirstWord - window), mention.FirstWord) | cues.In(mention.EndWord, Math.Min(sentence.EndWord, mention.EndWord + window))) & cue) != NameCues.None;

    /// <summary>Whether a cue stands at a word.</summary>
    public bool HasAt(int word, NameCues cue) => (cues.At(word) & cue) != NameCues.None;

    private bool HasBefore(NameCues cue) =>
        mention.FirstWord > 0 && !Word.StartsPhrase && ((cues.At(mention.FirstWord - 1) | NameCueLists.AdjacentOf(words[mention.FirstWord - 1].Hash)) & cue) != NameCues.None;

    /// <summary>Whether a place of two words starts there.</summary>
    private bool PlaceOf(int word) =>
        word + 1 < words.Count && !words[word + 1].StartsPhrase && NameTable.Lookup(WordHash.Combine(words[word].Hash, words[word + 1].Hash)) is { IsPlace: true, IsForename: false };

    private bool IsTitleCase()
    {
        if (sentence.WordCount < 2) return post.Prose.Segments[sentence.Segment].Kind == ProseSegmentKind.Heading;
        if (sentence.WordCount > LongestTitle) return false;
        int capitals = 0;
        foreach (Word other in words.Span.Slice(sentence.FirstWord, sentence.WordCount))
        {
            if (other.Is(WordFlags.Capitalised)) capitals++;
            else if (other.Length > 3 && !other.Is(WordFlags.Number)) return false;
        }

        return capitals > 2;
    }
}
