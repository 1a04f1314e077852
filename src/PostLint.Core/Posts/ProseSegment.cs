using PostLint.Text;

namespace PostLint.Posts;

/// <summary>
/// A stretch of prose that belongs together; sentences and phrases never run across two.
/// <paramref name="Span"/> is in prose offsets, <paramref name="Block"/> counts top-level blocks of the body (front matter is -1),
/// <paramref name="Key"/> is the front-matter path for <see cref="ProseSegmentKind.FrontMatter"/> (<c>images[0].alt</c>).
/// </summary>
public readonly record struct ProseSegment(TextSpan Span, ProseSegmentKind Kind, int Block, string? Key);
