using PostLint.Core.Tests.Harness;
using PostLint.Workspaces;

namespace PostLint.Core.Tests.Workspaces;

/// <summary>A policy file by itself knows the roles of the <c>postlint.yml</c> beside it.</summary>
public sealed class PolicySurroundingsTests : IDisposable
{
    private readonly SchoolFolder school = new();

    public void Dispose() => school.Dispose();

    [Theory]
    [InlineData("staff: [{id: a, role: press-lead}]")]
    [InlineData("staff: [{id: a, role: teacher, also: [Press Lead]}]")]
    [InlineData("roles: {press-lead: [bursar]}")]
    [InlineData("roles: {communications: [press-lead]}")]
    [InlineData("accounts: [{id: a, platform: x, owners: [{id: b, role: press-lead}]}]")]
    // The configuration's own faults are told when it is checked, and hide nobody.
    [InlineData("staff: [{id: a, role: press-lead}]\nschol: Thornybrook")]
    [InlineData("staff: [{id: a, role: press-lead}]\ncustom_rules: [{id: HB1001}]")]
    public void A_role_of_the_configuration_beside_it_is_known(string configuration) => Assert.Empty(Faults(configuration));

    [Theory]
    [InlineData("staff: [{id: a, role: office-manager}]", "unknown role 'press-lead'; nobody holds it, and 'roles' does not explain it")]
    [InlineData("staff: [{id: a, role: press-led}]", "unknown role 'press-lead'; did you mean 'press-led'?")]
    public void One_that_nobody_holds_is_a_fault(string configuration, string fault) => Assert.Equal(["'approver_role': " + fault], Faults(configuration));

    /// <summary>Without a configuration that can be read, nobody's role is known.</summary>
    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("staff: [{id: a, role: office-manager}")]
    [InlineData("- staff")]
    public void Where_no_configuration_can_be_read_only_near_misses_are_faults(string? configuration)
    {
        Assert.Empty(Faults(configuration));
        Assert.Single(Faults(configuration, "headteachr"));
    }

    private IReadOnlyList<string> Faults(string? configuration, string role = "press-lead")
    {
        if (configuration is not null) school.Write("postlint.yml", configuration);
        school.Write("own.yml", $"id: own\nextends: wasp\nswitches: {{approver_role: {role}}}\n");
        try
        {
            PolicyLoader.Load(Path.Combine(school.Root, "own.yml"), isStrict: true);
            return [];
        }
        catch (ConfigurationException exception)
        {
            return [.. exception.Errors.Select(error => error.Message)];
        }
    }
}
