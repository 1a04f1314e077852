using PostLint.Posts;

namespace PostLint.Analysis;

/// <summary>Tells a regular verb of the past by its letters, whether a list has it or not: "plaited", but no "Alfred".</summary>
internal static class PastTense
{
    public static bool Is(Post post, Word word) => !word.Is(WordFlags.Capitalised) && post.Prose[word.Span].EndsWith("ed");
}
