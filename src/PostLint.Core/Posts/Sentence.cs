using PostLint.Text;

namespace PostLint.Posts;

/// <summary>A sentence: its span in prose offsets with its closing mark, its words, its segment.</summary>
public readonly record struct Sentence(TextSpan Span, int FirstWord, int WordCount, int Segment)
{
    /// <summary>The index after its last word.</summary>
    public int EndWord => FirstWord + WordCount;
}
