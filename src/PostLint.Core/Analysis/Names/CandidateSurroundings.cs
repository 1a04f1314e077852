using PostLint.Posts;

namespace PostLint.Analysis;

/// <summary>
/// What stands around a candidate: before it, after it, near it, and in what introduces its list, table or paragraph. All cues are
/// gathered once, so that asking for one costs a bit test.
/// </summary>
internal readonly ref struct CandidateSurroundings
{
    /// <summary>How much of a sentence counts, in words; a bound that keeps the work linear in a post that is one endless sentence.</summary>
    private const int WordsOfSentence = 60;

    private readonly NameCueMap cues;
    private readonly NameCandidate name;
    private readonly Sentence sentence;
    private readonly CueWindow before, after;
    private readonly NameCues within, near, inSentence, opening;
    private readonly FartherCues farther;

    public CandidateSurroundings(PostContext context, NameCueMap cues, NameCandidate name)
    {
        Post = context.Post;
        this.cues = cues;
        this.name = name;
        sentence = Post.Sentences[name.Sentence];
        Segment = Post.Prose.Segments[sentence.Segment];
        InTitleCase = TitleCase.Is(Post, sentence);
        Word = Post.Words[name.FirstWord];
        LastWord = Post.Words[name.EndWord - 1];
        within = cues.In(name.FirstWord, name.EndWord);
        if (name.FirstWord > sentence.FirstWord) Before = Post.Words[name.FirstWord - 1];
        if (name.EndWord < sentence.EndWord) After = Post.Words[name.EndWord];
        before = CueWindow.Before(cues.Each(First(CueWindow.Width), name.FirstWord), AdjacentOf(Before));
        after = CueWindow.After(cues.Each(name.EndWord, End(CueWindow.Width)), AdjacentOf(After));
        near = before.Within(CueWindow.Width) | after.Within(CueWindow.Width);
        inSentence = near | cues.In(First(WordsOfSentence), name.FirstWord) | cues.In(name.EndWord, End(WordsOfSentence));
        opening = ColonLabels.OfSentence(Post, cues, sentence, name);
        FillsSegment = sentence.WordCount <= name.WordCount && IsAlone(-1) && IsAlone(1);
        farther = new FartherCues(Post, cues, name.Sentence, Segment);
    }

    public Post Post { get; }

    public ProseSegment Segment { get; }

    public bool InTitleCase { get; }

    /// <summary>Whether nothing else stands in its segment.</summary>
    public bool FillsSegment { get; }

    public Word Word { get; }

    public Word LastWord { get; }

    public bool IsPossessive => LastWord.Is(WordFlags.Possessive);

    public bool StartsSentence => Word.Is(WordFlags.SentenceStart);

    /// <summary>Whether its capital is not owed to the start of a sentence, to title case, or to shouting.</summary>
    public bool HasTellingCapital => Word.Is(WordFlags.Capitalised) && !StartsSentence && !InTitleCase && !Word.Is(WordFlags.AllCaps | WordFlags.InHashtag);

    /// <summary>The word before in the same sentence, or null.</summary>
    public Word? Before { get; }

    /// <summary>A word some places before in the same sentence, or null.</summary>
    public Word? WordBefore(int places) => name.FirstWord - places >= sentence.FirstWord ? Post.Words[name.FirstWord - places] : null;

    /// <summary>Whether a word stands right before the name in the same sentence.</summary>
    public bool IsBehind(ulong word) => Before is { } other && other.Hash == word;

    /// <summary>Whether a word stands some places before the name in the same sentence.</summary>
    public bool IsBehind(ulong word, int places) => WordBefore(places) is { } other && other.Hash == word;

    /// <summary>The word after in the same sentence, or null.</summary>
    public Word? After { get; }

    /// <summary>A word some places after in the same sentence, or null.</summary>
    public Word? WordAfter(int places) => name.EndWord + places <= sentence.EndWord ? Post.Words[name.EndWord + places - 1] : null;

    /// <summary>Whether a word stands right after the name, with nothing but white space between.</summary>
    public bool IsFollowedBy(ulong word) => After is { StartsPhrase: false } other && other.Hash == word;

    /// <summary>Whether the sentence goes on behind the name with a comma or another mark.</summary>
    public bool IsSetOff => After is { StartsPhrase: true };

    /// <summary>What stands between the name and the word before it in the sentence.</summary>
    public ReadOnlySpan<char> GapBefore => Before is { } word ? Post.Prose.Text[word.End..Word.Start] : [];

    /// <summary>What stands between the name and the word after it in the sentence.</summary>
    public ReadOnlySpan<char> GapAfter => After is { } word ? Post.Prose.Text[LastWord.End..word.Start] : [];

    /// <summary>Where the sentence of the name starts and ends, in words.</summary>
    public (int First, int End) SentenceWords => (sentence.FirstWord, sentence.EndWord);

    /// <summary>Whether the cue ends right before the name, or a few words before it.</summary>
    public bool HasBefore(NameCues cue, int reach = 1) => (before.Within(reach) & cue) != NameCues.None;

    /// <summary>Whether the cue ends right before the name with nothing but white space between.</summary>
    public bool HasJoinedBefore(NameCues cue) => !Word.StartsPhrase && HasBefore(cue);

    /// <summary>Whether the cue ends right before the name, with white space or a comma between.</summary>
    public bool HasApposition(NameCues cue) => HasBefore(cue) && (!Word.StartsPhrase || Post.Prose.Text[Post.Words[name.FirstWord - 1].End] == ',');

    /// <summary>Whether what a class reads, studies or plays stands before the name.</summary>
    public bool HasStudyBefore => HasBefore(NameCues.Study, CueWindow.Width);

    /// <summary>Whether the cue stands within some words after the name.</summary>
    public bool HasAfter(NameCues cue, int reach) => (after.Within(reach) & cue) != NameCues.None;

    /// <summary>Whether the cue stands right after the name with nothing but white space between.</summary>
    public bool HasJoinedAfter(NameCues cue) => After is { StartsPhrase: false } && HasAfter(cue, 1);

    public NameCues Cues(int word) => cues.At(word);

    public bool HasWithin(NameCues cue) => (within & cue) != NameCues.None;

    /// <summary>Whether the cue stands within some words on either side.</summary>
    public bool HasNear(NameCues cue, int window = CueWindow.Width) =>
        ((window == CueWindow.Width ? near : before.Within(window) | after.Within(window)) & cue) != NameCues.None;

    /// <summary>Whether the cue stands anywhere in the sentence of the name.</summary>
    public bool HasInSentence(NameCues cue) => (inSentence & cue) != NameCues.None;

    /// <summary>Whether the cue stands in what introduces the list, table or section of the name.</summary>
    public bool HasIntroduction(NameCues cue) => farther.HasIntroduction(cue);

    /// <summary>How much a cue around the name weighs: 1 near by, less in the rest of the sentence and beyond it, 0 when absent.</summary>
    public double Weight(NameCues cue)
    {
        if ((near & cue) != NameCues.None) return 1;
        return (inSentence & cue) != NameCues.None ? 0.7 : farther.Weight(cue);
    }

    /// <summary>Whether the sentence opens with the cue and a colon, before the name: "Cast: the Mad Hatter, Phoebe".</summary>
    public bool OpensWith(NameCues cue) => (opening & cue) != NameCues.None;

    /// <summary>Whether the name stands in a row behind a colon, and the cue right before the colon: "Deputies: Tallulah and Ravi".</summary>
    public bool OpensRowWith(NameCues cue) => (ColonLabels.OfRow(Post, cues, sentence, name) & cue) != NameCues.None;

    /// <summary>Whether it stands in the caption or alternative text of an image.</summary>
    public bool IsCaption => Captions.Hold(Post, cues, Segment);

    /// <summary>Whether an image stands in the same block of the body.</summary>
    public bool SharesBlockWithImage => cues.HasImage(Segment.Block);

    /// <summary>The first of some words before the name in its sentence.</summary>
    private int First(int reach) => Math.Max(sentence.FirstWord, name.FirstWord - reach);

    /// <summary>The index after the last of some words after the name in its sentence.</summary>
    private int End(int reach) => Math.Min(sentence.EndWord, name.EndWord + reach);

    private static NameCues AdjacentOf(Word? word) => word is { } one ? NameCueLists.AdjacentOf(one.Hash) : NameCues.None;

    /// <summary>Whether no sentence of the same segment stands before or after.</summary>
    private bool IsAlone(int step) =>
        (uint)(name.Sentence + step) >= (uint)Post.Sentences.Count || Post.Sentences[name.Sentence + step].Segment != sentence.Segment;
}
