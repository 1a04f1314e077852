using PostLint.Text;

namespace PostLint.Posts;

/// <summary>A word of the prose: its place (prose offsets, without a possessive 's), the <see cref="WordHash"/> of its folded letters, and how it is written.</summary>
public readonly record struct Word(int Start, int Length, ulong Hash, WordFlags Flags)
{
    public TextSpan Span => new(Start, Length);

    public int End => Start + Length;

    public bool Is(WordFlags flag) => (Flags & flag) != WordFlags.None;

    /// <summary>Whether anything but white space or a hyphen stands between this word and the one before.</summary>
    public bool StartsPhrase => (Flags & (WordFlags.SoftBreakBefore | WordFlags.HardBreakBefore)) != WordFlags.None;
}
