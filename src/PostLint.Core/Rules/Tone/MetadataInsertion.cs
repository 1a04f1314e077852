using PostLint.Analysis;
using PostLint.Posts;
using PostLint.Text;

namespace PostLint.Rules.Tone;

/// <summary>Offers a line at the top of the post's own front matter.</summary>
internal static class MetadataInsertion
{
    public static IReadOnlyList<CodeFix> Of(Post post, string line, string title)
    {
        if (post.Metadata.Own?.Entries is not [var first, ..]) return [];
        int at = first.Key.Span.Start;
        string content = post.Text.Content;
        // A key that does not start its line stands in braces, where a line of its own would break the mapping.
        if (at == 0 || content[at - 1] is not ('\n' or '\r')) return [];
        string lineEnd = at > 1 && content[at - 1] == '\n' && content[at - 2] == '\r' ? "\r\n" : "\n";
        return [CodeFix.Suggested(title, new TextChange(new TextSpan(at, 0), line + lineEnd))];
    }
}
