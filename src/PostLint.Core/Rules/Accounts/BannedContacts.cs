using PostLint.Analysis;
using PostLint.Posts;
using PostLint.School;
using PostLint.Yaml;

namespace PostLint.Rules.Accounts;

/// <summary>To whom staff may not write from an account of their own.</summary>
internal readonly struct BannedContacts(PolicyFacts policy)
{
    /// <summary>The people of an audience or a role in words when the policy bans the contact, else null.</summary>
    public string? Of(string? audience) => audience?.ToLowerInvariant() switch
    {
        "pupil" or "pupils" or "student" or "students" => "pupils",
        "alumni" or "alumnus" or "ex-pupil" or "ex-pupils" or "former-pupil" when policy.Switch("ex_pupils", "") is "banned" or "official-channels-only" or "when-reported" => "former pupils",
        "parent" or "parents" or "carer" when policy.Switch("parents_contact", "") == "banned" => "parents",
        _ => null,
    };

    /// <summary>Whether a like, a follow or a share goes to the page of a registered pupil.</summary>
    public static bool IsAtPupil(PostContext context)
    {
        if (context.Post.Metadata.Kind is not ("like" or "follow" or "share") || (context.Post.Metadata.Node("target") as YamlMapping)?.Text("page") is not { } page) return false;
        foreach (Person person in context.School.People.All)
        {
            if (person.Kind == PersonKind.Pupil && person.Handles.Any(handle => handle.AsSpan().TrimStart('@').Equals(page.AsSpan().Trim().TrimStart('@'), StringComparison.OrdinalIgnoreCase))) return true;
        }

        return false;
    }

    /// <summary>The role of whoever a reply answers, or null.</summary>
    public static string? Sender(PostMetadata metadata) => (metadata.Node("in_reply_to") as YamlMapping)?.Text("from_role");
}
