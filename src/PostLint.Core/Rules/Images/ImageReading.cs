using PostLint.Analysis.Images;
using PostLint.Lexicons;
using PostLint.Posts;

namespace PostLint.Rules.Images;

/// <summary>What the words beside an image tell of it.</summary>
internal sealed class ImageReading
{
    private static readonly Lexicon Words = ImageWords.List;
    private static readonly int Graphic = Words.Section("graphic"), Shown = Words.Section("shown"), People = Words.Section("people"), Pupils = Words.Section("pupils"), Harmless = Words.Section("harmless");

    /// <summary>Values of <c>people</c> that name nobody.</summary>
    private static readonly string[] Nobody = ["none", "unidentifiable", "nobody", "no"];

    private readonly List<ImageCue> cues = [];

    private readonly IReadOnlyList<ImageText> texts;

    public ImageReading(ImageTexts texts)
    {
        Image = texts.Image;
        this.texts = texts.Texts;
        for (int i = 0; i < texts.Texts.Count; i++)
        {
            (ImageTextKind kind, string text) = texts.Texts[i];
            int index = i;
            ImageWords.Scan(text, (section, first, end, possessive) => cues.Add(new ImageCue(section, kind, index, first, end, possessive)));
        }
    }

    public PostImage Image { get; }

    public IReadOnlyList<ImageCue> Cues => cues;

    /// <summary>Whether the image declares that it shows nobody.</summary>
    public bool DeclaresNobody => Image.Decorative || Image.People is [{ Text: "none" or "nobody" or "no" }];

    /// <summary>Whether the image declares persons or groups.</summary>
    public bool DeclaresSomebody => Image.People.Any(value => !Nobody.Contains(value.Text, StringComparer.OrdinalIgnoreCase));

    /// <summary>Whether words speak of people, be it in the description or in the file's name.</summary>
    public bool SpeaksOfPeople => Has(People) || Has(Pupils);

    /// <summary>Whether the image is a chart, a poster, a logo or a map and no picture of people with one.</summary>
    public bool IsGraphic
    {
        get
        {
            if (IsVector(Image.Source)) return true;
            if (Find(Graphic, said: true) is { } said) return IsHead(said);
            return Has(Graphic) && !SpeaksOfPeople;
        }
    }

    public bool Has(int section) => Find(section) is not null;

    /// <summary>The first term of a section that no harmless phrase covers.</summary>
    /// <param name="section">The section.</param>
    /// <param name="said">Whether file names do not count.</param>
    public ImageCue? Find(int section, bool said = false)
    {
        foreach (ImageCue cue in cues)
        {
            if (cue.Section == section && (!said || cue.IsSaid) && !IsCovered(cue)) return cue;
        }

        return null;
    }

    /// <summary>Whether a term is what the picture is, and not what people in it hold: nobody stands before it, and nobody beside it.</summary>
    public bool IsHead(ImageCue head)
    {
        if (ImageActivity.IsDone(texts[head.Text].Text, head)) return false;
        int shown = int.MaxValue;
        foreach (ImageCue cue in cues)
        {
            if (cue.Text != head.Text) continue;
            if (cue.Section == Shown && cue.FirstWord >= head.EndWord) shown = Math.Min(shown, cue.FirstWord);
            bool somebody = cue.Section == People || cue.Section == Pupils;
            if (somebody && (cue.EndWord <= head.FirstWord && cue.EndWord != head.FirstWord || cue.FirstWord > shown)) return false;
        }

        return true;
    }

    private static bool IsVector(string source)
    {
        int end = source.AsSpan().IndexOfAny('?', '#');
        return (end >= 0 ? source.AsSpan(0, end) : source).EndsWith(".svg", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Whether a harmless phrase holds the term: "year 3 of", "prawn cocktail".</summary>
    public bool IsCovered(ImageCue inner)
    {
        foreach (ImageCue cue in cues)
        {
            if (cue.Section == Harmless && cue.Text == inner.Text && cue.FirstWord <= inner.FirstWord && inner.EndWord <= cue.EndWord) return true;
        }

        return false;
    }
}
