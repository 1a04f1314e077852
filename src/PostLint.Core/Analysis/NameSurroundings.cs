using PostLint.Posts;
using PostLint.School;
using PostLint.Text;

namespace PostLint.Analysis;

/// <summary>What stands around a registered name.</summary>
internal readonly ref struct NameSurroundings
{
    private const int Window = 8;

    private static readonly ulong The = WordHash.Of("the");

    private readonly NameCueMap cues;
    private readonly Sentence sentence;

    public NameSurroundings(PostContext context, PersonMention mention)
    {
        Post = context.Post;
        cues = context.NameCues;
        (FirstWord, EndWord, Form) = (mention.FirstWord, mention.EndWord, mention.Form);
        sentence = cues.SentenceOf(FirstWord);
        Word = Post.Words[FirstWord];
        if (FirstWord > 0 && !Word.StartsPhrase) Previous = Post.Words[FirstWord - 1];
        if (EndWord < Post.Words.Count && !Post.Words[EndWord].StartsPhrase) Next = Post.Words[EndWord];
        InTitleCase = TitleCase.IsLoosely(Post, sentence);
    }

    public Post Post { get; }

    public NameForm Form { get; }

    public int FirstWord { get; }

    /// <summary>The index after its last word.</summary>
    public int EndWord { get; }

    /// <summary>Where the sentence of the name starts and ends, in words.</summary>
    public (int First, int End) SentenceWords => (sentence.FirstWord, sentence.EndWord);

    public Word Word { get; }

    /// <summary>Whether most words around it have capitals, so that its own says nothing.</summary>
    public bool InTitleCase { get; }

    /// <summary>What the name table knows of the name.</summary>
    public NameFacts Facts
    {
        get
        {
            ulong key = Word.Hash;
            for (int i = FirstWord + 1; i < EndWord; i++) key = WordHash.Combine(key, Post.Words[i].Hash);
            return NameTable.Lookup(key);
        }
    }

    /// <summary>The word before, with nothing but white space between, or null.</summary>
    public Word? Previous { get; }

    /// <summary>The word after, with nothing but white space between, or null.</summary>
    public Word? Next { get; }

    /// <summary>Whether "in Year 5", "of 5F" or "(Y5)" follows.</summary>
    public bool YearFollows => PupilSigns.HasYearAfter(this);

    /// <summary>"By May", "in May", "until June", but "a poem by May".</summary>
    public bool IsTime => NameTimes.IsBehindPreposition(this);

    /// <summary>"3 May", "May 2026".</summary>
    public bool DateBeside => NameTimes.HasDigitsBeside(this);

    /// <summary>Whether capitals that may only shout are a name's: "said WILL", "a poem by MARK", but "it is due by MAY".</summary>
    public bool CanBeNoVerb => PupilSigns.IsShouted(this);

    /// <summary>Whether a word for a pupil's work or family follows.</summary>
    public bool WorkAfter => HasAt(EndWord, NameCues.Work);

    /// <summary>Whether praise or a greeting is for the name: "well done to", "star of the week:", "happy birthday,".</summary>
    public bool IsReceiver => PupilSigns.IsReceiver(this);

    /// <summary>Whether "said" stands right before the name.</summary>
    public bool IsSpeaker => HasBefore(NameCues.Speech);

    public bool TitleBefore => Previous is { } title && HasBefore(NameCues.Title) && (title.Is(WordFlags.Capitalised) || !IsPupilRoleBefore);

    /// <summary>Whether the title may be a pupil's: "our captain Idris", "Captain Idris scored twice".</summary>
    public bool IsPupilRoleBefore => PupilSigns.HasRoleBefore(this);

    public bool SaintBefore => HasBefore(NameCues.Saint);

    public bool PlaceBefore => HasBefore(NameCues.PlaceBefore);

    public bool ArticleBefore => HasBefore(NameCues.Article);

    /// <summary>Whether nothing else stands in its table cell or list item.</summary>
    public bool FillsItsSegment =>
        sentence.WordCount == EndWord - FirstWord && Post.Prose.Segments[sentence.Segment].Kind is ProseSegmentKind.TableCell or ProseSegmentKind.ListItem;

    /// <summary>Whether it belongs to a phrase that is another's name: a public figure, a storm, a mountain.</summary>
    public bool InKnownPhrase => Namesakes.HoldPhrase(this);

    /// <summary>Whether it is the name of an animal or a thing: "Idris, a language that", "a dinghy called Tamsin", "our dog Wilf".</summary>
    public bool IsNamedThing => Namesakes.AreThings(this);

    /// <summary>Whether the name alone stands in italics, as the names of ships and works do.</summary>
    public bool IsEmphasised => Namesakes.AreInItalics(this);

    /// <summary>"Sir Isaac Newton", "Dr Grace Marsh"; "Miss" and "Captain" may be a pupil's in jest or in a team.</summary>
    public bool HonourBefore => LongerNames.HaveHonour(this);

    /// <summary>Whether an unknown word that opens the sentence goes before it and a verb after it: "Cadair Idris is 893 metres high".</summary>
    public bool HasUnknownNameBefore => LongerNames.StartUnknown(this);

    /// <summary>Whether a word for a place, a day or a prize follows with a capital: <c>Grace House</c>, <c>Summer Fair</c>.</summary>
    public bool SuffixAfter => LongerNames.EndInSuffix(this);

    /// <summary>Whether a firm's ending follows: <c>Quillfeather &amp; Sons</c>.</summary>
    public bool FirmAfter => LongerNames.EndInFirm(this);

    /// <summary>Whether a capitalised word follows that is neither a cue nor a new thought: somebody else's surname.</summary>
    public bool NameGoesOn => LongerNames.GoOn(this);

    /// <summary>Whether a capitalised word before it belongs to the same name: <c>Cadair Idris</c>, <c>Mary Grace</c>.</summary>
    public bool NameBefore => LongerNames.StartBefore(this);

    /// <summary>Whether an initialled form is the start of a longer name: <c>Sam O. Brown</c>.</summary>
    public bool IsInitialsOfOther => LongerNames.StartWithInitials(this);

    /// <summary>Whether another name stands beside it with a comma, <c>and</c> or <c>&amp;</c> between.</summary>
    public bool InList => PupilSigns.IsListed(this);

    /// <summary>Whether <c>the</c> and a word that is none for a pupil follow: <c>Idris the Dragon</c>.</summary>
    public bool EpithetAfter =>
        Next is { } next && next.Hash == The && !HasAt(EndWord + 1, NameCues.Pupil | NameCues.PupilRole | NameCues.Praise);

    /// <summary>Whether a cue stands in the same sentence within some words on either side.</summary>
    public bool Near(NameCues cue, int window = Window) => ((CuesBefore(window) | CuesAfter(window)) & cue) != NameCues.None;

    /// <summary>Whether a cue stands at a word.</summary>
    public bool HasAt(int word, NameCues cue) => (cues.At(word) & cue) != NameCues.None;

    /// <summary>Whether a cue stands at one of some words.</summary>
    public bool HasIn(int from, int to, NameCues cue) => (cues.In(from, to) & cue) != NameCues.None;

    public NameCues CuesAt(int word) => cues.At(word);

    /// <summary>Whether a cue ends right before the name, with nothing but white space between.</summary>
    public bool HasBefore(NameCues cue) =>
        Previous is { } before && ((cues.At(FirstWord - 1) | NameCueLists.AdjacentOf(before.Hash)) & cue) != NameCues.None;

    /// <summary>The cues of some words before the name in its sentence.</summary>
    public NameCues CuesBefore(int reach) => cues.In(Math.Max(sentence.FirstWord, FirstWord - reach), FirstWord);

    /// <summary>The cues of some words after the name in its sentence.</summary>
    public NameCues CuesAfter(int reach) => cues.In(EndWord, Math.Min(sentence.EndWord, EndWord + reach));
}
