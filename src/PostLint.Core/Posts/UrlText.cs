namespace PostLint.Posts;

/// <summary>Reads addresses as text; nothing is resolved.</summary>
public static class UrlText
{
    /// <summary>The host in lower case without user, port and <c>www.</c>; empty when the text has none.</summary>
    public static string HostOf(ReadOnlySpan<char> url)
    {
        int scheme = url.IndexOf("://");
        ReadOnlySpan<char> rest = scheme >= 0 ? url[(scheme + 3)..] : url.StartsWith("//") ? url[2..] : url;
        if (scheme < 0 && !url.StartsWith("//") && !LooksLikeHost(url)) return "";
        int end = rest.IndexOfAny('/', '?', '#');
        if (end >= 0) rest = rest[..end];
        int user = rest.LastIndexOf('@');
        if (user >= 0) rest = rest[(user + 1)..];
        int port = rest.IndexOf(':');
        if (port >= 0) rest = rest[..port];
        string host = rest.ToString().ToLowerInvariant();
        return host.StartsWith("www.", StringComparison.Ordinal) ? host[4..] : host;
    }

    /// <summary>Whether a target without a scheme starts with a host (<c>www.…</c> or <c>name.tld/…</c>) and not with a file.</summary>
    private static bool LooksLikeHost(ReadOnlySpan<char> url)
    {
        if (url.StartsWith("www.", StringComparison.OrdinalIgnoreCase)) return true;
        int slash = url.IndexOf('/');
        ReadOnlySpan<char> head = slash >= 0 ? url[..slash] : url;
        int dot = head.LastIndexOf('.');
        // A capital after the dot opens a sentence whose space is missing: "in the hall.School starts".
        if (dot > 0 && dot + 2 < head.Length && char.IsUpper(head[dot + 1]) && char.IsLower(head[dot + 2])) return false;
        return dot > 0 && !head.Contains('@') && !head.Contains(':') && TopLevelDomains.Contains(head[(dot + 1)..]);
    }
}
