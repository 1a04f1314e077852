using PostLint.Posts;
using PostLint.Text;

namespace PostLint.Analysis.Images;

/// <summary>Titles and captions of the body; whose they are shows in where they stand.</summary>
internal sealed class LooseTexts
{
    private const int LongestText = 2000;

    private readonly List<(int Source, string Text)> titles = [];
    private readonly Dictionary<int, string> captions = [];

    private LooseTexts()
    {
    }

    public static LooseTexts Of(Post post)
    {
        var loose = new LooseTexts();
        foreach (ProseSegment segment in post.Prose.Segments)
        {
            if (segment.Kind is not (ProseSegmentKind.Title or ProseSegmentKind.Caption)) continue;
            ReadOnlySpan<char> text = post.Prose[segment.Span];
            string words = text[..Math.Min(text.Length, LongestText)].ToString();
            if (segment.Kind == ProseSegmentKind.Caption) loose.captions.TryAdd(segment.Block, words);
            else loose.titles.Add((post.Prose.ToSource(segment.Span).Start, words));
        }

        loose.titles.Sort((one, other) => one.Source.CompareTo(other.Source));
        return loose;
    }

    /// <summary>The title written inside an inline image, and the caption of its figure.</summary>
    public IEnumerable<string> Beside(PostImage image)
    {
        TextSpan span = image.InlineSpan;
        if (span.IsEmpty) yield break;
        for (int i = FirstFrom(span.Start); i < titles.Count && titles[i].Source < span.End; i++) yield return titles[i].Text;
        if (captions.TryGetValue(image.Block, out string? caption)) yield return caption;
    }

    private int FirstFrom(int source)
    {
        int low = 0, high = titles.Count;
        while (low < high)
        {
            int middle = (low + high) >> 1;
            if (titles[middle].Source < source) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
