using PostLint.School;

namespace PostLint.Rules.PersonalData.Formats;

/// <summary>Tells a function's mailbox from a person's, and free mail from an organisation's domain; works on folded text.</summary>
public static class MailboxClassifier
{
    private static readonly WordList Roles = WordList.Embedded("mailbox-roles");
    private static readonly WordSet Role = Roles["role"];
    private static readonly WordSet RoleEnding = Roles["ending"];
    private static readonly WordSet RoleSurname = Roles["surname"];
    private static readonly WordSet Neutral = Roles["neutral"];

    private const int ShortestEnding = 3;

    /// <summary>The kind of a mail domain; a provider's bare name (<c>gmail</c>) counts as free mail.</summary>
    public static MailDomainKind DomainKind(ReadOnlySpan<char> domain)
    {
        if (MailDomains.IsFree(domain)) return MailDomainKind.FreeMail;
        if (domain.EndsWith(".sch.uk")) return MailDomainKind.School;
        return MailDomains.IsPublicBody(domain) ? MailDomainKind.PublicBody : MailDomainKind.Other;
    }

    /// <summary>
    /// The kind of a local part. An organisation that writes its own name there (<c>netherwickfc@netherwickfc.example</c>) is a function,
    /// and so are ordinary words (<c>judo</c>, <c>swim.gala</c>).
    /// </summary>
    public static LocalPartKind LocalKind(ReadOnlySpan<char> local, ReadOnlySpan<char> domain)
    {
        int plus = local.IndexOf('+');
        if (plus > 0) local = local[..plus];
        if (Role.Contains(local)) return LocalPartKind.Role;
        int tokens = 0, roles = 0, words = 0, names = 0, initials = 0;
        for (int start = 0; start < local.Length;)
        {
            int end = start;
            while (end < local.Length && char.IsLetter(local[end])) end++;
            if (end > start) Count(local[start..end], others: tokens - roles > 0, ref roles, ref words, ref names, ref initials, ref tokens);
            start = end + 1;
        }

        bool initialed = tokens == 2 && initials == 1;
        if (roles > 0 && !initialed) return LocalPartKind.Role;
        if (IsOwnName(local, domain)) return LocalPartKind.Role;
        if (names > 0 || initialed || tokens is 2 or 3 && words < tokens) return LocalPartKind.Person;
        return tokens > 0 && words == tokens ? LocalPartKind.Role : LocalPartKind.Unknown;
    }

    private static void Count(ReadOnlySpan<char> token, bool others, ref int roles, ref int words, ref int names, ref int initials, ref int tokens)
    {
        tokens++;
        if (Neutral.Contains(token))
        {
            words++;
            return;
        }

        if (token.Length == 1)
        {
            initials++;
            return;
        }

        bool surname = others && RoleSurname.Contains(token);
        NameFacts facts = NameWords.FactsOf(token);
        if (!surname && (Role.Contains(token) || EndsInRole(token))) roles++;
        else if (surname || IsNameLike(token, facts)) names++;
        else if (facts.IsWord || IsTwoWords(token)) words++;
    }

    /// <summary>A forename, or a name run together with an initial (<c>bertiep</c>, <c>htolliver</c>).</summary>
    private static bool IsNameLike(ReadOnlySpan<char> token, NameFacts facts)
    {
        if (facts.IsWord) return false;
        if (facts.IsForename || facts.IsSurname) return true;
        if (token.Length < 4) return false;
        NameFacts head = NameWords.FactsOf(token[..^1]), tail = NameWords.FactsOf(token[1..]);
        return head is { IsForename: true, Commonness: >= 4 } || tail is { IsSurname: true, IsWord: false };
    }

    /// <summary><c>swimgala</c>, and not <c>markwood</c>, whose first part is a forename.</summary>
    private static bool IsTwoWords(ReadOnlySpan<char> token)
    {
        for (int cut = 3; cut <= token.Length - 3; cut++)
        {
            if (NameWords.FactsOf(token[..cut]) is { IsWord: true, Commonness: < 4 } && NameWords.FactsOf(token[cut..]).IsWord) return true;
        }

        return false;
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
