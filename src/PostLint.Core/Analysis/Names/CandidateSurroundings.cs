using PostLint.Posts;
using PostLint.School;
using PostLint.Text;

namespace PostLint.Analysis;

/// <summary>What stands around a candidate: before it, after it, near it, and in what introduces its list, table or paragraph.</summary>
internal readonly ref struct CandidateSurroundings
{
    /// <summary>How far cues count, in words; bounds that keep the work linear in a post that is one endless sentence or table.</summary>
    private const int Window = 8, Neighbourhood = 24, WordsOfSentence = 60, WordsOfIntro = 40, MostItems = 100;

    private readonly NameCueMap cues;
    private readonly NameCandidate name;
    private readonly Sentence sentence;

    public CandidateSurroundings(PostContext context, NameCueMap cues, NameCandidate name)
    {
        Post = context.Post;
        this.cues = cues;
        this.name = name;
        sentence = Post.SentenceOf(name.FirstWord);
        Segment = Post.Prose.Segments[sentence.Segment];
        InTitleCase = TitleCase.Is(Post, name.FirstWord);
    }

    public Post Post { get; }

    public ProseSegment Segment { get; }

    public bool InTitleCase { get; }

    public Word Word => Post.Words[name.FirstWord];

    public Word LastWord => Post.Words[name.EndWord - 1];

    public bool StartsSentence => Word.Is(WordFlags.SentenceStart);

    /// <summary>Whether its capital is not owed to the start of a sentence, to title case, or to shouting.</summary>
    public bool HasTellingCapital => !StartsSentence && !InTitleCase && !Word.Is(WordFlags.AllCaps | WordFlags.InHashtag);

    /// <summary>The word before in the same sentence, or null.</summary>
    public Word? Before => name.FirstWord > sentence.FirstWord ? Post.Words[name.FirstWord - 1] : null;

    /// <summary>The word after in the same sentence, or null.</summary>
    public Word? After => name.EndWord < sentence.EndWord ? Post.Words[name.EndWord] : null;

    /// <summary>Whether the cue ends right before the name, or a few words before it.</summary>
    public bool HasBefore(NameCues cue, int reach = 1) => (cues.In(Math.Max(sentence.FirstWord, name.FirstWord - reach), name.FirstWord) & cue) != NameCues.None;

    /// <summary>Whether the cue ends right before the name with nothing but white space between.</summary>
    public bool HasJoinedBefore(NameCues cue) => Before is not null && !Word.StartsPhrase && (cues.At(name.FirstWord - 1) & cue) != NameCues.None;

    /// <summary>Whether the cue ends right before the name, with white space or an opening quotation mark between.</summary>
    public bool HasTitleBefore(NameCues cue) => HasJoinedBefore(cue) || HasBefore(cue) && "\"'\u2018\u201C".Contains(Post.Prose.Text[Word.Start - 1]);

    /// <summary>Whether the cue ends right before the name, with white space or a comma between.</summary>
    public bool HasApposition(NameCues cue) => HasJoinedBefore(cue) || HasBefore(cue) && Post.Prose.Text[Post.Words[name.FirstWord - 1].End] == ',';

    /// <summary>Whether the cue stands within some words after the name.</summary>
    public bool HasAfter(NameCues cue, int reach) => (cues.In(name.EndWord, Math.Min(sentence.EndWord, name.EndWord + reach)) & cue) != NameCues.None;

    public NameCues Cues(int word) => cues.At(word);

    public bool HasWithin(NameCues cue) => (cues.In(name.FirstWord, name.EndWord) & cue) != NameCues.None;

    public bool HasNear(NameCues cue, int window = Window) => HasBefore(cue, window) || HasAfter(cue, window);

    /// <summary>How much a cue around the name weighs: 1 near by, less in the rest of the sentence, beside it, or in what introduces it; 0 when absent.</summary>
    public double Weight(NameCues cue)
    {
        if (HasNear(cue)) return 1;
        if ((cues.In(Math.Max(sentence.FirstWord, name.FirstWord - WordsOfSentence), name.FirstWord) & cue) != NameCues.None
            || (cues.In(name.EndWord, Math.Min(sentence.EndWord, name.EndWord + WordsOfSentence)) & cue) != NameCues.None) return 0.7;
        double weight = (NeighbourSentences() & cue) != NameCues.None ? 0.65 : 0;
        int segment = sentence.Segment;
        ListView<ProseSegment> segments = Post.Prose.Segments;
        if (Segment.Kind == ProseSegmentKind.TableCell && CellsAround(segment, cue)) return 0.9;
        int intro = segment - 1;
        while (intro > segment - MostItems && Segment.Kind is ProseSegmentKind.ListItem or ProseSegmentKind.TableCell && intro >= 0 && segments[intro].Kind == Segment.Kind) intro--;
        if (intro < 0 || segments[intro].Kind is ProseSegmentKind.FrontMatter) return weight;
        bool leads = Segment.Kind is ProseSegmentKind.ListItem or ProseSegmentKind.TableCell || segments[intro].Kind == ProseSegmentKind.Heading;
        if ((CuesOf(segments[intro]) & cue) != NameCues.None) weight = Math.Max(weight, leads ? 0.9 : 0.5);
        if (leads && intro > 0 && segments[intro - 1].Kind == ProseSegmentKind.Heading && (CuesOf(segments[intro - 1]) & cue) != NameCues.None) weight = Math.Max(weight, 0.7);
        return weight;
    }

    /// <summary>Whether an image stands in the same block of the body, or the name in its caption or alternative text.</summary>
    public bool IsCaption => Segment.Kind is ProseSegmentKind.AltText or ProseSegmentKind.Caption || Segment.Key is { } key && (key.StartsWith("images", StringComparison.Ordinal) || key is "alt" or "caption");

    public bool SharesBlockWithImage
    {
        get
        {
            foreach (PostImage image in Post.Images)
            {
                if (image.Block >= 0 && image.Block == Segment.Block) return true;
            }

            return false;
        }
    }

    /// <summary>Whether nothing else stands in its segment.</summary>
    public bool FillsSegment => EndWordOf(Segment) - FirstWordOf(Segment) <= name.WordCount;

    /// <summary>Whether a number word counts what follows: "two Willy Wonkas".</summary>
    public bool HasCountBefore => Before is { } before && !Word.StartsPhrase && (cues.At(name.FirstWord - 1) & NameCues.Year) == NameCues.None && YearMarkers.IsNumberWord(before.Hash);

    /// <summary>Whether a number from 1000 to 1999 stands near: the name belongs to history.</summary>
    public bool HasPastYearNear
    {
        get
        {
            for (int i = Math.Max(sentence.FirstWord, name.FirstWord - Window); i < Math.Min(sentence.EndWord, name.EndWord + Window); i++)
            {
                if (Post.Words[i] is { Length: 4 } word && word.Is(WordFlags.Number) && Post.Prose.Text[word.Start] == '1') return true;
            }

            return false;
        }
    }

    /// <summary>Whether the number right after it reads as a child's age: "Amara, 9, ..." or "Amara (9)".</summary>
    public bool HasAgeAfter
    {
        get
        {
            if (After is not { Length: <= 2 } after || !after.Is(WordFlags.Number) || !after.Is(WordFlags.SoftBreakBefore)) return false;
            bool closed = after.End < Post.Prose.Length && Post.Prose.Text[after.End] is ',' or ')';
            return closed && int.TryParse(Post.Prose[after.Span], out int age) && age is > 2 and < 20;
        }
    }

    private NameCues NeighbourSentences()
    {
        NameCues all = cues.In(Math.Max(FirstWordOf(Segment), sentence.FirstWord - Neighbourhood), sentence.FirstWord);
        return all | cues.In(sentence.EndWord, Math.Min(EndWordOf(Segment), sentence.EndWord + Neighbourhood));
    }

    private bool CellsAround(int segment, NameCues cue)
    {
        for (int i = Math.Max(0, segment - 3); i <= Math.Min(Post.Prose.Segments.Count - 1, segment + 3); i++)
        {
            if (i != segment && Post.Prose.Segments[i] is { Kind: ProseSegmentKind.TableCell } cell && cell.Block == Segment.Block && (CuesOf(cell) & cue) != NameCues.None) return true;
        }

        return false;
    }

    private NameCues CuesOf(ProseSegment segment)
    {
        int end = EndWordOf(segment);
        return cues.In(Math.Max(FirstWordOf(segment), end - WordsOfIntro), end);
    }

    private int FirstWordOf(ProseSegment segment) => Post.WordAt(segment.Span.Start);

    private int EndWordOf(ProseSegment segment) => Post.WordAt(segment.Span.End);
}
