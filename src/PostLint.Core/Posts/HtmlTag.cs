using PostLint.Text;

namespace PostLint.Posts;

/// <summary>One HTML tag: its name and where its attributes' values stand.</summary>
internal readonly ref struct HtmlTag
{
    private readonly ReadOnlySpan<char> text;
    private readonly TextSpan name;

    public HtmlTag(ReadOnlySpan<char> text, int start, int limit)
    {
        this.text = text;
        int position = start + 1;
        IsClosing = position < limit && text[position] == '/';
        if (IsClosing) position++;
        int nameStart = position;
        while (position < limit && (char.IsAsciiLetterOrDigit(text[position]) || text[position] == '-')) position++;
        name = TextSpan.FromBounds(nameStart, position);
        End = FindEnd(text, position, limit);
        Span = TextSpan.FromBounds(start, End);
    }

    public bool IsClosing { get; }

    /// <summary>The first code unit after the tag.</summary>
    public int End { get; }

    public TextSpan Span { get; }

    /// <summary>Whether the element flows inside a line, so that its text goes on in the same sentence.</summary>
    public bool IsInlineElement =>
        Is("a") || Is("b") || Is("i") || Is("em") || Is("strong") || Is("span") || Is("u") || Is("s") || Is("small") || Is("sup") || Is("sub")
        || Is("mark") || Is("abbr") || Is("font") || Is("br") || Is("img") || Is("wbr") || Is("time") || Is("code");

    public bool Is(string element) => text[name.Start..name.End].Equals(element, StringComparison.OrdinalIgnoreCase);

    /// <summary>The place of an attribute's value, without its quotes.</summary>
    public bool TryAttribute(string attribute, out TextSpan value)
    {
        int position = name.End;
        while (TryNext(ref position, out TextSpan key, out value))
        {
            if (text[key.Start..key.End].Equals(attribute, StringComparison.OrdinalIgnoreCase)) return true;
        }

        value = default;
        return false;
    }

    private bool TryNext(ref int position, out TextSpan key, out TextSpan value)
    {
        while (position < End && (char.IsWhiteSpace(text[position]) || text[position] == '/')) position++;
        int start = position;
        while (position < End && !char.IsWhiteSpace(text[position]) && text[position] is not ('=' or '>' or '/')) position++;
        key = TextSpan.FromBounds(start, position);
        value = new TextSpan(position, 0);
        if (key.IsEmpty) return false;
        while (position < End && char.IsWhiteSpace(text[position])) position++;
        if (position >= End || text[position] != '=') return true;
        position++;
        while (position < End && char.IsWhiteSpace(text[position])) position++;
        if (position >= End) return true;
        char quote = text[position];
        bool quoted = quote is '"' or '\'';
        int from = quoted ? position + 1 : position;
        int length = quoted ? text[from..End].IndexOf(quote) : text[from..End].IndexOfAny(" \t\r\n>");
        int end = length < 0 ? Math.Max(from, End - 1) : from + length;
        value = TextSpan.FromBounds(from, end);
        position = Math.Min(End, quoted ? end + 1 : end);
        return true;
    }

    /// <summary>The end of the tag: the first <c>&gt;</c> outside quotes, else the first one at all, else the limit.</summary>
    private static int FindEnd(ReadOnlySpan<char> text, int position, int limit)
    {
        char quote = '\0';
        for (int i = position; i < limit; i++)
        {
            char c = text[i];
            if (quote != '\0') quote = c == quote ? '\0' : quote;
            else if (c is '"' or '\'' && text[i - 1] == '=') quote = c;
            else if (c == '>') return i + 1;
        }

        int first = text[position..limit].IndexOf('>');
        return first < 0 ? limit : position + first + 1;
    }
}
