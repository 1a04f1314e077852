using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using PostLint.Text;

namespace PostLint.Posts;

/// <summary>Parses a body once and walks the tree once: prose with places, links, images, comments, blocks.</summary>
internal sealed class MarkdownWalker(Post post, int origin)
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePreciseSourceLocation().Build();

    private readonly Prose prose = post.Prose;
    private readonly HtmlReader html = new(post);
    private readonly List<LinkInline> pendingImages = [];
    private readonly Stack<int> openLinks = new();
    private ProseSegmentKind kind;
    private int segmentStart;
    private bool inTable;
    private bool inDelimiterRow;

    /// <summary>False when the parser gave up on the text (nesting beyond its cap); the post is then read as plain text.</summary>
    public bool TryWalk(string body)
    {
        MarkdownDocument document;
        try
        {
            document = Markdown.Parse(ParserText.Of(body), Pipeline);
        }
        catch (ArgumentException)
        {
            return false;
        }

        foreach (Block block in document)
        {
            if (block is LinkReferenceDefinitionGroup) continue;
            post.BlockList.Add(PlaceBlock(block));
            WalkBlock(block, ProseSegmentKind.Paragraph);
        }

        return true;
    }

    private int CurrentBlock => post.BlockList.Count - 1;

    private TextSpan Place(SourceSpan span) => span.IsEmpty ? new TextSpan(origin + Math.Max(0, span.Start), 0) : new TextSpan(origin + span.Start, span.Length);

    /// <summary>A block inside the file, without the line breaks after it: the parser counts them in for some, and runs past the end for a fence.</summary>
    private TextSpan PlaceBlock(Block block)
    {
        TextSpan place = Place(block.Span);
        int start = Math.Min(place.Start, post.Text.Length), end = Math.Clamp(place.End, start, post.Text.Length);
        return new TextSpan(start, post.Text.Content.AsSpan(start, end - start).TrimEnd(" \t\r\n").Length);
    }

    private void WalkBlock(Block block, ProseSegmentKind as_)
    {
        switch (block)
        {
            case HeadingBlock heading:
                WalkLeaf(heading, ProseSegmentKind.Heading);
                break;
            case ParagraphBlock paragraph:
                WalkLeaf(paragraph, as_);
                break;
            case HtmlBlock raw:
                html.Read(PlaceBlock(raw), CurrentBlock);
                break;
            case FencedCodeBlock code:
                post.CodeList.Add(PlaceBlock(code));
                break;
            case CodeBlock indented:
                AppendIndented(indented, as_);
                break;
            case QuoteBlock quote:
                foreach (Block child in quote) WalkBlock(child, ProseSegmentKind.Quote);
                break;
            case ListBlock list:
                foreach (Block item in list) WalkItem(item);
                break;
            case ContainerBlock container:
                foreach (Block child in container) WalkBlock(child, as_);
                break;
        }
    }

    private void WalkItem(Block item)
    {
        post.BlockList.Add(PlaceBlock(item));
        WalkBlock(item, ProseSegmentKind.ListItem);
    }

    private void WalkLeaf(LeafBlock leaf, ProseSegmentKind as_)
    {
        if (leaf.Inline is null) return;
        TextSpan place = Place(leaf.Span);
        inTable = TableRows.IsTable(post.Text[place]);
        inDelimiterRow = false;
        kind = inTable ? ProseSegmentKind.TableCell : as_;
        segmentStart = prose.Length;
        WalkInlines(leaf.Inline);
        Flush();
        FlushImages();
    }

    /// <summary>
    /// Reads a block that four blanks indent as prose: to a parser it is code, but in a school's post it is text that came out of a word
    /// processor. What is markup elsewhere stays text, as readers see it.
    /// </summary>
    private void AppendIndented(CodeBlock block, ProseSegmentKind as_)
    {
        TextSpan place = PlaceBlock(block);
        ReadOnlySpan<char> text = post.Text.Content;
        // Lines are taken whole: nothing of one may go unread.
        int last = LineEnd(text, place.End);
        kind = as_;
        segmentStart = prose.Length;
        for (int line = place.Start; line < last;)
        {
            int end = Math.Min(last, LineEnd(text, line));
            int start = end - text[line..end].TrimStart(" \t>").Length;
            prose.Append(text[start..end], start);
            bool isPair = text[end..].StartsWith("\r\n");
            if (isPair && end < last) prose.AppendCrLf(end);
            else if (end < last) prose.Append("\n", end);
            line = end + (isPair ? 2 : 1);
        }

        Flush();
    }

    private static int LineEnd(ReadOnlySpan<char> text, int start) => text[start..].IndexOfAny('\r', '\n') is var hop and >= 0 ? start + hop : text.Length;

    /// <summary>Walks down and back up by the tree's own links: emphasis in emphasis may lie thousands deep, more than a small stack bears.</summary>
    private void WalkInlines(ContainerInline root)
    {
        Inline? inline = root.FirstChild;
        while (inline is not null)
        {
            if (Enter(inline) is { } child)
            {
                inline = child;
                continue;
            }

            while (inline.NextSibling is null && inline.Parent is { } parent && parent != root)
            {
                inline = parent;
                Leave(inline);
            }

            inline = inline.NextSibling;
        }
    }

    /// <summary>Appends what an inline shows; returns its first child when its children are to be walked.</summary>
    private Inline? Enter(Inline inline)
    {
        if (inDelimiterRow && inline is not LineBreakInline) return null;
        switch (inline)
        {
            case LiteralInline literal:
                AppendLiteral(literal);
                return null;
            case LineBreakInline lineBreak:
                AppendLineBreak(Place(lineBreak.Span));
                return null;
            case HtmlEntityInline entity:
                prose.AppendAtomic(entity.Transcoded.AsSpan(), Place(entity.Span));
                return null;
            case CodeInline code:
                post.CodeList.Add(Place(code.Span));
                AppendPlaceholder(code);
                return null;
            case AutolinkInline link:
                post.LinkList.Add(new PostLink(link.Url, InnerPlace(link), default, PostLinkKind.Bare));
                AppendPlaceholder(link);
                return null;
            case HtmlInline tag:
                html.ReadInline(Place(tag.Span), CurrentBlock);
                return null;
            case LinkInline { IsImage: true } image:
                pendingImages.Add(image);
                AppendPlaceholder(image);
                return null;
            case LinkInline link:
                openLinks.Push(prose.Length);
                if (link.FirstChild is null) Leave(link);
                return link.FirstChild;
            default:
                return (inline as ContainerInline)?.FirstChild;
        }
    }

    /// <summary>Closes a container whose children have been walked.</summary>
    private void Leave(Inline container)
    {
        if (container is not LinkInline link) return;
        int start = Math.Min(openLinks.Pop(), prose.Length);
        TextSpan target = link.UrlSpan.IsEmpty ? Place(link.Span) : Place(link.UrlSpan);
        post.LinkList.Add(new PostLink(link.Url ?? "", target, TextSpan.FromBounds(start, prose.Length), PostLinkKind.Inline));
    }

    private void AppendLiteral(LiteralInline literal)
    {
        ReadOnlySpan<char> content = literal.Content.AsSpan();
        if (content.IsEmpty) return;
        // A literal's span may begin with a backslash; its content always stands at its end (proven on 864,624 literals).
        int start = origin + literal.Span.End + 1 - content.Length;
        if (!post.Text.Content.AsSpan(start).StartsWith(content)) AppendReplaced(content, start);
        else if (inTable) AppendCells(content, start, literal.IsFirstCharacterEscaped);
        else AppendText(content, start, literal.IsFirstCharacterEscaped);
    }

    /// <summary>Appends a literal in which <see cref="ParserText"/> replaced characters, each at its own place.</summary>
    private void AppendReplaced(ReadOnlySpan<char> content, int start)
    {
        for (int i = 0; i < content.Length; i++) prose.AppendAtomic(content.Slice(i, 1), new TextSpan(start + i, 1));
    }

    private void AppendText(ReadOnlySpan<char> text, int start, bool escaped)
    {
        if (!escaped)
        {
            prose.Append(text, start);
            return;
        }

        prose.AppendAtomic(text[..1], new TextSpan(start - 1, 2));
        prose.Append(text[1..], start + 1);
    }

    private void AppendCells(ReadOnlySpan<char> text, int start, bool escaped)
    {
        int from = 0;
        for (int i = escaped ? 1 : 0; i < text.Length; i++)
        {
            if (text[i] != '|') continue;
            AppendText(text[from..i], start + from, escaped && from == 0 && i > 0);
            Flush();
            from = i + 1;
        }

        AppendText(text[from..], start + from, escaped && from == 0);
    }

    private void AppendLineBreak(TextSpan place)
    {
        if (inTable)
        {
            Flush();
            ReadOnlySpan<char> rest = post.Text.Content.AsSpan(place.Start).TrimStart("\r\n\\ ");
            inDelimiterRow = TableRows.IsDelimiterRow(rest[..TableRows.LineLength(rest)]);
            return;
        }

        // A lone LF keeps one run going; CRLF is one break that two code units stand for.
        ReadOnlySpan<char> source = post.Text.Content.AsSpan(place.Start);
        if (source.StartsWith("\n")) prose.Append("\n", place.Start);
        else if (source.StartsWith("\r\n")) prose.AppendCrLf(place.Start);
        else prose.AppendAtomic("\n", HardBreak(place));
    }

    /// <summary>A break of two spaces or a backslash with all of its CRLF, of which the parser counts in one half.</summary>
    private TextSpan HardBreak(TextSpan place)
    {
        string text = post.Text.Content;
        bool half = !place.IsEmpty && place.End < text.Length && text[place.End - 1] == '\r' && text[place.End] == '\n';
        return half ? place with { Length = place.Length + 1 } : place;
    }

    private void AppendPlaceholder(Inline inline) => prose.AppendAtomic([Prose.Placeholder], Place(inline.Span));

    /// <summary>The address inside the angle brackets.</summary>
    private TextSpan InnerPlace(AutolinkInline link)
    {
        TextSpan place = Place(link.Span);
        return place.Length > 2 ? new TextSpan(place.Start + 1, place.Length - 2) : place;
    }

    private void Flush()
    {
        prose.AddSegment(segmentStart, kind, CurrentBlock, null);
        segmentStart = prose.Length;
    }

    private void FlushImages()
    {
        // By index: the alternative text of an image may hold images of its own, which join the queue.
        for (int i = 0; i < pendingImages.Count; i++) AppendImage(pendingImages[i]);
        pendingImages.Clear();
        html.FlushInlineAlts(CurrentBlock);
    }

    private void AppendImage(LinkInline image)
    {
        inTable = false;
        (kind, segmentStart) = (ProseSegmentKind.AltText, prose.Length);
        WalkInlines(image);
        string alt = prose.Text[segmentStart..].ToString();
        TextSpan altPlace = alt.Length > 0 ? prose.ToSource(TextSpan.FromBounds(segmentStart, prose.Length)) : new TextSpan(Place(image.Span).Start + 2, 0);
        Flush();
        TextSpan source = image.UrlSpan.IsEmpty ? Place(image.Span) : Place(image.UrlSpan);
        ImageJoiner.Add(post, image.Url ?? "", source, Place(image.Span), alt, altPlace, CurrentBlock);
        AppendTitle(image);
    }

    private void AppendTitle(LinkInline link)
    {
        // The title of a reference stands in its definition.
        SourceSpan span = link.Reference?.TitleSpan ?? link.TitleSpan;
        if (string.IsNullOrEmpty(link.Title) || span.IsEmpty) return;
        TextSpan place = Place(span);
        int inner = post.Text[place].IndexOf(link.Title, StringComparison.Ordinal);
        (kind, segmentStart) = (ProseSegmentKind.Title, prose.Length);
        if (inner >= 0) prose.Append(link.Title, place.Start + inner);
        else prose.AppendAtomic(link.Title, place);
        Flush();
    }
}
