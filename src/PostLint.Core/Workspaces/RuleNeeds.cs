using PostLint.Lexicons;
using PostLint.Policies;
using PostLint.School;
using PostLint.Yaml;

namespace PostLint.Workspaces;

/// <summary>What a rule needs from the configuration before it can do its work, or a part of it.</summary>
public static class RuleNeeds
{
    private const string File = "postlint.yml", When = "when:", Unless = "unless:";

    private static readonly Lazy<(ILookup<string, string[]> Silent, ILookup<string, string[]> InPart)> Lines = new(Load);

    /// <summary>What a rule still waits for under a configuration and a policy.</summary>
    /// <param name="rule">The rule's id.</param>
    /// <param name="root">The configuration's mapping, or null for none.</param>
    /// <param name="profile">The policy, whose file may say when it is reviewed.</param>
    /// <param name="school">What was read of the registers that the configuration names; null to take them as they are named.</param>
    public static RuleNeed Of(string rule, YamlMapping? root, PolicyProfile profile, SchoolFacts? school = null)
    {
        string[] silent = Missing(Lines.Value.Silent, rule, root, profile, school), inPart = Missing(Lines.Value.InPart, rule, root, profile, school);
        // Whoever reads what a silent rule waits for wants all of it at once.
        if (silent.Length > 0) return new RuleNeed(true, inPart.Length > 0 ? inPart : silent);
        return inPart.Length > 0 ? new RuleNeed(false, inPart) : RuleNeed.None;
    }

    private static string[] Missing(ILookup<string, string[]> lines, string rule, YamlMapping? root, PolicyProfile profile, SchoolFacts? school) =>
    [
        .. lines[rule]
            .Where(words => words.All(word => Concerns(word, profile)))
            .SelectMany(words => words)
            .Where(word => !IsCondition(word) && !word.Split('|').Any(key => IsThere(root, key) && WhyUseless(root, key, school) is null || IsSaidBy(profile, key)))
            .Select(word => word == File ? "a " + File : string.Join(" or ", word.Split('|').Select(key => key + WhyUseless(root, key, school)))),
    ];

    /// <summary>What keeps a register that is named from being one, in brackets; null where nothing does.</summary>
    private static string? WhyUseless(YamlMapping? root, string key, SchoolFacts? school)
    {
        if (school is null || !IsThere(root, key)) return null;
        if (school.UnavailableRegisters.Contains(key)) return " (cannot be read)";
        return key == "pupil_register" && !school.People.All.Any(person => person.Kind == PersonKind.Pupil) ? " (holds no pupils)" : null;
    }

    private static bool IsCondition(string word) => word.StartsWith(When, StringComparison.Ordinal) || word.StartsWith(Unless, StringComparison.Ordinal);

    private static bool Concerns(string word, PolicyProfile profile)
    {
        if (!IsCondition(word)) return true;
        bool isWhen = word.StartsWith(When, StringComparison.Ordinal);
        string[] pair = word[(isWhen ? When : Unless).Length..].Split('=');
        return profile.Facts.Switch(pair[0], "") == pair[1] == isWhen;
    }

    private static bool IsThere(YamlMapping? root, string key) => key == File ? root is not null : Has(root, key.Split('.'), 0);

    private static bool IsSaidBy(PolicyProfile profile, string key) =>
        key == "policy_profile.reviewed_on" && profile.ReviewedOn is not null || key == "policy_profile.next_review" && profile.NextReview is not null;

    private static bool Has(YamlNode? node, string[] path, int at)
    {
        if (at == path.Length) return node is YamlMapping { Entries.Count: > 0 } or YamlSequence { Items.Count: > 0 } or YamlScalar { IsNull: false, Value.Length: > 0 };
        if (node is not YamlMapping mapping) return false;
        if (!path[at].EndsWith("[]", StringComparison.Ordinal)) return Has(mapping[path[at]], path, at + 1);
        return mapping[path[at][..^2]] is YamlSequence sequence && sequence.Items.Any(item => Has(item, path, at + 1));
    }

    private static (ILookup<string, string[]> Silent, ILookup<string, string[]> InPart) Load()
    {
        Lexicon lines = Lexicon.Embedded("rule-needs");
        return (Read(lines, "silent"), Read(lines, "in part"));
    }

    private static ILookup<string, string[]> Read(Lexicon lines, string section)
    {
        int number = lines.Section(section);
        return lines.Terms.Where(term => term.Section == number).Select(term => term.Text.Split(' ')).ToLookup(words => words[0], words => words[1..], StringComparer.Ordinal);
    }
}
