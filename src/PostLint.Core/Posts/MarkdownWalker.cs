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
            case CodeBlock code:
                post.CodeList.Add(PlaceBlock(code));
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

    private void WalkInlines(ContainerInline container)
    {
        for (Inline? inline = container.FirstChild; inline is not null; inline = inline.NextSibling) WalkInline(inline);
    }

    private void WalkInline(Inline inline)
    {
        if (inDelimiterRow && inline is not LineBreakInline) return;
        switch (inline)
        {
            case LiteralInline literal:
                AppendLiteral(literal);
                break;
            case LineBreakInline lineBreak:
                AppendLineBreak(Place(lineBreak.Span));
                break;
            case HtmlEntityInline entity:
                prose.AppendAtomic(entity.Transcoded.AsSpan(), Place(entity.Span));
                break;
            case CodeInline code:
                post.CodeList.Add(Place(code.Span));
                AppendPlaceholder(code);
                break;
            case AutolinkInline link:
                post.LinkList.Add(new PostLink(link.Url, InnerPlace(link), default, PostLinkKind.Bare));
                AppendPlaceholder(link);
                break;
            case HtmlInline tag:
                html.ReadInline(Place(tag.Span), CurrentBlock);
                break;
            case LinkInline { IsImage: true } image:
                pendingImages.Add(image);
                AppendPlaceholder(image);
                break;
            case LinkInline link:
                AppendLink(link);
                break;
            case ContainerInline container:
                WalkInlines(container);
                break;
        }
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

    private void AppendLink(LinkInline link)
    {
        int start = prose.Length;
        WalkInlines(link);
        TextSpan target = link.UrlSpan.IsEmpty ? Place(link.Span) : Place(link.UrlSpan);
        post.LinkList.Add(new PostLink(link.Url ?? "", target, TextSpan.FromBounds(Math.Min(start, prose.Length), prose.Length), PostLinkKind.Inline));
    }

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
