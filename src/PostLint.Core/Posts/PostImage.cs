using PostLint.Text;

namespace PostLint.Posts;

/// <summary>
/// An image or video of the post, declared in front matter, written inline, or both (joined by <see cref="Source"/>).
/// </summary>
public sealed class PostImage
{
    /// <summary>The path or address as written; empty when a declaration names none.</summary>
    public required string Source { get; init; }

    /// <summary>Where the whole image stands: its front-matter entry, or the inline image.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>Where <see cref="Source"/> stands.</summary>
    public required TextSpan SourceSpan { get; init; }

    /// <summary>The alternative text of the declaration or, without one, of the inline image; null when neither has an <c>alt</c>.</summary>
    public string? Alt { get; internal set; }

    /// <summary>Where the alternative text stands, in the file; empty when there is none.</summary>
    public TextSpan AltSpan { get; internal set; }

    /// <summary>The front-matter entry, or null for an image that is only inline.</summary>
    public Yaml.YamlMapping? Declaration { get; init; }

    /// <summary>The top-level block of the body that shows it, or -1.</summary>
    public int Block { get; internal set; } = -1;

    /// <summary>Where the inline image stands in the file; empty when it is only declared.</summary>
    public TextSpan InlineSpan { get; internal set; }

    /// <summary>Whether <c>decorative: true</c> is declared.</summary>
    public bool Decorative => Declaration?.Text("decorative") is "true" or "yes";

    /// <summary>The ids under <c>people</c>: register ids, group ids, <c>own-child</c>, <c>self</c>; one of <c>none</c>, <c>unidentifiable</c>.</summary>
    public IReadOnlyList<MetadataValue> People => MetadataValue.List(Declaration, "people");

    /// <summary>Whether <c>people</c> is declared at all.</summary>
    public bool DeclaresPeople => Declaration?.Find("people") is not null;

    /// <summary>The consent ids under <c>consent</c>.</summary>
    public IReadOnlyList<MetadataValue> Consents => MetadataValue.List(Declaration, "consent");
}
