using System.Buffers;

namespace PostLint.School;

/// <summary>Which roles count as which: the configured aliases, else those that every school has.</summary>
public sealed class RoleBook(IReadOnlyDictionary<string, IReadOnlyList<string>> configured)
{
    private static readonly Dictionary<string, IReadOnlyList<string>> Usual = new(StringComparer.Ordinal)
    {
        ["headteacher"] = ["headteacher", "head-teacher", "head", "headmaster", "headmistress", "principal", "executive-headteacher", "acting-headteacher", "head-of-school", "centre-manager"],
        ["deputy-headteacher"] = ["deputy-headteacher", "deputy-head", "deputy-head-teacher", "vice-principal", "acting-deputy-headteacher"],
        ["senior-leader"] = ["slt", "slg", "senior-leader", "senior-leadership", "senior-leadership-team", "headteacher", "deputy-headteacher", "assistant-headteacher", "assistant-head", "assistant-principal"],
        ["designated-admin"] = ["fundraising", "ict-manager", "ict-technician", "it-manager", "it-technician", "slt"],
    };

    /// <summary>What a role consists of that nearly everybody writes as it is compared.</summary>
    private static readonly SearchValues<char> NormalCharacters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz-");

    /// <summary>The roles that every school has under some name.</summary>
    public static IEnumerable<string> UsualRoles => Usual.Keys;

    /// <summary>The role that another way of writing it stands for (<c>head-teacher</c>), or null.</summary>
    public static string? UsualRoleOf(string alias) => Usual.FirstOrDefault(role => role.Value.Contains(alias)).Key;

    public static RoleBook Empty { get; } = new(new Dictionary<string, IReadOnlyList<string>>());

    /// <summary>The configured aliases of a role; null when it is not configured.</summary>
    public IReadOnlyList<string>? Configured(string role) => configured.GetValueOrDefault(role);

    /// <summary>Whether a role, as written, is the wanted one or counts as it.</summary>
    public bool Counts(string? role, string wanted) => role is { Length: > 0 } && Counts(Normal(role), Normal(wanted), 0);

    /// <summary>Whether somebody holds a role, by one of the roles that the workspace or the reference gives.</summary>
    public bool Holds(Person? person, string? statedRole, string wanted) =>
        Counts(statedRole, wanted) || person is not null && (Counts(person.Role, wanted) || person.AlsoRoles.Any(role => Counts(role, wanted)));

    /// <summary>A role as it is compared: lower case, words joined by hyphens.</summary>
    public static string Normal(string role) => !role.AsSpan().ContainsAnyExcept(NormalCharacters) ? role : role.Trim().ToLowerInvariant().Replace(' ', '-').Replace('_', '-');

    private bool Counts(string role, string wanted, int depth)
    {
        if (role == wanted) return true;
        IReadOnlyList<string>? aliases = configured.GetValueOrDefault(wanted) ?? Usual.GetValueOrDefault(wanted);
        foreach (string alias in aliases ?? [])
        {
            string normal = Normal(alias);
            if (normal == role) return true;
            // An alias may itself be a role with aliases, as the leadership team among the administrators.
            string inner = normal is "slt" or "slg" ? "senior-leader" : normal;
            if (depth < 2 && inner != wanted && Counts(role, inner, depth + 1)) return true;
        }

        return false;
    }
}
