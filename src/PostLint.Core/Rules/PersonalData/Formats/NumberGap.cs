namespace PostLint.Rules.PersonalData.Formats;

/// <summary>What stands between two groups of digits.</summary>
[Flags]
internal enum NumberGap
{
    /// <summary>Nothing that leaves a mark.</summary>
    None = 0,
    Space = 1,
    Hyphen = 2,
    Dot = 4,
    Bracket = 8,
    Slash = 16,
    Comma = 32,
    Line = 64,
    /// <summary>Other punctuation: ellipsis, asterisk, bar, colon, emoji.</summary>
    Odd = 128,
    /// <summary>Words that only join (<c>then</c>, <c>and</c>, <c>um</c>).</summary>
    Joiner = 256,
    /// <summary>Any other words.</summary>
    Words = 512,
    /// <summary>Two groups cannot belong together across this.</summary>
    Break = 1024,
}
