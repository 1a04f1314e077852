using System.Net;
using PostLint.Text;

namespace PostLint.Posts;

/// <summary>
/// Reads raw HTML in one pass: the text between tags is prose, comments, scripts and styles are not, <c>img</c> and <c>a</c> give images and
/// links. It is no browser: whatever does not close is read to the end of the block.
/// </summary>
internal sealed class HtmlReader(Post post)
{
    private readonly Prose prose = post.Prose;
    private readonly List<TextSpan> inlineAlts = [];
    private int segmentStart;
    private ProseSegmentKind kind;

    /// <summary>Reads a block of HTML, prose included.</summary>
    public void Read(TextSpan block, int blockIndex)
    {
        ReadOnlySpan<char> text = post.Text.Content;
        kind = ProseSegmentKind.Paragraph;
        segmentStart = prose.Length;
        int position = block.Start;
        while (position < block.End)
        {
            int tag = text[position..block.End].IndexOf('<');
            int textEnd = tag < 0 ? block.End : position + tag;
            AppendText(text, position, textEnd);
            if (tag < 0) break;
            position = ReadMarkup(text, textEnd, block.End, blockIndex, inline: false);
        }

        Flush(blockIndex);
    }

    /// <summary>Reads one inline tag or comment; the text around it is the parser's.</summary>
    public void ReadInline(TextSpan tag, int blockIndex) => ReadMarkup(post.Text.Content, tag.Start, tag.End, blockIndex, inline: true);

    /// <summary>Appends the alternative texts of the inline images read since the last call, each a segment of its own.</summary>
    public void FlushInlineAlts(int blockIndex)
    {
        foreach (TextSpan alt in inlineAlts) AppendAlt(post.Text.Content, alt, blockIndex);
        inlineAlts.Clear();
    }

    private int ReadMarkup(ReadOnlySpan<char> text, int start, int end, int blockIndex, bool inline)
    {
        if (text[start..end].StartsWith("<!--"))
        {
            int close = text[start..end].IndexOf("-->");
            int after = close < 0 ? end : start + close + 3;
            post.CommentList.Add(TextSpan.FromBounds(start, after));
            return after;
        }

        if (start + 1 >= end || !(char.IsAsciiLetter(text[start + 1]) || text[start + 1] is '/' or '!' or '?'))
        {
            if (!inline) prose.Append("<", start);
            return start + 1;
        }

        var tag = new HtmlTag(text, start, end);
        Apply(tag, text, blockIndex, inline);
        bool raw = tag.Is("script") || tag.Is("style");
        if (!raw || inline || tag.IsClosing) return tag.End;
        int closing = text[tag.End..end].IndexOf(tag.Is("script") ? "</script" : "</style", StringComparison.OrdinalIgnoreCase);
        return closing < 0 ? end : tag.End + closing;
    }

    private void Apply(HtmlTag tag, ReadOnlySpan<char> text, int blockIndex, bool inline)
    {
        if (tag.Is("img") && tag.TryAttribute("src", out TextSpan source))
        {
            bool hasAlt = tag.TryAttribute("alt", out TextSpan alt);
            string? altText = hasAlt ? WebUtility.HtmlDecode(text[alt.Start..alt.End].ToString()) : null;
            ImageJoiner.Add(post, text[source.Start..source.End].ToString(), source, tag.Span, altText, alt, blockIndex);
            if (inline) inlineAlts.Add(alt);
            else AppendAlt(text, alt, blockIndex);
        }
        else if (tag.Is("a") && tag.TryAttribute("href", out TextSpan href))
        {
            post.LinkList.Add(new PostLink(WebUtility.HtmlDecode(text[href.Start..href.End].ToString()), href, new TextSpan(prose.Length, 0), PostLinkKind.Html));
        }

        if (tag.Is("br")) prose.AppendAtomic("\n", tag.Span);
        if (inline) return;
        if (!tag.IsInlineElement) Flush(blockIndex);
        if (KindOf(tag) is { } inside) kind = tag.IsClosing ? ProseSegmentKind.Paragraph : inside;
    }

    /// <summary>What the text inside an element is, where it is more than a paragraph.</summary>
    private static ProseSegmentKind? KindOf(HtmlTag tag)
    {
        if (tag.Is("figcaption")) return ProseSegmentKind.Caption;
        if (tag.Is("td") || tag.Is("th")) return ProseSegmentKind.TableCell;
        if (tag.Is("li")) return ProseSegmentKind.ListItem;
        return tag.Is("h1") || tag.Is("h2") || tag.Is("h3") || tag.Is("h4") || tag.Is("h5") || tag.Is("h6") ? ProseSegmentKind.Heading : null;
    }

    private void AppendAlt(ReadOnlySpan<char> text, TextSpan value, int blockIndex)
    {
        if (value.IsEmpty) return;
        if (segmentStart > prose.Length || prose.Segments.Count > 0 && prose.Segments[^1].Span.End > segmentStart) segmentStart = prose.Length;
        Flush(blockIndex);
        ProseSegmentKind outer = kind;
        kind = ProseSegmentKind.AltText;
        AppendText(text, value.Start, value.End);
        Flush(blockIndex);
        kind = outer;
    }

    private void AppendText(ReadOnlySpan<char> text, int start, int end)
    {
        while (start < end)
        {
            int amp = text[start..end].IndexOf('&');
            int stop = amp < 0 ? end : start + amp;
            AppendLines(text, start, stop);
            if (amp < 0) return;
            int length = EntityLength(text[stop..end]);
            string decoded = length > 1 ? WebUtility.HtmlDecode(text.Slice(stop, length).ToString()) : "&";
            if (length > 1) prose.AppendAtomic(decoded, new TextSpan(stop, length));
            else prose.Append("&", stop);
            start = stop + length;
        }
    }

    private void AppendLines(ReadOnlySpan<char> text, int start, int end)
    {
        while (start < end)
        {
            int cr = text[start..end].IndexOf('\r');
            int stop = cr < 0 ? end : start + cr;
            prose.Append(text[start..stop], start);
            if (cr < 0) return;
            bool pair = stop + 1 < end && text[stop + 1] == '\n';
            if (pair) prose.AppendCrLf(stop);
            else prose.AppendAtomic("\n", new TextSpan(stop, 1));
            start = stop + (pair ? 2 : 1);
        }
    }

    private static int EntityLength(ReadOnlySpan<char> text)
    {
        int end = text[..Math.Min(text.Length, 34)].IndexOf(';');
        return end > 1 && text[1..end].IndexOfAnyExcept("#abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789") < 0 ? end + 1 : 1;
    }

    private void Flush(int blockIndex)
    {
        // White space between two elements parts them, and is nothing to read.
        if (!prose.Text[segmentStart..].IsWhiteSpace()) prose.AddSegment(segmentStart, kind, blockIndex, null);
        segmentStart = prose.Length;
    }
}
