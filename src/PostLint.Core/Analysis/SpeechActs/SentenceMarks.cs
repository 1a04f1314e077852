namespace PostLint.Analysis;

/// <summary>What stands in a sentence that is no word.</summary>
[Flags]
public enum SentenceMarks : byte
{
    None = 0,
    /// <summary>A sum of money: a sign of currency before a number, or pence behind one.</summary>
    Money = 1,
    /// <summary>An exclamation mark.</summary>
    Outcry = 2,
    /// <summary>A question mark.</summary>
    Question = 4,
}
