namespace PostLint.Rules.Tone;

internal enum FrameElementKind
{
    /// <summary>A phrase of a section: <c>&lt;x&gt;</c>.</summary>
    Section,
    /// <summary>A word as written.</summary>
    Word,
    /// <summary>Any words, up to a number: <c>..</c> three, <c>...</c> eight.</summary>
    Gap,
    /// <summary>No word, but the start of a clause: <c>^</c>.</summary>
    ClauseStart,
    /// <summary>No word, but the end of a clause: <c>$</c>.</summary>
    ClauseEnd,
}
