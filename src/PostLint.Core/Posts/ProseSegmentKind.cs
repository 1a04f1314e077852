namespace PostLint.Posts;

/// <summary>What a stretch of prose is in the post.</summary>
public enum ProseSegmentKind
{
    Paragraph,
    Heading,
    ListItem,
    TableCell,
    /// <summary>A paragraph inside a block quote.</summary>
    Quote,
    /// <summary>Alternative text of an image, inline or HTML.</summary>
    AltText,
    /// <summary>The title of a link or image.</summary>
    Title,
    /// <summary>The text of a <c>figcaption</c> element.</summary>
    Caption,
    /// <summary>A front-matter value that readers see (title, description, caption, alt, credit).</summary>
    FrontMatter,
}
