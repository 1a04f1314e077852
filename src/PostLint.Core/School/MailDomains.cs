using PostLint.Lexicons;
using PostLint.Text;

namespace PostLint.School;

/// <summary>What a mail domain says of the mailboxes there: whether anybody has one, whether they are a public body's, whether they are the school's.</summary>
public static class MailDomains
{
    private static readonly Lexicon List = Lexicon.Embedded("mail-domains");
    private static readonly HashSet<ulong> Free = Section("free"), Providers = Section("provider"), PublicBodies = Section("public");

    /// <summary>Whether anybody may open a mailbox there; a provider's bare name (<c>gmail</c>) will do, and any country's ending behind it.</summary>
    public static bool IsFree(ReadOnlySpan<char> domain)
    {
        if (Free.Contains(WordHash.Of(domain))) return true;
        int dot = domain.IndexOf('.');
        return Providers.Contains(WordHash.Of(dot < 0 ? domain : domain[..dot])) && (dot < 0 || IsCountry(domain[(dot + 1)..]));
    }

    /// <summary>Whether a domain is, or lies below, one of a public body, or of a charity with a helpline.</summary>
    public static bool IsPublicBody(ReadOnlySpan<char> domain)
    {
        while (!PublicBodies.Contains(WordHash.Of(domain)))
        {
            int dot = domain.IndexOf('.');
            if (dot < 0) return false;
            domain = domain[(dot + 1)..];
        }

        return true;
    }

    /// <summary>Whether mailboxes there are the school's: at its sites and below them, and at the domains of its public mailboxes where not everybody has one.</summary>
    public static bool IsOwn(SchoolFacts school, ReadOnlySpan<char> domain)
    {
        if (school.Identity.Hosts.Holds(domain)) return true;
        foreach (string contact in school.AllowedContacts)
        {
            int at = contact.IndexOf('@');
            if (at >= 0 && DomainSet.IsWithin(domain, contact.AsSpan(at + 1)) && !IsFree(contact.AsSpan(at + 1).Trim())) return true;
        }

        return false;
    }

    /// <summary>The endings that providers have by country: <c>de</c>, <c>co.uk</c>, <c>com.au</c>.</summary>
    private static bool IsCountry(ReadOnlySpan<char> ending)
    {
        if (ending is "com" or "net" || ending.Length == 2) return true;
        int dot = ending.IndexOf('.');
        return dot >= 0 && ending.Length - dot == 3 && ending[..dot] is "co" or "com";
    }

    private static HashSet<ulong> Section(string name)
    {
        int section = List.Section(name);
        return [.. List.Terms.Where(term => term.Section == section).Select(term => WordHash.Of(term.Text))];
    }
}
