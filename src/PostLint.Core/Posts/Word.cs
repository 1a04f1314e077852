using PostLint.Text;

namespace PostLint.Posts;

/// <summary>
/// A word of the prose: its place (prose offsets, without a possessive 's), the <see cref="WordHash"/> of its folded letters, and how it is written.
/// Sixteen bytes, since a long post has a million of them.
/// </summary>
public readonly struct Word(int start, int length, ulong hash, WordFlags flags)
{
    // In this order, or the layout has holes.
    private readonly ulong hash = hash;
    private readonly int start = start;
    private readonly ushort length = (ushort)length;
    private readonly WordFlags flags = flags;

    /// <summary>The prose offset of its first code unit.</summary>
    public int Start => start;

    /// <summary>Its length, at most <see cref="WordScanner.MaxLength"/>.</summary>
    public int Length => length;

    public WordFlags Flags => flags;

    public ulong Hash => hash;

    public TextSpan Span => new(Start, Length);

    public int End => Start + Length;

    public bool Is(WordFlags flag) => (Flags & flag) != WordFlags.None;

    /// <summary>Whether anything but white space or a hyphen stands between this word and the one before.</summary>
    public bool StartsPhrase => (Flags & (WordFlags.SoftBreakBefore | WordFlags.HardBreakBefore)) != WordFlags.None;
}
