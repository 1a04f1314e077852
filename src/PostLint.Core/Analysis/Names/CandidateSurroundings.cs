using PostLint.Posts;
using PostLint.School;
using PostLint.Text;

namespace PostLint.Analysis;

/// <summary>
/// What stands around a candidate: before it, after it, near it, and in what introduces its list, table or paragraph. All cues are
/// gathered once, so that asking for one costs a bit test.
/// </summary>
internal readonly ref struct CandidateSurroundings
{
    /// <summary>How far cues count, in words; bounds that keep the work linear in a post that is one endless sentence or table.</summary>
    private const int Neighbourhood = 24, WordsOfSentence = 60, MostItems = 100, MostCells = 3;

    private readonly NameCueMap cues;
    private readonly NameCandidate name;
    private readonly Sentence sentence;
    private readonly CueWindow before, after;
    private readonly NameCues within, near, inSentence, beside, cells, intro, heading;
    private readonly bool leads;

    public CandidateSurroundings(PostContext context, NameCueMap cues, NameCandidate name)
    {
        Post = context.Post;
        this.cues = cues;
        this.name = name;
        sentence = Post.Sentences[name.Sentence];
        Segment = Post.Prose.Segments[sentence.Segment];
        InTitleCase = TitleCase.Is(Post, sentence);
        within = cues.In(name.FirstWord, name.EndWord);
        if (name.FirstWord > sentence.FirstWord) Before = Post.Words[name.FirstWord - 1];
        if (name.EndWord < sentence.EndWord) After = Post.Words[name.EndWord];
        NameCues left = Before is { } one ? NameCueLists.AdjacentOf(one.Hash) : NameCues.None, right = After is { } other ? NameCueLists.AdjacentOf(other.Hash) : NameCues.None;
        CueWindow leftWindow = default, rightWindow = default;
        for (int i = 0; i < CueWindow.Width; i++)
        {
            if (name.FirstWord - 1 - i >= sentence.FirstWord) left |= cues.At(name.FirstWord - 1 - i);
            if (name.EndWord + i < sentence.EndWord) right |= cues.At(name.EndWord + i);
            (leftWindow[i], rightWindow[i]) = (left, right);
        }

        (before, after) = (leftWindow, rightWindow);

        near = left | right;
        inSentence = near | cues.In(Math.Max(sentence.FirstWord, name.FirstWord - WordsOfSentence), name.FirstWord)
            | cues.In(name.EndWord, Math.Min(sentence.EndWord, name.EndWord + WordsOfSentence));
        beside = Beside(-1) | Beside(1);
        FillsSegment = sentence.WordCount <= name.WordCount && IsAlone(-1) && IsAlone(1);
        bool item = Segment.Kind is ProseSegmentKind.ListItem or ProseSegmentKind.TableCell;
        if (Segment.Kind == ProseSegmentKind.TableCell) cells = CellsAround(-1) | CellsAround(1);
        int introduction = Introduction(sentence.Segment, item);
        if (introduction < 0) return;
        ListView<ProseSegment> segments = Post.Prose.Segments;
        leads = item || segments[introduction].Kind == ProseSegmentKind.Heading;
        intro = cues.OfSegment(introduction);
        if (leads && introduction > 0 && segments[introduction - 1].Kind == ProseSegmentKind.Heading) heading = cues.OfSegment(introduction - 1);
    }

    public Post Post { get; }

    public ProseSegment Segment { get; }

    public bool InTitleCase { get; }

    /// <summary>Whether nothing else stands in its segment.</summary>
    public bool FillsSegment { get; }

    public Word Word => Post.Words[name.FirstWord];

    public Word LastWord => Post.Words[name.EndWord - 1];

    public bool StartsSentence => Word.Is(WordFlags.SentenceStart);

    /// <summary>Whether its capital is not owed to the start of a sentence, to title case, or to shouting.</summary>
    public bool HasTellingCapital => !StartsSentence && !InTitleCase && !Word.Is(WordFlags.AllCaps | WordFlags.InHashtag);

    /// <summary>The word before in the same sentence, or null.</summary>
    public Word? Before { get; }

    /// <summary>A word some places before in the same sentence, or null.</summary>
    public Word? WordBefore(int places) => name.FirstWord - places >= sentence.FirstWord ? Post.Words[name.FirstWord - places] : null;

    /// <summary>The word after in the same sentence, or null.</summary>
    public Word? After { get; }

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

    /// <summary>Whether the cue ends right before the name, with white space or an opening quotation mark between.</summary>
    public bool HasTitleBefore(NameCues cue) => HasBefore(cue) && (!Word.StartsPhrase || "\"'\u2018\u201C".Contains(Post.Prose.Text[Word.Start - 1]));

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

    public bool HasNear(NameCues cue, int window = CueWindow.Width) => ((window == CueWindow.Width ? near : before.Within(window) | after.Within(window)) & cue) != NameCues.None;

    /// <summary>Whether the cue stands anywhere in the sentence of the name.</summary>
    public bool HasInSentence(NameCues cue) => (inSentence & cue) != NameCues.None;

    /// <summary>Whether the cue stands in what introduces the list, table or section of the name.</summary>
    public bool HasIntroduction(NameCues cue) => leads && ((intro | heading) & cue) != NameCues.None;

    /// <summary>Whether the sentence opens with the cue and a colon, before the name: "Cast: the Mad Hatter, Phoebe".</summary>
    public bool OpensWith(NameCues cue)
    {
        for (int i = sentence.FirstWord + 1; i <= Math.Min(name.FirstWord, sentence.FirstWord + CueWindow.Width); i++)
        {
            if (Post.Words[i].Is(WordFlags.HardBreakBefore) && Post.Prose.Text[Post.Words[i - 1].End..Post.Words[i].Start].Contains(':')) return (cues.In(sentence.FirstWord, i) & cue) != NameCues.None;
        }

        return false;
    }

    /// <summary>Whether the name stands in a row behind a colon, and the cue right before the colon: "Deputies: Tallulah and Ravi".</summary>
    public bool OpensRowWith(NameCues cue)
    {
        for (int i = name.FirstWord; i > Math.Max(sentence.FirstWord, name.FirstWord - CueWindow.Width); i--)
        {
            if (Post.Words[i].Is(WordFlags.HardBreakBefore) && Post.Prose.Text[Post.Words[i - 1].End..Post.Words[i].Start].Contains(':')) return (cues.At(i - 1) & cue) != NameCues.None;
        }

        return false;
    }

    /// <summary>Whether the sentence before, in the same segment, is a question.</summary>
    public bool FollowsQuestion =>
        name.Sentence > 0 && Post.Sentences[name.Sentence - 1] is var before && before.Segment == sentence.Segment && Post.Prose[before.Span].TrimEnd().EndsWith('?');

    /// <summary>Whether the name is the last of its sentence and a mark follows it.</summary>
    public bool EndsWith(char mark) => LastWord.End < Post.Prose.Length && Post.Prose.Text[LastWord.End] == mark;

    /// <summary>How much a cue around the name weighs: 1 near by, less in the rest of the sentence, beside it, or in what introduces it; 0 when absent.</summary>
    public double Weight(NameCues cue)
    {
        if ((near & cue) != NameCues.None) return 1;
        if ((inSentence & cue) != NameCues.None) return 0.7;
        if ((cells & cue) != NameCues.None) return 0.9;
        double weight = (beside & cue) != NameCues.None ? 0.65 : 0;
        if ((intro & cue) != NameCues.None) weight = Math.Max(weight, leads ? 0.9 : 0.5);
        return (heading & cue) != NameCues.None ? Math.Max(weight, 0.7) : weight;
    }

    /// <summary>Whether it stands in the caption or alternative text of an image.</summary>
    public bool IsCaption => Segment.Kind is ProseSegmentKind.AltText or ProseSegmentKind.Caption || Segment.Key is { } key && (key.StartsWith("images", StringComparison.Ordinal) || key is "alt" or "caption") || IsUnderImage;

    /// <summary>Whether a relative follows within some words, as in "Freya's lovely gran", with no name or mark before it.</summary>
    public bool HasRelativeAfter(int reach)
    {
        for (int i = name.EndWord; i < Math.Min(sentence.EndWord, name.EndWord + reach); i++)
        {
            Word word = Post.Words[i];
            if (word.StartsPhrase || word.Is(WordFlags.Capitalised)) return false;
            if (Relatives.IsOne(word.Hash)) return true;
        }

        return false;
    }

    /// <summary>Whether "and her mum", "and his parents" follows.</summary>
    public bool IsFollowedByOwnRelative =>
        name.EndWord + 2 < sentence.EndWord && Relatives.IsOwner(Post.Words[name.EndWord + 1].Hash) && !Post.Words[name.EndWord + 2].StartsPhrase && Relatives.IsOne(Post.Words[name.EndWord + 2].Hash);

    /// <summary>Whether it stands in italics right below an image, where captions are.</summary>
    public bool IsUnderImage =>
        Segment.Kind == ProseSegmentKind.Paragraph && !SharesBlockWithImage && cues.HasImage(Segment.Block - 1) && Post.Prose.ToSource(Segment.Span).Start is > 0 and var start && Post.Text.Content[start - 1] is '*' or '_';

    /// <summary>Whether an image stands in the same block of the body.</summary>
    public bool SharesBlockWithImage => cues.HasImage(Segment.Block);

    /// <summary>Whether a number word counts what follows: "two Willy Wonkas".</summary>
    public bool HasCountBefore => Before is { } word && !Word.StartsPhrase && !HasBefore(NameCues.Year) && YearMarkers.IsNumberWord(word.Hash);

    /// <summary>Whether a number from 1000 to 1999 stands near: the name belongs to history.</summary>
    public bool HasPastYearNear
    {
        get
        {
            for (int i = Math.Max(sentence.FirstWord, name.FirstWord - CueWindow.Width); i < Math.Min(sentence.EndWord, name.EndWord + CueWindow.Width); i++)
            {
                if (Post.Words[i] is { Length: 4 } word && word.Is(WordFlags.Number) && Post.Prose.Text[word.Start] == '1') return true;
            }

            return false;
        }
    }

    /// <summary>The segment that introduces one, or -1: what stands before its list or table, else the segment before it.</summary>
    private int Introduction(int segment, bool item)
    {
        ListView<ProseSegment> segments = Post.Prose.Segments;
        int introduction = segment - 1;
        while (item && introduction > segment - MostItems && introduction >= 0 && segments[introduction].Kind == Segment.Kind) introduction--;
        return introduction >= 0 && segments[introduction].Kind != ProseSegmentKind.FrontMatter ? introduction : -1;
    }

    /// <summary>The cues of the sentences before or after in the same segment.</summary>
    private NameCues Beside(int step)
    {
        NameCues all = NameCues.None;
        ListView<Sentence> sentences = Post.Sentences;
        for (int i = name.Sentence + step, left = Neighbourhood; left > 0 && i >= 0 && i < sentences.Count && sentences[i].Segment == sentence.Segment; i += step)
        {
            Sentence other = sentences[i];
            int count = Math.Min(left, other.WordCount), from = step < 0 ? other.EndWord - count : other.FirstWord;
            all |= cues.In(from, from + count);
            left -= count;
        }

        return all;
    }

    /// <summary>Whether no sentence of the same segment stands before or after.</summary>
    private bool IsAlone(int step) => (uint)(name.Sentence + step) >= (uint)Post.Sentences.Count || Post.Sentences[name.Sentence + step].Segment != sentence.Segment;

    /// <summary>The cues of the nearest cells of the table on one side.</summary>
    private NameCues CellsAround(int step)
    {
        NameCues all = NameCues.None;
        ListView<Sentence> sentences = Post.Sentences;
        for (int i = name.Sentence + step; i >= 0 && i < sentences.Count && Math.Abs(sentences[i].Segment - sentence.Segment) <= MostCells; i += step)
        {
            ProseSegment cell = Post.Prose.Segments[sentences[i].Segment];
            if (cell.Kind != ProseSegmentKind.TableCell || cell.Block != Segment.Block) break;
            if (sentences[i].Segment != sentence.Segment) all |= cues.In(sentences[i].FirstWord, Math.Min(sentences[i].EndWord, sentences[i].FirstWord + WordsOfSentence));
        }

        return all;
    }
}
