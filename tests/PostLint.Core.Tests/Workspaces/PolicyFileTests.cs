using PostLint.Analysis;
using PostLint.Core.Tests.Harness;
using PostLint.Workspaces;

namespace PostLint.Core.Tests.Workspaces;

/// <summary>A school's own policy: what it takes over, what it sets, and what is refused.</summary>
public sealed class PolicyFileTests : IDisposable
{
    private const string Extends = "policy_profile: {extends: ./own.yml}\n";

    private readonly SchoolFolder school = new();

    public void Dispose() => school.Dispose();

    [Fact]
    public void It_lays_itself_over_the_policy_it_extends()
    {
        school.Write("base.yml", "id: base\nextends: wasp\nswitches: {signoff: role}\nrules: {PL3016: off}\n");
        school.Write("own.yml", "id: own\nextends: ./base.yml\nrules: {sloppy: info}\n".Replace("sloppy", "PL3017", StringComparison.Ordinal));
        Workspace workspace = school.Load(Extends);
        Assert.Equal("own", workspace.Profile.Id);
        Assert.Equal("role", workspace.Lint.Policy.Switch("signoff", ""));
        Assert.Equal("polite-allowed", workspace.Lint.Policy.Switch("criticism", ""));
        Assert.Equal(DiagnosticSeverity.Off, workspace.Profile.Severities["PL3016"]);
        Assert.Equal(DiagnosticSeverity.Info, workspace.Profile.Severities["PL3017"]);
        Assert.Equal(130, workspace.Lint.Policy.Clauses.Count);
        Assert.Equal(["own.yml", "base.yml"], workspace.NamedFiles.Select(Path.GetFileName));
    }

    [Theory]
    [InlineData("{extends: ./own.yml, switches: {signoff: role, min_owners: 3}}", "signoff", "role")]
    [InlineData("{extends: ./own.yml}", "signoff", "none")]
    public void Switches_of_the_configuration_win(string profile, string name, string value)
    {
        school.Write("own.yml", "id: own\nswitches: {signoff: none}\n");
        Assert.Equal(value, school.Load($"policy_profile: {profile}").Lint.Policy.Switch(name, ""));
    }

    [Fact]
    public void A_switch_may_stand_at_the_top_of_the_configuration()
    {
        Assert.Equal("polite-allowed", school.Load("criticism: polite-allowed\npolicy_profile: {extends: met}").Lint.Policy.Switch("criticism", ""));
        Assert.Equal(["1:12: 'criticism' has an unknown value; did you mean 'forbidden'?"], school.Faults("criticism: forbiden"));
    }

    [Fact]
    public void Its_days_of_review_count_where_the_configuration_has_none()
    {
        school.Write("own.yml", "id: own\nreviewed_on: 2020-01-01\nnext_review: 2021-01-01\nrules: {PL7015: info}\n");
        Assert.Contains(school.Load(Extends).CheckConfiguration(new LintOptions(DraftLint.Today)), finding => finding.Id == "PL7015");
        Assert.DoesNotContain(school.Load("policy_profile: {extends: ./own.yml, next_review: 2027-01-01}").CheckConfiguration(new LintOptions(DraftLint.Today)), finding => finding.Id == "PL7015");
    }

    [Theory]
    [InlineData("approver_role: [head teacher]", "own.yml:2:28: 'approver_role': unknown role 'head teacher'; did you mean 'headteacher'?")]
    [InlineData("approver_role: [deputy-headteacher, Senior Lader]", "own.yml:2:48: 'approver_role': unknown role 'Senior Lader'; did you mean 'senior-leader'?")]
    [InlineData("owner_roles: [employees]", "own.yml:2:26: 'owner_roles': unknown role 'employees'; did you mean 'employee'?")]
    [InlineData("account_approver_role: bursar", "own.yml:2:35: 'account_approver_role': unknown role 'bursar'; nobody holds it, and 'roles' does not explain it")]
    public void A_role_that_nobody_can_hold_is_an_error(string roles, string fault)
    {
        school.Write("own.yml", $"id: own\nswitches: {{{roles}}}\n");
        Assert.Equal([fault], school.Faults(Extends + "staff: [{id: a, role: office-manager}]"));
    }

    [Theory]
    [InlineData("approver_role: [Office Manager, headteacher, site-lead, press-lead]")]
    [InlineData("owner_roles: [staff, governor, caretaker]")]
    public void A_role_that_somebody_holds_or_roles_explains_is_known(string roles)
    {
        school.Write("own.yml", $"id: own\nswitches: {{{roles}}}\n");
        school.Load(Extends + "roles: {site-lead: [caretaker]}\nstaff: [{id: a, role: office-manager, also: [press lead]}]");
    }

    [Fact]
    public void Where_nobody_s_role_is_known_only_near_misses_are_errors()
    {
        Assert.Single(school.Faults("policy_profile: {switches: {approver_role: [headteachr]}}"));
        school.Load("policy_profile: {switches: {approver_role: [bursar]}}");
    }

    [Theory]
    [InlineData("switches: {critcism: forbidden}", "own.yml:2:12: unknown key 'critcism' in 'switches'; did you mean 'criticism'?")]
    [InlineData("switches: {criticism: forbiden}", "own.yml:2:23: 'switches.criticism' has an unknown value; did you mean 'forbidden'?")]
    [InlineData("switches: {min_owners: two}", "own.yml:2:24: 'switches.min_owners' must be a whole number")]
    [InlineData("switches: {reply_sla: soon}", "own.yml:2:23: 'switches.reply_sla' must be none, a time such as P1D, or working days such as '2 working days'")]
    [InlineData("switches: {reply_sla: 0 working days}", "own.yml:2:23: 'switches.reply_sla' must be none, a time such as P1D, or working days such as '2 working days'")]
    [InlineData("switches: {training_interval: two years}", "own.yml:2:31: 'switches.training_interval' must be none, or a period such as P2Y")]
    [InlineData("rules: {PL9999: off}", "own.yml:2:9: unknown rule 'PL9999'; see 'postlint rules list'")]
    [InlineData("rules: {phone-numbr: off}", "own.yml:2:9: unknown rule 'phone-numbr'; did you mean 'phone-number'?")]
    [InlineData("rules: {PL1001: warning}", "own.yml:2:17: PL1001 belongs to the baseline, and a policy cannot put it below error; 'rules' in postlint.yml can")]
    [InlineData("rules: {PL3016: eror}", "own.yml:2:17: 'rules.PL3016' has an unknown value; did you mean 'error'?")]
    [InlineData("clauses: [{id: a, text: b}]", "own.yml:2:16: no rule serves the clause 'a'; name some under 'rules', or say under 'human' why people must look after it")]
    [InlineData("clauses: [{id: a, text: b, human: ''}]", "own.yml:2:35: 'human' must say why people must look after the clause 'a'")]
    [InlineData("clauses: [{id: a, text: b, rules: PL1001, human: ' '}]", "own.yml:2:50: 'human' must say why people must look after the clause 'a'")]
    [InlineData("rules: {HB1001: off}", "own.yml:2:9: unknown rule 'HB1001'; a rule of your own is written under 'custom_rules' in postlint.yml")]
    [InlineData("clauses: [{id: a, text: b, rules: [PL3O01]}]", "own.yml:2:36: unknown rule 'PL3O01'; did you mean 'PL3001'?")]
    [InlineData("clauses: [{id: a, text: b, human: c}, {id: a, text: b, human: c}]", "own.yml:2:44: two clauses have the id 'a'")]
    [InlineData("clauses: [{id: a, human: c}]", "own.yml:2:11: 'clauses[0]' lacks the key 'text'")]
    [InlineData("extends: wsap", "own.yml:2:10: unknown policy profile 'wsap'; did you mean 'wasp'?")]
    [InlineData("extends: ./none.yml", "own.yml:2:10: the policy file './none.yml' does not exist")]
    [InlineData("extends: ./own.yml", "own.yml:2:10: the policy file './own.yml' stands on itself; let 'extends' name another")]
    public void What_would_be_without_effect_is_refused(string line, string fault)
    {
        school.Write("own.yml", $"id: own\n{line}\n");
        Assert.Equal([fault], school.Faults(Extends));
    }

    [Fact]
    public void A_policy_file_without_an_id_is_refused()
    {
        school.Write("own.yml", "name: Own\n");
        Assert.Equal(["own.yml:1:1: the file lacks the key 'id'"], school.Faults(Extends));
    }
}
