using PostLint.Text;

namespace PostLint.Rules.PersonalData.Formats;

/// <summary>Tells a function's mailbox from a person's, and free mail from an organisation's domain; works on folded text.</summary>
public static class MailboxClassifier
{
    private static readonly WordList Roles = WordList.Embedded("mailbox-roles");
    private static readonly WordList Domains = WordList.Embedded("mail-domains");
    private static readonly WordSet Role = Roles["role"];
    private static readonly WordSet RoleEnding = Roles["ending"];
    private static readonly WordSet RoleSurname = Roles["surname"];
    private static readonly WordSet Neutral = Roles["neutral"];
    private static readonly WordSet FreeMail = Domains["free"];
    private static readonly WordSet Provider = Domains["provider"];
    private static readonly WordSet PublicBody = Domains["public"];

    private const int ShortestEnding = 3;

    /// <summary>The kind of a mail domain; a provider's bare name (<c>gmail</c>) counts as free mail.</summary>
    public static MailDomainKind DomainKind(ReadOnlySpan<char> domain)
    {
        if (FreeMail.Contains(domain) || Provider.Contains(domain)) return MailDomainKind.FreeMail;
        if (domain.EndsWith(".sch.uk")) return MailDomainKind.School;
        for (int dot = domain.IndexOf('.'); dot >= 0;)
        {
            ReadOnlySpan<char> ending = domain[(dot + 1)..];
            if (PublicBody.Contains(ending)) return MailDomainKind.PublicBody;
            int next = ending.IndexOf('.');
            dot = next < 0 ? -1 : dot + 1 + next;
        }

        return MailDomainKind.Other;
    }

    /// <summary>The kind of a local part; an organisation that writes its own name there (<c>netherwickfc@netherwickfc.example</c>) is a function.</summary>
    public static LocalPartKind LocalKind(ReadOnlySpan<char> local, ReadOnlySpan<char> domain)
    {
        int plus = local.IndexOf('+');
        if (plus > 0) local = local[..plus];
        if (Role.Contains(local)) return LocalPartKind.Role;
        int tokens = 0, roles = 0, others = 0, initials = 0, names = 0;
        for (int start = 0; start < local.Length;)
        {
            int end = start;
            while (end < local.Length && char.IsLetter(local[end])) end++;
            if (end > start)
            {
                ReadOnlySpan<char> token = local[start..end];
                tokens++;
                bool surname = others > 0 && RoleSurname.Contains(token);
                if (!surname && (Role.Contains(token) || EndsInRole(token))) roles++;
                else if (!Neutral.Contains(token)) others++;
                if (token.Length == 1) initials++;
                else if (token.Length >= 2) names++;
            }

            start = end + 1;
        }

        bool nameShape = tokens is 2 or 3 && names >= 1 && others + roles >= 1;
        if (roles > 0 && !(tokens == 2 && initials == 1)) return LocalPartKind.Role;
        if (tokens > 0 && others == 0) return LocalPartKind.Role;
        if (IsOwnName(local, domain)) return LocalPartKind.Role;
        return nameShape ? LocalPartKind.Person : LocalPartKind.Unknown;
    }

    /// <summary>Whether either of local part and domain starts with the other (<c>netherwickfc@netherwick.example</c>).</summary>
    private static bool IsOwnName(ReadOnlySpan<char> local, ReadOnlySpan<char> domain)
    {
        int dot = domain.IndexOf('.');
        ReadOnlySpan<char> name = dot < 0 ? domain : domain[..dot];
        return local.Length >= 4 && name.StartsWith(local) || name.Length >= 4 && local.StartsWith(name);
    }

    private static bool EndsInRole(ReadOnlySpan<char> token)
    {
        for (int i = 2; i <= token.Length - ShortestEnding; i++)
        {
            if (RoleEnding.Contains(token[i..])) return true;
        }

        return false;
    }
}
