using PostLint.Posts;
using PostLint.Text;

namespace PostLint.Rules.Publishing.Drafts;

/// <summary>Finds brackets that hold a note to the writer: <c>[check]</c>, <c>[NAME]</c>, <c>{{date}}</c>, <c>&lt;insert link&gt;</c>.</summary>
internal static class DraftBrackets
{
    private const int MaxLength = 120;
    private const int MaxWords = 16;

    /// <summary>A slot has few words: "[name of winner]"; longer brackets need a word that asks.</summary>
    private const int MaxSlotWords = 4;

    private static readonly string[] HtmlNames =
        ["time", "title", "link", "data", "label", "address", "summary", "picture", "image", "text", "details", "head", "header", "figure", "caption", "a", "b", "i", "p", "u", "s", "div", "span", "br", "hr", "img", "video", "audio", "source", "meter", "number"];

    /// <summary>The marker in the brackets that open at a place of the prose.</summary>
    public static bool TryFindAt(Prose prose, int open, out TextSpan found)
    {
        ReadOnlySpan<char> text = prose.Text;
        found = default;
        char close = text[open] switch { '[' => ']', '{' => '}', '(' => ')', _ => '>' };
        int end = text[open..Math.Min(text.Length, open + MaxLength)].IndexOf(close);
        if (end < 1) return false;
        end += open + 1;
        ReadOnlySpan<char> content = text[(open + 1)..(end - 1)].Trim("[{ ");
        bool link = end < text.Length && text[end] is '(' or '[' || open > 0 && text[open - 1] is ']' or '!';
        bool single = end >= text.Length || text[end] != close;
        while (end < text.Length && text[end] == close) end++;
        bool marker = close switch
        {
            ']' => IsNote(content) || IsFilledSlot(prose, open, end, content),
            '}' => IsSlot(content) || single && IsIdentifier(content) || content.Length > 4 && content[..2] is ">>" or "++" or "--" or "~~" or "==",
            // In the body the parser has taken these for HTML; see TryFindAngle.
            '>' => IsSlot(content) && prose.SegmentAt(open).Kind == ProseSegmentKind.FrontMatter,
            _ => DraftAsides.IsNote(content),
        };
        if (link || !marker) return false;
        found = TextSpan.FromBounds(open, end);
        return true;
    }

    /// <summary>The first marker in angle brackets from a place of the file on: the parser takes it for an unknown HTML element.</summary>
    public static bool TryFindAngle(Post post, int start, out TextSpan found)
    {
        ReadOnlySpan<char> text = post.Text.Content;
        for (int i = start; i < text.Length; i++)
        {
            int next = text[i..].IndexOf('<');
            if (next < 0) break;
            i += next;
            int end = text[i..Math.Min(text.Length, i + MaxLength)].IndexOf('>');
            if (end < 2) continue;
            ReadOnlySpan<char> content = text.Slice(i + 1, end - 1);
            if (!char.IsAsciiLetter(content[0]) || content.ContainsAny("=:/@.<!") || IsHtml(content) || !IsSlot(content)) continue;
            found = new TextSpan(i, end + 1);
            if (!IsHidden(post, found)) return true;
        }

        found = default;
        return false;
    }

    /// <summary>Whether a marker in brackets covers a place of the prose and is reported as a whole.</summary>
    public static bool Covers(Prose prose, TextSpan span)
    {
        int floor = Math.Max(0, span.Start - MaxLength);
        int open = prose.Text[floor..span.Start].LastIndexOfAny("[{(<");
        return open >= 0 && TryFindAt(prose, floor + open, out TextSpan found) && found.Contains(span);
    }

    private static bool IsHidden(Post post, TextSpan place)
    {
        for (int i = 0; i < post.Code.Count; i++)
        {
            if (post.Code[i].OverlapsWith(place)) return true;
        }

        for (int i = 0; i < post.Comments.Count; i++)
        {
            if (post.Comments[i].OverlapsWith(place)) return true;
        }

        return false;
    }

    private static bool IsNote(ReadOnlySpan<char> content)
    {
        if (content.Length < 1 || content is "x" or "X" or " ") return false;
        if (!content.ContainsAnyExcept("? ")) return content.Contains('?');
        if (content[0] is '^') return false;
        int bits = DraftWords.In(content, out int count);
        if (count is 0 or > MaxWords || content.Contains('?') && count > 1) return count is > 1 and <= MaxWords;
        if ((bits & DraftWords.Editorial) != 0) return false;
        if ((bits & DraftWords.Ask) != 0) return true;
        return (bits & DraftWords.Status) == 0 && (bits & DraftWords.Slot) != 0 && count <= MaxSlotWords && !content.Contains(':') && IsBareSlot(content, count);
    }

    /// <summary>"{company}": a template's slot that was never filled.</summary>
    private static bool IsIdentifier(ReadOnlySpan<char> content) =>
        content.Length >= 3 && content.IndexOfAnyExcept("abcdefghijklmnopqrstuvwxyz_ABCDEFGHIJKLMNOPQRSTUVWXYZ") < 0;

    /// <summary>"[NAME]" and "[name of winner]" are to be filled in; "[the head]" and "[our school]" are notes of an editor.</summary>
    private static bool IsBareSlot(ReadOnlySpan<char> content, int count)
    {
        var words = new WordScanner(content);
        words.MoveNext();
        ReadOnlySpan<char> first = content.Slice(words.Start, words.Length);
        bool article = first.Equals("the", StringComparison.OrdinalIgnoreCase) || first.Equals("our", StringComparison.OrdinalIgnoreCase) || first.Equals("a", StringComparison.OrdinalIgnoreCase)
            || first.Equals("his", StringComparison.OrdinalIgnoreCase) || first.Equals("her", StringComparison.OrdinalIgnoreCase) || first.Equals("their", StringComparison.OrdinalIgnoreCase);
        return !article && (count == 1 || !content.ContainsAnyInRange('0', '9'));
    }

    /// <summary>"a grant from the [funder]": small words behind one that waits for a name, outside a quotation, where brackets are the editor's.</summary>
    private static bool IsFilledSlot(Prose prose, int open, int end, ReadOnlySpan<char> content)
    {
        ReadOnlySpan<char> text = prose.Text;
        if (open < 2 || text[open - 1] != ' ' || content.IsEmpty || !char.IsLower(content[0]) || content.ContainsAnyInRange('0', '9')) return false;
        if ((DraftWords.In(content, out int count) & (DraftWords.Status | DraftWords.Editorial | DraftWords.Reader)) != 0 || count is 0 or > 3) return false;
        int start = open - 1;
        while (start > 0 && char.IsLetter(text[start - 1])) start--;
        ReadOnlySpan<char> before = text[start..(open - 1)];
        bool waits = before is "the" or "a" or "an" or "by" or "from" or "of" or "called" or "named" or "with" or "about" or "in" or "on" or "at" or "to" or "for" or "is" or "was" or "raised" or "Mr" or "Mrs" or "Miss" or "Ms" or "Dr";
        TextSpan segment = prose.SegmentAt(open).Span;
        bool quoted = text[segment.Start..open].ContainsAny('"', '\u201C', '\u2018');
        return waits && !quoted && (end >= segment.End || text[end] is ' ' or '.' or ',' or '!' or ';');
    }

    private static bool IsSlot(ReadOnlySpan<char> content)
    {
        content = content.Trim();
        if (content.IsEmpty || content.ContainsAny("%:.|()=\n")) return false;
        int bits = DraftWords.In(content, out int count);
        return count is > 0 and <= MaxSlotWords && (bits & DraftWords.Editorial) == 0 && (bits & (DraftWords.Slot | DraftWords.Ask)) != 0;
    }

    private static bool IsHtml(ReadOnlySpan<char> content)
    {
        int blank = content.IndexOf(' ');
        ReadOnlySpan<char> name = blank < 0 ? content : content[..blank];
        foreach (string known in HtmlNames)
        {
            if (blank < 0 && name.Equals(known, StringComparison.Ordinal)) return true;
        }

        return false;
    }
}
