using PostLint.Posts;
using PostLint.School;

namespace PostLint.Analysis;

/// <summary>Who posts where.</summary>
public sealed record Authorship
{
    public static Authorship Unknown { get; } = new();

    /// <summary>The registered account, or null.</summary>
    public SocialAccount? Account { get; init; }

    /// <summary>The registered author, or null.</summary>
    public Person? Author { get; init; }

    /// <summary>The author's role: <c>author_role</c>, else <c>staff</c> and the like from the register; null when neither says.</summary>
    public string? Role { get; init; }

    /// <summary>Whether the account is the author's own: <c>account: personal</c>, or a pupil or parent without an account key.</summary>
    public bool IsPersonal { get; init; }

    /// <summary>Whether others read it as a part of the school's pages: anywhere but on an account of the author's own, and what a parent or pupil writes below a post there.</summary>
    public bool IsOnPage { get; init; } = true;

    /// <summary>Whether the account is registered as the school's.</summary>
    public bool IsOfficial { get; init; }

    internal static Authorship Of(PostMetadata metadata, SchoolFacts school)
    {
        string? id = metadata.Account;
        SocialAccount? account = school.FindAccount(id);
        Person? author = school.People.Find(metadata.Author);
        string? role = Plain(metadata.AuthorRole) ?? author?.Kind.ToString().ToLowerInvariant();
        bool personal = id is null ? role is "pupil" or "parent" : string.Equals(id, "personal", StringComparison.OrdinalIgnoreCase);
        return new Authorship
        {
            Account = account,
            Author = author,
            Role = role,
            IsPersonal = personal,
            IsOnPage = !personal || id is null && metadata.Kind is ("comment" or "reply"),
            IsOfficial = account is not null && account.SchoolOwned != false,
        };
    }

    /// <summary>The known word for a role that is written in another one.</summary>
    private static string? Plain(string? role) => role?.Trim().ToLowerInvariant() switch
    {
        "student" => "pupil",
        "carer" or "dad" or "guardian" or "mother" or "father" or "mum" => "parent",
        "caretaker" or "coach" or "head" or "headteacher" or "principal" or "teacher" or "teaching-assistant" or "tutor" => "staff",
        var other => other,
    };
}
