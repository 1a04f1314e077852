namespace PostLint.Posts;

/// <summary>A linear look at a body before it is parsed.</summary>
internal static class MarkdownComplexity
{
    public static bool IsParseSafe(ReadOnlySpan<char> body) => body.Count("[") < 100_000;
}
