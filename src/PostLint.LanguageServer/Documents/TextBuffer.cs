using PostLint.LanguageServer.Protocol.Types;

namespace PostLint.LanguageServer.Documents;

/// <summary>
/// A text under edit: its code units in one array, and where each line starts, both changed in place, so that an edit costs one move of
/// what stands behind it. LF, CRLF and lone CR end a line.
/// </summary>
internal sealed class TextBuffer
{
    private char[] text;
    private List<int> starts = [0];

    public TextBuffer(string content)
    {
        text = content.ToCharArray();
        Length = content.Length;
        AddStarts(starts, 0, Length);
    }

    /// <summary>In UTF-16 code units.</summary>
    public int Length { get; private set; }

    public override string ToString() => new(text, 0, Length);

    /// <summary>
    /// The offset of a position; a character beyond the line's content counts as the content's end, a line beyond the text as its end.
    /// </summary>
    public int OffsetOf(Position position)
    {
        if (position.Line >= starts.Count) return Length;
        int start = starts[position.Line], end = position.Line + 1 < starts.Count ? starts[position.Line + 1] : Length;
        while (end > start && text[end - 1] is '\n' or '\r') end--;
        return (int)Math.Min((long)start + position.Character, end);
    }

    /// <summary>Replaces a stretch of the text.</summary>
    public void Replace(int start, int end, ReadOnlySpan<char> newText)
    {
        int delta = newText.Length - (end - start);
        if (Length + delta > text.Length) Array.Resize(ref text, Math.Max(Length + delta, text.Length + text.Length / 2));
        text.AsSpan(end, Length - end).CopyTo(text.AsSpan(end + delta));
        newText.CopyTo(text.AsSpan(start));
        Length += delta;
        UpdateStarts(start, end, delta);
    }

    /// <summary>Replaces the whole text.</summary>
    public void Reset(ReadOnlySpan<char> content) => Replace(0, Length, content);

    /// <summary>
    /// The line that holds the unit before the change is read again too, because a CR there may now be joined by an LF; so is all up to the
    /// first line that starts behind the change, whose own terminator therefore stands.
    /// </summary>
    private void UpdateStarts(int start, int end, int delta)
    {
        int first = LineAt(Math.Max(start - 1, 0)), next = LineAt(end) + 1;
        int limit = next < starts.Count ? starts[next] + delta : Length;
        var found = new List<int>();
        AddStarts(found, starts[first], limit);
        if (next < starts.Count && found is [.., var last] && last == limit) found.RemoveAt(found.Count - 1);
        if (delta != 0)
        {
            Span<int> behind = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(starts)[next..];
            for (int i = 0; i < behind.Length; i++) behind[i] += delta;
        }

        if (found.Count == 0 && next == first + 1) return;
        starts.RemoveRange(first + 1, next - first - 1);
        starts.InsertRange(first + 1, found);
    }

    private int LineAt(int offset)
    {
        int line = starts.BinarySearch(offset);
        return line < 0 ? ~line - 1 : line;
    }

    /// <summary>Adds the line starts behind each terminator in a stretch of the text.</summary>
    private void AddStarts(List<int> target, int from, int limit)
    {
        for (int position = from; position < limit;)
        {
            int found = text.AsSpan(position, limit - position).IndexOfAny('\n', '\r');
            if (found < 0) return;
            position += found + 1;
            if (text[position - 1] == '\r' && position < Length && text[position] == '\n') position++;
            target.Add(position);
        }
    }
}
