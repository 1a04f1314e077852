using PostLint.Lexicons;
using PostLint.Policies;
using PostLint.Yaml;

namespace PostLint.Workspaces;

/// <summary>What a rule needs from the configuration before it can say anything.</summary>
public static class RuleNeeds
{
    private static readonly Lazy<IReadOnlyDictionary<string, string[]>> Needs = new(Load);

    /// <summary>The keys that a rule needs and a configuration lacks; <c>a or b</c> where one of several would do.</summary>
    /// <param name="rule">The rule's id.</param>
    /// <param name="root">The configuration's mapping, or null for none.</param>
    /// <param name="profile">The policy, whose file may say when it is reviewed.</param>
    public static IReadOnlyList<string> Missing(string rule, YamlMapping? root, PolicyProfile profile)
    {
        if (!Needs.Value.TryGetValue(rule, out string[]? needs)) return [];
        return [.. needs.Where(need => !need.Split('|').Any(key => Has(root, key.Split('.'), 0) || IsSaidBy(profile, key))).Select(need => need.Replace("|", " or ", StringComparison.Ordinal))];
    }

    private static bool IsSaidBy(PolicyProfile profile, string key) =>
        key == "policy_profile.reviewed_on" && profile.ReviewedOn is not null || key == "policy_profile.next_review" && profile.NextReview is not null;

    private static bool Has(YamlNode? node, string[] path, int at)
    {
        if (at == path.Length) return node is YamlMapping { Entries.Count: > 0 } or YamlSequence { Items.Count: > 0 } or YamlScalar { IsNull: false, Value.Length: > 0 };
        if (node is not YamlMapping mapping) return false;
        if (!path[at].EndsWith("[]", StringComparison.Ordinal)) return Has(mapping[path[at]], path, at + 1);
        return mapping[path[at][..^2]] is YamlSequence sequence && sequence.Items.Any(item => Has(item, path, at + 1));
    }

    private static Dictionary<string, string[]> Load()
    {
        var needs = new Dictionary<string, string[]>(StringComparer.Ordinal);
        foreach (LexiconTerm term in Lexicon.Embedded("rule-needs").Terms)
        {
            string[] words = term.Text.Split(' ');
            needs[words[0]] = words[1..];
        }

        return needs;
    }
}
