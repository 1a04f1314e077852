using System.Globalization;
using PostLint.Posts;
using PostLint.School;

namespace PostLint.Rules.Images;

/// <summary>Whose a host is to the school. Hosts are compared in their ASCII form, so that one name in two spellings is one.</summary>
internal static class LinkHosts
{
    /// <summary>Sites that every school may link to.</summary>
    private static readonly string[] AlwaysApproved = ["gov.uk", "nhs.uk"];

    private static readonly IdnMapping Idn = new();

    /// <summary>The school's sites and their sub-domains.</summary>
    public static bool IsOwn(SchoolFacts school, string host)
    {
        foreach (string site in school.Identity.Sites)
        {
            if (IsWithin(host, HostOf(site))) return true;
        }

        return false;
    }

    public static bool IsApproved(SchoolFacts school, string host) => IsOwn(school, host) || IsListed(AlwaysApproved, host) || IsListed(school.ApprovedDomains, host);

    /// <summary>Whether a registered account of the school lives on a host.</summary>
    public static bool IsAccount(SchoolFacts school, string host)
    {
        foreach (SocialAccount account in school.Accounts)
        {
            if (account.SchoolOwned != false && account.Url is { } url && IsWithin(host, HostOf(url))) return true;
        }

        return false;
    }

    /// <summary>Whether a list holds a host or a domain above it; a pattern <c>*.name</c> holds the name too.</summary>
    public static bool IsListed(IReadOnlyList<string> domains, string host)
    {
        foreach (string domain in domains)
        {
            if (IsWithin(host, HostOf(domain.StartsWith("*.", StringComparison.Ordinal) ? domain[2..] : domain))) return true;
        }

        return false;
    }

    /// <summary>Whether a host is a domain or lies below it.</summary>
    public static bool IsWithin(string host, string domain)
    {
        string one = Ascii(host), other = Ascii(domain);
        if (other.Length == 0 || !one.EndsWith(other, StringComparison.Ordinal)) return false;
        return one.Length == other.Length || one[^(other.Length + 1)] == '.';
    }

    private static string HostOf(string site) => UrlText.HostOf(site.Contains("//", StringComparison.Ordinal) ? site : $"//{site}");

    private static string Ascii(string host)
    {
        host = host.TrimEnd('.');
        if (System.Text.Ascii.IsValid(host)) return host.ToLowerInvariant();
        try
        {
            return Idn.GetAscii(host);
        }
        catch (ArgumentException)
        {
            // No name that the rules for hosts allow; it equals itself alone.
            return host;
        }
    }
}
