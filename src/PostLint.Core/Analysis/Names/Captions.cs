using PostLint.Posts;

namespace PostLint.Analysis;

/// <summary>Tells what words are an image's: its alternative text, its caption, a line in italics right below it.</summary>
internal static class Captions
{
    public static bool Hold(Post post, NameCueMap cues, ProseSegment segment)
    {
        if (segment.Kind is ProseSegmentKind.AltText or ProseSegmentKind.Caption) return true;
        return segment.Key is { } key && IsKeyOfImage(key) || IsUnderImage(post, cues, segment);
    }

    /// <summary><c>images[0].alt</c>, <c>caption</c>.</summary>
    private static bool IsKeyOfImage(string key) => key.StartsWith("images", StringComparison.Ordinal) || key is "alt" or "caption";

    private static bool IsUnderImage(Post post, NameCueMap cues, ProseSegment segment)
    {
        bool below = segment.Kind == ProseSegmentKind.Paragraph && !cues.HasImage(segment.Block) && cues.HasImage(segment.Block - 1);
        return below && IsInItalics(post, segment);
    }

    private static bool IsInItalics(Post post, ProseSegment segment)
    {
        int start = post.Prose.ToSource(segment.Span).Start;
        return start > 0 && post.Text.Content[start - 1] is '*' or '_';
    }
}
