using PostLint.Posts;
using PostLint.Text;

namespace PostLint.Analysis;

/// <summary>The cues outside the sentence of a name: in the sentences and cells beside it, and in what introduces its list, table or section.</summary>
internal readonly struct FartherCues
{
    /// <summary>How far cues count, in words, items and cells; bounds that keep the work linear in a post that is one endless sentence or table.</summary>
    private const int Neighbourhood = 24, WordsOfCell = 60, MostItems = 100, MostCells = 3;

    private readonly NameCues beside, cells, intro, heading;
    private readonly bool leads;

    /// <param name="sentence">The index of the sentence.</param>
    /// <param name="segment">The segment that holds it.</param>
    public FartherCues(Post post, NameCueMap cues, int sentence, in ProseSegment segment)
    {
        ListView<Sentence> sentences = post.Sentences;
        ListView<ProseSegment> segments = post.Prose.Segments;
        beside = Beside(sentences, cues, sentence, -1) | Beside(sentences, cues, sentence, 1);
        if (segment.Kind == ProseSegmentKind.TableCell) cells = CellsAround(post, cues, sentence, -1) | CellsAround(post, cues, sentence, 1);
        bool item = segment.Kind is ProseSegmentKind.ListItem or ProseSegmentKind.TableCell;
        int introduction = Introduction(segments, sentences[sentence].Segment, item ? segment.Kind : null);
        if (introduction < 0) return;
        leads = item || segments[introduction].Kind == ProseSegmentKind.Heading;
        intro = cues.OfSegment(introduction);
        bool underHeading = leads && introduction > 0 && segments[introduction - 1].Kind == ProseSegmentKind.Heading;
        if (underHeading) heading = cues.OfSegment(introduction - 1);
    }

    /// <summary>Whether the cue stands in what introduces the list, table or section.</summary>
    public bool HasIntroduction(NameCues cue) => leads && ((intro | heading) & cue) != NameCues.None;

    /// <summary>How much a cue weighs that is not in the sentence itself: less than 1, 0 when absent.</summary>
    public double Weight(NameCues cue)
    {
        if ((cells & cue) != NameCues.None) return 0.9;
        double weight = (beside & cue) != NameCues.None ? 0.65 : 0;
        if ((intro & cue) != NameCues.None) weight = Math.Max(weight, leads ? 0.9 : 0.5);
        return (heading & cue) != NameCues.None ? Math.Max(weight, 0.7) : weight;
    }

    /// <summary>The segment that introduces one, or -1: what stands before its list or table, else the segment before it.</summary>
    /// <param name="item">The kind of a list item or a cell, whose like are stepped over; null for anything else.</param>
    private static int Introduction(ListView<ProseSegment> segments, int segment, ProseSegmentKind? item)
    {
        int introduction = segment - 1, least = Math.Max(0, segment - MostItems + 1);
        while (item is { } kind && introduction >= least && segments[introduction].Kind == kind) introduction--;
        return introduction >= 0 && segments[introduction].Kind != ProseSegmentKind.FrontMatter ? introduction : -1;
    }

    /// <summary>The cues of the sentences before or after in the same segment.</summary>
    private static NameCues Beside(ListView<Sentence> sentences, NameCueMap cues, int sentence, int step)
    {
        NameCues all = NameCues.None;
        int segment = sentences[sentence].Segment;
        for (int i = sentence + step, left = Neighbourhood; left > 0 && IsIn(sentences, i, segment); i += step)
        {
            Sentence other = sentences[i];
            int count = Math.Min(left, other.WordCount), from = step < 0 ? other.EndWord - count : other.FirstWord;
            all |= cues.In(from, from + count);
            left -= count;
        }

        return all;
    }

    private static bool IsIn(ListView<Sentence> sentences, int sentence, int segment) =>
        (uint)sentence < (uint)sentences.Count && sentences[sentence].Segment == segment;

    /// <summary>The cues of the nearest cells of the table on one side.</summary>
    private static NameCues CellsAround(Post post, NameCueMap cues, int sentence, int step)
    {
        NameCues all = NameCues.None;
        ListView<Sentence> sentences = post.Sentences;
        int own = sentences[sentence].Segment, table = post.Prose.Segments[own].Block;
        for (int i = sentence + step; (uint)i < (uint)sentences.Count; i += step)
        {
            Sentence other = sentences[i];
            if (Math.Abs(other.Segment - own) > MostCells) break;
            ProseSegment cell = post.Prose.Segments[other.Segment];
            if (cell.Kind != ProseSegmentKind.TableCell || cell.Block != table) break;
            if (other.Segment != own) all |= cues.In(other.FirstWord, Math.Min(other.EndWord, other.FirstWord + WordsOfCell));
        }

        return all;
    }
}
