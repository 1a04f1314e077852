using System.Runtime.InteropServices;
using PostLint.Text;

namespace PostLint.Posts;

/// <summary>
/// A drafted post and the views that rules loop over. Everything is made once, in <see cref="PostReader"/>; the buffers behind the views
/// are reused for the next post, so nothing of a post may be kept after its lint.
/// </summary>
public sealed class Post
{
    internal readonly List<Word> WordList = [];
    internal readonly List<Sentence> SentenceList = [];

    /// <summary>The indexes of the words that hold a digit.</summary>
    internal readonly List<int> DigitWordList = [];
    internal readonly List<PostLink> LinkList = [];
    internal readonly List<TextSpan> MailboxList = [];
    internal readonly List<PostImage> ImageList = [];
    internal readonly List<TextSpan> CommentList = [];
    internal readonly List<TextSpan> CodeList = [];
    internal readonly List<TextSpan> BlockList = [];
    private readonly List<DigitCluster> clusters = [];
    private readonly List<TextSpan> quotations = [];
    private bool clustersReady;
    private bool quotationsReady;

    /// <summary>The file's text.</summary>
    public SourceText Text { get; internal set; } = SourceText.From("");

    /// <summary>The path with forward slashes, relative to the workspace; only its file name is a public name.</summary>
    public string Path { get; internal set; } = "";

    public FrontMatter FrontMatter { get; internal set; } = FrontMatter.Read("");

    public PostMetadata Metadata { get; internal set; } = new(null, null);

    public Prose Prose { get; } = new();

    /// <summary>Whether the body was too costly for a Markdown parser and is read as plain text.</summary>
    public bool Degraded { get; internal set; }

    public ListView<Word> Words => new(WordList);

    public ListView<Sentence> Sentences => new(SentenceList);

    /// <summary>Links of the body in the order written, bare ones last.</summary>
    public ListView<PostLink> Links => new(LinkList);

    /// <summary>Mailboxes <c>name@host</c> standing in the prose (prose offsets).</summary>
    public ListView<TextSpan> Mailboxes => new(MailboxList);

    public ListView<PostImage> Images => new(ImageList);

    /// <summary>HTML comments of the body (file offsets, with their marks).</summary>
    public ListView<TextSpan> Comments => new(CommentList);

    /// <summary>Code spans and code blocks (file offsets).</summary>
    public ListView<TextSpan> Code => new(CodeList);

    /// <summary>The top-level blocks of the body and the items of its lists (file offsets).</summary>
    public ListView<TextSpan> Blocks => new(BlockList);

    /// <summary>Windows of digits in the prose, found at first use.</summary>
    public ListView<DigitCluster> DigitClusters
    {
        get
        {
            if (!clustersReady) DigitClusterScanner.Scan(this, CollectionsMarshal.AsSpan(DigitWordList), clusters);
            clustersReady = true;
            return new ListView<DigitCluster>(clusters);
        }
    }

    /// <summary>Quoted stretches of the prose (prose offsets, without the marks) and block quotes, found at first use.</summary>
    public ListView<TextSpan> Quotations
    {
        get
        {
            if (!quotationsReady) QuotationScanner.Scan(Prose, quotations);
            quotationsReady = true;
            return new ListView<TextSpan>(quotations);
        }
    }

    /// <summary>Whether a stretch of prose lies inside a quotation.</summary>
    public bool IsQuoted(TextSpan prose) => !QuotationAt(prose).IsEmpty;

    /// <summary>The quotation that holds a stretch of prose; empty when none does. Quotations lie in text order and never overlap.</summary>
    public TextSpan QuotationAt(TextSpan prose)
    {
        ListView<TextSpan> spans = Quotations;
        int low = 0, high = spans.Count;
        while (low < high)
        {
            int middle = (low + high) >> 1;
            if (spans[middle].End < prose.End) low = middle + 1;
            else high = middle;
        }

        return low < spans.Count && spans[low].Contains(prose) ? spans[low] : default;
    }

    /// <summary>The sentence that holds a word.</summary>
    public Sentence SentenceOf(int word) => SentenceList[SentenceIndexOf(word)];

    /// <summary>The index in <see cref="Sentences"/> of the one that holds a word.</summary>
    public int SentenceIndexOf(int word)
    {
        int low = 0, high = SentenceList.Count - 1;
        while (low < high)
        {
            int middle = (low + high + 1) >> 1;
            if (SentenceList[middle].FirstWord <= word) low = middle;
            else high = middle - 1;
        }

        return low;
    }

    /// <summary>The index of the first word that ends after a prose offset; the word count when there is none.</summary>
    public int WordAt(int offset)
    {
        int low = 0, high = WordList.Count;
        while (low < high)
        {
            int middle = (low + high) >> 1;
            if (WordList[middle].End <= offset) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    internal void Clear()
    {
        WordList.Clear();
        SentenceList.Clear();
        DigitWordList.Clear();
        LinkList.Clear();
        MailboxList.Clear();
        ImageList.Clear();
        CommentList.Clear();
        CodeList.Clear();
        BlockList.Clear();
        clusters.Clear();
        quotations.Clear();
        clustersReady = quotationsReady = Degraded = false;
        Prose.Clear();
    }
}
