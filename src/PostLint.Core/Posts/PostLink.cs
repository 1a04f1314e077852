using PostLint.Text;

namespace PostLint.Posts;

/// <summary>
/// A link: its target as written (entities decoded), the target's place in the file, and the prose of its text
/// (empty for a bare link, whose place in the prose is blotted out).
/// </summary>
public readonly record struct PostLink(string Target, TextSpan TargetSpan, TextSpan Text, PostLinkKind Kind)
{
    /// <summary>The host in lower case without <c>www.</c>, or empty for a relative target, a mailbox or a telephone number.</summary>
    public string Host => UrlText.HostOf(Target);
}
