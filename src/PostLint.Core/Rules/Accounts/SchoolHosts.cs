using PostLint.Posts;
using PostLint.School;

namespace PostLint.Rules.Accounts;

/// <summary>Whether a host or a mailbox is the school's.</summary>
internal static class SchoolHosts
{
    /// <summary>Providers where anybody has a mailbox.</summary>
    private static readonly string[] FreeMail =
        ["gmail.", "googlemail.", "outlook.", "hotmail.", "live.", "msn.", "yahoo.", "ymail.", "icloud.", "me.com", "mac.com", "aol.", "btinternet.", "sky.com", "talktalk.", "virginmedia.", "proton", "gmx.", "mail.com"];

    /// <summary>Whether a host is one of the school's sites or below one.</summary>
    public static bool IsOwn(SchoolFacts school, ReadOnlySpan<char> host) => school.Identity.Hosts.Holds(host);

    /// <summary>Whether a text is or holds a mailbox at one of the school's domains: those of its sites and of its public mailboxes.</summary>
    public static bool IsWorkMail(SchoolFacts school, string text)
    {
        int at = text.LastIndexOf('@');
        if (at <= 0) return false;
        ReadOnlySpan<char> domain = text.AsSpan(at + 1).Trim().TrimEnd(".>),;\"");
        if (IsOwn(school, domain)) return true;
        foreach (string contact in school.AllowedContacts)
        {
            int own = contact.IndexOf('@');
            if (own >= 0 && !FreeMail.Any(provider => contact.AsSpan(own + 1).StartsWith(provider, StringComparison.OrdinalIgnoreCase)) && DomainSet.IsWithin(domain, contact.AsSpan(own + 1))) return true;
        }

        return false;
    }
}
