using PostLint.Policies;
using PostLint.School;
using PostLint.Text;
using PostLint.Yaml;
using static PostLint.Workspaces.ConfigurationValues;

namespace PostLint.Workspaces;

/// <summary>
/// The roles that a policy may name: those that every school has, those that <c>roles</c> explains, and those that somebody holds. A role that nobody
/// can hold ("head teacher" for "headteacher") would refuse everybody's approval.
/// </summary>
internal sealed class KnownRoles
{
    /// <summary>Sorts of people, which stand for a role where a policy says who may run accounts.</summary>
    private static readonly string[] Sorts = ["employee", "staff", "governor", "volunteer", "parent"];

    private static readonly string[] Holders = ["staff", "governors", "volunteers", "parents", "visitors", "authorised", "accounts"];

    /// <summary>The keys of <c>postlint.yml</c> that are read here.</summary>
    public static IReadOnlyList<string> Keys { get; } = ["roles", .. Holders];

    private readonly List<string> names = [.. RoleBook.UsualRoles, .. Sorts];
    private readonly HashSet<string> known;
    private readonly bool someoneHoldsOne;

    public KnownRoles(YamlMapping root)
    {
        foreach (YamlEntry role in (root["roles"] as YamlMapping)?.Entries ?? [])
        {
            names.Add(role.Key.Value);
            names.AddRange(Strings(root["roles"], role.Key.Value));
        }

        string[] held = [.. Holders.SelectMany(key => Held(root[key]))];
        someoneHoldsOne = held.Length > 0;
        names.AddRange(held);
        known = names.Select(RoleBook.Normal).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>Reports roles among the values of switches that nobody can hold.</summary>
    public void Check(YamlMapping? switches, ConfigurationErrors errors)
    {
        foreach (YamlEntry entry in switches?.Entries ?? [])
        {
            if (!PolicySwitches.OfRoles.Contains(entry.Key.Value)) continue;
            foreach (YamlScalar role in entry.Value is YamlSequence list ? list.Items.OfType<YamlScalar>() : [.. new[] { entry.Value }.OfType<YamlScalar>()])
            {
                if (Problem(role.Value) is { } problem) errors.Add(role.Span, $"'{entry.Key.Value}': unknown role '{role.Value}'; {problem}");
            }
        }
    }

    private string? Problem(string role)
    {
        string normal = RoleBook.Normal(role);
        if (normal.Length > 0 && known.Contains(normal)) return null;
        if ((RoleBook.UsualRoleOf(normal) ?? EditDistance.Nearest(normal, names)) is { } meant) return $"did you mean '{meant}'?";
        // Where nobody's role is known, whoever approves may still state this one.
        return someoneHoldsOne || normal.Length == 0 ? "nobody holds it, and 'roles' does not explain it" : null;
    }

    /// <summary>Every <c>role</c> and <c>also</c> in a list of people or accounts.</summary>
    private static IEnumerable<string> Held(YamlNode? node) => node switch
    {
        YamlSequence sequence => sequence.Items.SelectMany(Held),
        YamlMapping mapping => [.. Strings(mapping, "role"), .. Strings(mapping, "also"), .. mapping.Entries.SelectMany(entry => Held(entry.Value))],
        _ => [],
    };
}
