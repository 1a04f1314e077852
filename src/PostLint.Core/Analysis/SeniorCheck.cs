using PostLint.Posts;
using PostLint.School;
using PostLint.Yaml;

namespace PostLint.Analysis;

/// <summary>Who is said to have checked a post, and whether that is a senior leader.</summary>
public static class SeniorCheck
{
    /// <summary>The key of the front matter.</summary>
    public const string Key = "senior_check";

    private const string Role = "senior-leader";

    private static readonly string[] Refusals = ["false", "no", "none", "n/a", "-"];

    /// <summary>Whom <c>senior_check</c> names; null when it names nobody.</summary>
    public static string? By(PostMetadata metadata) => metadata.Node(Key) switch
    {
        YamlScalar { IsNull: false } scalar when !IsRefusal(scalar.Value) => Named(scalar.Value),
        YamlMapping mapping => Named(mapping.Text("by")),
        _ => null,
    };

    /// <summary>Whether somebody, by id, written name or role, is a senior leader. Where no role of anybody is known, everybody is taken for one.</summary>
    public static bool IsSenior(SchoolFacts school, string by)
    {
        RoleBook roles = school.Governance.Roles;
        if (roles.Counts(by, Role) || roles.Holds(school.People.FindAdult(by), null, Role)) return true;
        foreach (Person person in school.People.All)
        {
            if (person is { Kind: PersonKind.Staff, Role.Length: > 0 }) return false;
        }

        return true;
    }

    private static bool IsRefusal(string value) =>
        Refusals.Contains(value.Trim(), StringComparer.OrdinalIgnoreCase);

    private static string? Named(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
