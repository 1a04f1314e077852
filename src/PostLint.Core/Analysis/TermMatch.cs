namespace PostLint.Analysis;

/// <summary>A term of a word list in the post: the number of its section, and its words.</summary>
public readonly record struct TermMatch(int Section, int FirstWord, int WordCount)
{
    /// <summary>The index after its last word.</summary>
    public int EndWord => FirstWord + WordCount;

    /// <summary>Whether it covers every word of the other.</summary>
    public bool Covers(TermMatch other) => FirstWord <= other.FirstWord && other.EndWord <= EndWord;
}
