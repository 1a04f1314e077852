namespace PostLint.Text;

/// <summary>Where each line of a text starts; LF, CRLF and lone CR end a line.</summary>
public sealed class LineMap
{
    private readonly int[] starts;
    private readonly int textLength;

    private LineMap(int[] starts, int textLength)
    {
        this.starts = starts;
        this.textLength = textLength;
    }

    /// <summary>The number of lines; an empty text has one.</summary>
    public int LineCount => starts.Length;

    public static LineMap Create(ReadOnlySpan<char> text)
    {
        var found = new List<int>(1 + text.Length / 40) { 0 };
        int position = 0;
        while (true)
        {
            int next = text[position..].IndexOfAny('\n', '\r');
            if (next < 0) break;
            position += next + 1;
            if (text[position - 1] == '\r' && position < text.Length && text[position] == '\n') position++;
            found.Add(position);
        }

        return new LineMap([.. found], text.Length);
    }

    /// <summary>The line and character of an offset; an offset beyond the text counts as its end.</summary>
    public LinePosition GetPosition(int offset)
    {
        offset = Math.Clamp(offset, 0, textLength);
        int index = Array.BinarySearch(starts, offset);
        if (index < 0) index = ~index - 1;
        return new LinePosition(index, offset - starts[index]);
    }

    /// <summary>The offset at which a line starts.</summary>
    public int GetLineStart(int line) => starts[line];

    /// <summary>The line with its terminator.</summary>
    public TextSpan GetLineSpan(int line) =>
        TextSpan.FromBounds(starts[line], line + 1 < starts.Length ? starts[line + 1] : textLength);
}
