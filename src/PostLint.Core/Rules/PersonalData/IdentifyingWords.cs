using PostLint.Analysis;
using PostLint.Posts;
using PostLint.Text;

namespace PostLint.Rules.PersonalData;

/// <summary>The word list of <see cref="IdentifyingCombination"/>, and what it says of a paragraph.</summary>
internal static class IdentifyingWords
{
    /// <summary>How far around a sentence the paragraph counts, in words.</summary>
    private const int Reach = 40;

    public static PhraseList List { get; } = new("identifying-words");

    private static readonly uint Story = List.Section("story");

    /// <summary>Whether the paragraph tells of a book, a play, a film or history.</summary>
    public static bool IsTold(PostContext context, Sentence sentence)
    {
        Post post = context.Post;
        TextSpan segment = post.Prose.Segments[sentence.Segment].Span;
        int from = Math.Max(post.WordAt(segment.Start), sentence.FirstWord - Reach), to = Math.Min(post.WordAt(segment.End), sentence.EndWord + Reach);
        return List.Has(post, from, to, Story);
    }

    public static bool Has(PostContext context, Sentence sentence, uint sections) => List.Has(context.Post, sentence.FirstWord, sentence.EndWord, sections);
}
