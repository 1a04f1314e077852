using PostLint.Posts;
using PostLint.Rules.PersonalData.Formats;
using PostLint.School;

namespace PostLint.Rules.PersonalData;

/// <summary>Whose a mail domain is to the school.</summary>
internal static class SchoolDomains
{
    /// <summary>Whether mailboxes of the domain are the school's: its sites and their sub-domains, and the domains of its cleared mailboxes.</summary>
    public static bool IsOwn(SchoolFacts school, ReadOnlySpan<char> domain)
    {
        if (school.Identity.Hosts.Holds(domain)) return true;
        foreach (string contact in school.AllowedContacts)
        {
            int at = contact.IndexOf('@');
            if (at < 0) continue;
            ReadOnlySpan<char> own = contact.AsSpan(at + 1);
            if (DomainSet.IsWithin(domain, own) && MailboxClassifier.DomainKind(own) != MailDomainKind.FreeMail) return true;
        }

        return false;
    }

    /// <summary>Whether <c>domains.approved</c> holds the domain, by name or by a pattern <c>*.name</c>.</summary>
    public static bool IsApproved(SchoolFacts school, ReadOnlySpan<char> domain) => school.ApprovedDomains.Holds(domain);
}
