namespace PostLint.Text;

/// <summary>An immutable text; offsets are UTF-16 code units and do not count a byte order mark.</summary>
public sealed class SourceText
{
    private LineMap? lines;

    private SourceText(string content, TextEncoding encoding, IReadOnlyList<InvalidBytes> invalid)
    {
        Content = content;
        Encoding = encoding;
        Invalid = invalid;
    }

    public string Content { get; }

    public TextEncoding Encoding { get; }

    /// <summary>Byte sequences that were no valid text; each stands in <see cref="Content"/> as one U+FFFD.</summary>
    public IReadOnlyList<InvalidBytes> Invalid { get; }

    public int Length => Content.Length;

    /// <summary>The line map, made at first use; safe to race, since every result is equal.</summary>
    public LineMap Lines => lines ??= LineMap.Create(Content);

    public ReadOnlySpan<char> this[TextSpan span] => Content.AsSpan(span.Start, span.Length);

    public static SourceText From(string content) => new(content, TextEncoding.Utf8, []);

    internal static SourceText From(string content, TextEncoding encoding, IReadOnlyList<InvalidBytes> invalid) =>
        new(content, encoding, invalid);

    /// <summary>Applies changes that do not overlap; they may come in any order.</summary>
    /// <exception cref="ArgumentException">Two changes overlap, or one lies outside the text.</exception>
    public SourceText WithChanges(IEnumerable<TextChange> changes)
    {
        var ordered = changes.OrderBy(change => change.Span.Start).ThenBy(change => change.Span.End).ToList();
        var text = new System.Text.StringBuilder(Content.Length);
        int position = 0;
        foreach (TextChange change in ordered)
        {
            if (change.Span.Start < position || change.Span.End > Content.Length)
                throw new ArgumentException("changes overlap or lie outside the text", nameof(changes));
            text.Append(Content, position, change.Span.Start - position).Append(change.NewText);
            position = change.Span.End;
        }

        text.Append(Content, position, Content.Length - position);
        return new SourceText(text.ToString(), Encoding, []);
    }
}
