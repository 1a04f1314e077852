using PostLint.Core.Tests.Harness;
using PostLint.Policies;
using PostLint.Text;
using PostLint.Workspaces;

namespace PostLint.Core.Tests.Workspaces;

/// <summary>What a policy's coverage says of a rule, held against what the rule does with the flagged examples of its page.</summary>
public sealed class RuleNeedsTests
{
    private static readonly string[] Policies = ["stmarys", "stcleopas", "wasp", "marshfields", "met"];

    private static readonly Dictionary<string, Workspace> Bare = Policies.ToDictionary(policy => policy, policy => WorkspaceLoader.Unconfigured(ThornybrookWorkspace.Folder, policy), StringComparer.Ordinal);

    public static TheoryData<string, string> CitedRules
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (string policy in Policies)
            {
                foreach (string rule in BuiltInProfiles.Load(policy).Facts.Clauses.SelectMany(clause => clause.Rules).Distinct(StringComparer.Ordinal)) data.Add(policy, rule);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(CitedRules))]
    public void A_rule_does_without_configuration_what_the_coverage_says(string policy, string rule)
    {
        var flags = new FlagExamples(rule);
        RuleNeed need = RuleNeeds.Of(rule, null, BuiltInProfiles.Load(policy));
        List<int> found = flags.Fired(Bare[policy]);
        if (need.IsSilent) Assert.True(found.Count == 0, $"said to be silent without {string.Join(", ", need.Keys)}, but finds example {string.Join(", ", found)}");
        else Assert.True(found.Count > 0, "said to be enforced without configuration, but finds no example");
    }

    /// <summary>With no more than the keys that it is said to wait for, a rule finds what it finds in a whole configuration.</summary>
    [Theory]
    [MemberData(nameof(CitedRules))]
    public void A_rule_does_all_its_work_once_it_has_what_it_waits_for(string policy, string rule)
    {
        var flags = new FlagExamples(rule);
        RuleNeed need = RuleNeeds.Of(rule, null, BuiltInProfiles.Load(policy));
        List<int> whole = flags.Fired(policy, ThornybrookKeys.All), given = flags.Fired(policy, fragment => ThornybrookKeys.Some(need.Keys, fragment));
        Assert.NotEmpty(whole);
        Assert.True(!whole.Except(given).Any(), $"with {string.Join(", ", need.Keys)} it still misses example {string.Join(", ", whole.Except(given))}");
        // A key that nothing waits for would send people to write what is not needed.
        if (need.Keys.Count > 0) Assert.True(given.Except(flags.Fired(Bare[policy])).Any(), $"{string.Join(", ", need.Keys)} makes no difference");
    }

    [Theory]
    [MemberData(nameof(CitedRules))]
    public void Nothing_is_waited_for_in_a_whole_configuration(string policy, string rule)
    {
        Workspace workspace = ThornybrookWorkspace.Get(policy);
        Assert.Empty(RuleNeeds.Of(rule, workspace.ConfigurationRoot, workspace.Profile).Keys);
    }

    [Fact]
    public void A_part_of_the_keys_leaves_the_others()
    {
        PolicyProfile wasp = BuiltInProfiles.Load("wasp");
        Assert.True(RuleNeeds.Of("PL7002", null, wasp).IsSilent);
        RuleNeed half = RuleNeeds.Of("PL7002", Root("accounts: [{id: a, platform: x}]"), wasp);
        Assert.False(half.IsSilent);
        Assert.Equal(["authorised"], half.Keys);
        Assert.Equal(["accounts", "authorised"], RuleNeeds.Of("PL7002", Root("roles: {headteacher: [head-of-school]}"), wasp).Keys);
        Assert.Equal(["a postlint.yml"], RuleNeeds.Of("PL6007", null, wasp).Keys);
        Assert.Empty(RuleNeeds.Of("PL6007", Root(""), wasp).Keys);
        // Under Mowbray every personal post needs the disclaimer, whether or not the school is known.
        Assert.Equal(["school.name"], RuleNeeds.Of("PL4001", null, wasp).Keys);
        Assert.Empty(RuleNeeds.Of("PL4001", null, BuiltInProfiles.Load("met")).Keys);
    }

    private static Yaml.YamlMapping Root(string text) =>
        WorkspaceLoader.Load(Path.Combine(ThornybrookWorkspace.Folder, "postlint.yml"), SourceText.From(text), "wasp", isTrusted: true).ConfigurationRoot!;
}
