using PostLint.Text;

namespace PostLint.Analysis;

/// <summary>
/// A place where the post speaks of the school. <paramref name="Span"/> is in file offsets; the words are counted in the post's words,
/// with no word for an address or a front-matter value that is no prose.
/// </summary>
public readonly record struct SchoolMention(SchoolMentionKind Kind, TextSpan Span, int FirstWord, int WordCount)
{
    /// <summary>The index after its last word.</summary>
    public int EndWord => FirstWord + WordCount;
}
