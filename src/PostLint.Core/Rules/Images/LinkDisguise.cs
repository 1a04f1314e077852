using PostLint.Posts;
using PostLint.School;
using PostLint.Text;

namespace PostLint.Rules.Images;

/// <summary>The ways in which a link shows another place than the one it leads to.</summary>
internal static class LinkDisguise
{
    /// <summary>Services that make short links of any address.</summary>
    private static readonly DomainSet Shorteners = new(
        "bit.ly", "bitly.com", "tinyurl.com", "t.co", "goo.gl", "ow.ly", "is.gd", "v.gd", "buff.ly", "rb.gy", "cutt.ly", "shorturl.at", "t.ly", "tiny.cc", "lnkd.in",
        "rebrand.ly", "bl.ink", "s.id", "adf.ly", "soo.gd", "qr.ae", "shorte.st", "dlvr.it", "trib.al", "snip.ly", "urlz.fr", "short.io", "tiny.one", "linktr.ee", "qrco.de");

    public static bool IsShortened(SchoolFacts school, string host) => school.Shorteners.Holds(host) || Shorteners.Holds(host);

    /// <summary>Whether what looks like the host is only a user's name: <c>https://www.nhs.uk@quiz.example</c>.</summary>
    public static bool HidesUser(string target)
    {
        int start = target.IndexOf("//", StringComparison.Ordinal);
        if (start < 0) return false;
        ReadOnlySpan<char> rest = target.AsSpan(start + 2);
        int end = rest.IndexOfAny('/', '?', '#'), user = (end < 0 ? rest : rest[..end]).LastIndexOf('@');
        return user > 0 && rest[..user].Contains('.');
    }

    /// <summary>Whether the text is an address of another site.</summary>
    public static bool TextDiffers(Post post, PostLink link)
    {
        if (link.Kind == PostLinkKind.Bare || link.Text.IsEmpty) return false;
        ReadOnlySpan<char> text = post.Prose[link.Text].Trim(" .,;:!?()\"'");
        if (text.IsEmpty || text.ContainsAny(" \t\n\uFFFC") || text.Contains('@')) return false;
        string shown = UrlText.HostOf(text), host = link.Host;
        if (shown.Length == 0 || !shown.Contains('.', StringComparison.Ordinal)) return false;
        return !DomainSet.IsWithin(host, shown) && !DomainSet.IsWithin(shown, host);
    }
}
