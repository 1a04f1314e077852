using PostLint.Posts;
using PostLint.School;

namespace PostLint.Rules.Accounts;

/// <summary>Whether a host or a mailbox is the school's.</summary>
internal static class SchoolHosts
{
    /// <summary>Whether a host is one of the school's sites or below one.</summary>
    public static bool IsOwn(SchoolFacts school, ReadOnlySpan<char> host) => school.Identity.Hosts.Holds(host);

    /// <summary>Whether a text is or holds a mailbox at one of the school's domains: those of its sites and of its public mailboxes.</summary>
    public static bool IsWorkMail(SchoolFacts school, string text)
    {
        int at = text.LastIndexOf('@');
        return at > 0 && MailDomains.IsOwn(school, text.AsSpan(at + 1).Trim().TrimEnd(".>),;\""));
    }
}
