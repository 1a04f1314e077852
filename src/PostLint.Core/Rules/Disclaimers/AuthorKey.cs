using PostLint.Analysis;
using PostLint.School;

namespace PostLint.Rules.Disclaimers;

/// <summary>What the <c>author</c> key says: nobody, a name, somebody known, or a mask.</summary>
internal readonly record struct AuthorKey(bool IsAbsent, bool IsDeclared, bool IsName)
{
    /// <summary>Words that make an account's name a person's: the head teacher posts there.</summary>
    private static readonly string[] Offices = ["head", "headteacher", "principal", "deputyhead", "ceo"];

    private static readonly string[] Masks =
    [
        "admin", "administrator", "anon", "anonymous", "author", "ceo", "class", "comms", "communications", "department", "dept", "editor", "group", "guest", "insider", "marketing", "media",
        "me", "member", "mod", "moderator", "myself", "nobody", "office", "parent", "page", "press", "pta", "pupil", "reception", "school", "secret", "social", "somebody", "someone",
        "staff", "student", "teacher", "team", "test", "trust", "unknown", "us", "user", "various", "web", "webmaster", "website", "we", "n/a", "none", "tbc",
    ];

    public static AuthorKey Of(PostContext context)
    {
        string? author = context.Post.Metadata.Author?.Trim();
        if (string.IsNullOrEmpty(author)) return new AuthorKey(true, false, false);
        if (IsKnown(context, author)) return new AuthorKey(false, true, false);
        bool name = IsNameLike(author);
        bool hasStaff = context.School.People.All.Any(person => person.Kind == PersonKind.Staff);
        // On the author's own account a plausible name is enough; the school's accounts have a staff list to be held against.
        return new AuthorKey(false, name && (!context.Authorship.IsOfficial || !hasStaff), name);
    }

    /// <summary>Whether the account is one person's by its name, so that who posts there is plain.</summary>
    public static bool IsSpokenFor(PostContext context)
    {
        if (context.Authorship.Account is not { } account || context.Post.Metadata.Author is { } author && IsMask(author)) return false;
        return $"{account.Id}-{account.Handle}".Split('-', '_', '.', '@', ' ').Any(part => Offices.Contains(part, StringComparer.OrdinalIgnoreCase));
    }

    private static bool IsKnown(PostContext context, string author)
    {
        if (context.Authorship.Author is { Kind: not PersonKind.Pupil }) return true;
        PersonName written = PersonName.Parse(author);
        return written.Surname.Length > 0 && context.School.People.All.Any(person =>
            person.Kind != PersonKind.Pupil && person.Surname.Equals(written.Surname, StringComparison.OrdinalIgnoreCase)
            && (written.Forename is null ? written.Title is not null : person.Forenames.Any(forename => forename.Equals(written.Forename, StringComparison.OrdinalIgnoreCase) || written.Forename.TrimEnd('.').Length == 1 && forename.StartsWith(written.Forename[..1], StringComparison.OrdinalIgnoreCase))));
    }

    /// <summary>"j.porter", "Jane Porter", "Mrs Porter"; not "mole_in_room_12" or "the office team".</summary>
    private static bool IsNameLike(string author)
    {
        if (IsMask(author) || author.Any(c => char.IsDigit(c) || c is '_' or '@' or '#')) return false;
        if (author.Contains(' ', StringComparison.Ordinal)) return author.Split(' ', StringSplitOptions.RemoveEmptyEntries) is { Length: <= 4 } words && words.All(word => char.IsUpper(word[0]) || word.Length <= 3);
        return author.Split('.') is [{ Length: > 0 }, { Length: > 1 }];
    }

    private static bool IsMask(string author) => author.Split('.', '-', '_', ' ').Any(part => Masks.Contains(part, StringComparer.OrdinalIgnoreCase));
}
