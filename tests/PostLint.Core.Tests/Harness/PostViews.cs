using PostLint.Posts;
using PostLint.Text;

namespace PostLint.Core.Tests.Harness;

/// <summary>Reads a draft and finds what a test asks for in its views, as file spans.</summary>
internal sealed class PostViews
{
    private PostViews(string text) => PostReader.Read(Post, SourceText.From(text), "posts/draft.md", null);

    public Post Post { get; } = new();

    public static PostViews Of(string text) => new(text);

    /// <summary>The file spans of every word that reads so.</summary>
    public IReadOnlyList<TextSpan> Words(string word) =>
        [.. Post.Words.Where(found => found.Hash == WordHash.Of(word)).Select(found => Post.Prose.ToSource(found.Span))];

    /// <summary>The file spans of every stretch of prose that reads so.</summary>
    public IReadOnlyList<TextSpan> Prose(string text)
    {
        var found = new List<TextSpan>();
        string prose = Post.Prose.Text.ToString();
        for (int at = prose.IndexOf(text, StringComparison.Ordinal); at >= 0; at = prose.IndexOf(text, at + text.Length, StringComparison.Ordinal))
            found.Add(Post.Prose.ToSource(new TextSpan(at, text.Length)));
        return found;
    }

    /// <summary>The kind of the segment that holds a stretch of prose.</summary>
    public ProseSegmentKind KindOf(string text) => Post.Prose.SegmentAt(Post.Prose.Text.IndexOf(text)).Kind;
}
