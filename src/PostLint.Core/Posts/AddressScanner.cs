using System.Buffers;
using PostLint.Text;

namespace PostLint.Posts;

/// <summary>
/// Finds addresses standing in running text. Web addresses become links and are blotted out of the prose; mailboxes are only noted,
/// since they are what a rule looks for.
/// </summary>
internal static class AddressScanner
{
    /// <summary>An address longer than this is no address; it bounds the work on a text without spaces.</summary>
    private const int MaxLength = 2048;

    private static readonly SearchValues<char> Breaks = SearchValues.Create(" \t\r\n\u00A0\u2028|<>\"\u201C\u201D\uFFFC,;()[]{}");

    public static void Scan(Prose prose, List<PostLink> links, List<TextSpan> mailboxes)
    {
        int segment = 0;
        for (int mark = JoinedMarks.Next(prose.Text, 0); mark >= 0;)
        {
            while (prose.Segments[segment].Span.End <= mark) segment++;
            TextSpan span = prose.Segments[segment].Span;
            // Segments stand side by side: the full stop that ends one touches the first word of the next.
            bool inside = mark > span.Start && mark + 1 < span.End;
            mark = JoinedMarks.Next(prose.Text, inside ? Inspect(prose, span, mark, links, mailboxes) : mark + 1);
        }
    }

    /// <summary>Looks at the token around a mark; returns where to go on.</summary>
    private static int Inspect(Prose prose, TextSpan segment, int mark, List<PostLink> links, List<TextSpan> mailboxes)
    {
        ReadOnlySpan<char> text = prose.Text;
        bool joined = text[mark] == '/' ? text[mark - 1] == ':' : IsAddressChar(text[mark + 1]) && IsAddressChar(text[mark - 1]);
        if (!joined) return mark + 1;
        int floor = Math.Max(segment.Start, mark - MaxLength), ceiling = Math.Min(segment.End, mark + MaxLength);
        int start = floor + 1 + text[floor..mark].LastIndexOfAny(Breaks);
        int length = text[mark..ceiling].IndexOfAny(Breaks);
        int end = length < 0 ? ceiling : mark + length;
        while (end > mark && text[end - 1] is '.' or '!' or '?' or ':' or '\'' or '\u2019' or '*' or '_') end--;
        while (start < mark && text[start] is '\'' or '\u2018' or '*' or '_' or ':' or '#') start++;
        var span = TextSpan.FromBounds(start, Math.Max(end, mark + 1));
        ReadOnlySpan<char> token = text[span.Start..span.End];
        bool scheme = token.Contains("://", StringComparison.Ordinal);
        int at = token.IndexOfAny('@', '\uFF20');
        if (at > 0 && !scheme && token[(at + 1)..].Contains('.') && IsAddressChar(token[at - 1]))
        {
            mailboxes.Add(span);
            return span.End;
        }

        if (!scheme && UrlText.HostOf(token).Length == 0) return Math.Max(mark + 1, token[(mark - start)..].IndexOfAny('.', '@') < 0 ? span.End : mark + 1);
        links.Add(new PostLink(token.ToString(), prose.ToSource(span), default, PostLinkKind.Bare));
        prose.Blot(span);
        return span.End;
    }

    private static bool IsAddressChar(char c) => char.IsLetterOrDigit(c) || c is '_' or '-' or '%' or '+' or '&' or '=' or '~';
}
