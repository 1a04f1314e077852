namespace PostLint.Posts;

/// <summary>How a link is written.</summary>
public enum PostLinkKind
{
    /// <summary><c>[text](target)</c> or a reference to a definition.</summary>
    Inline,
    /// <summary>An address standing in the text, in angle brackets or bare.</summary>
    Bare,
    /// <summary>An HTML element with <c>href</c>.</summary>
    Html,
}
