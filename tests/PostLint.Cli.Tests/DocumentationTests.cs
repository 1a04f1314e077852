using System.Text.RegularExpressions;
using PostLint.Cli.Tests.Harness;

namespace PostLint.Cli.Tests;

/// <summary>What the documentation shows works as it stands.</summary>
public sealed partial class DocumentationTests
{
    private static readonly string Root = FindRoot();

    public static TheoryData<string, int> Configurations
    {
        get
        {
            var data = new TheoryData<string, int>();
            foreach (string page in new[] { "own-policy.md", "custom-rules.md" })
            {
                int count = Fences(page, "configuration").Count;
                Assert.True(count > 0, page);
                for (int i = 0; i < count; i++) data.Add(page, i);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Configurations))]
    public void A_configuration_in_the_documentation_works(string page, int index)
    {
        using var folder = new TestFolder { HasRealRules = true };
        string configuration = Fences(page, "configuration")[index];
        folder.Write("postlint.yml", configuration);
        foreach (string policy in Fences(page, "policy").Take(1)) folder.Write("postlint-policy.yml", policy);
        CliResult result = configuration.Contains("custom_rules:", StringComparison.Ordinal) ? folder.Run("rules", "test") : folder.Run("config", "check");
        Assert.True(result.Code == 0, result.Out + result.Error);
    }

    [Fact]
    public void The_page_of_switches_is_fresh()
    {
        using var folder = new TestFolder();
        Assert.True(folder.Run("policy", "switches").Out == File.ReadAllText(Path.Combine(Root, "docs", "policy-switches.md")), "run: dotnet run --project src/PostLint.Cli -- policy switches > docs/policy-switches.md");
    }

    [Fact]
    public void The_committed_schemas_can_be_written()
    {
        using var folder = new TestFolder();
        Assert.Equal(0, folder.Run("config", "schema", "--output", "out").Code);
        foreach (string path in Directory.EnumerateFiles(Path.Combine(Root, "schemas"))) Assert.Equal(File.ReadAllText(path), folder.Read($"out/{Path.GetFileName(path)}"));
        Assert.Equal(folder.Read("out/policy.schema.json"), folder.Run("config", "schema", "policy").Out);
        Assert.Equal(2, folder.Run("config", "schema").Code);
        Assert.Contains("did you mean 'policy'?", folder.Run("config", "schema", "polcy").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_sixth_policy_holds_and_its_drafts_break_it()
    {
        using var folder = new TestFolder { HasRealRules = true };
        string sample = Path.Combine(Root, "samples", "oakmere");
        foreach (string path in Directory.EnumerateFiles(sample, "*", SearchOption.AllDirectories)) folder.Write(Path.GetRelativePath(sample, path), File.ReadAllBytes(path));
        Assert.EndsWith(" 0 failures\n", folder.Run("rules", "test").Out, StringComparison.Ordinal);
        Assert.Contains("15 clauses: 13 enforced, 1 in part, 0 waiting for configuration, 0 off or not in this version, 1 for people", folder.Run("policy", "coverage").Out, StringComparison.Ordinal);
        Assert.Equal(0, folder.Run("audit").Code);
        CliResult check = folder.Run("check", ".", "--format", "github");
        Assert.Equal(1, check.Code);
        Assert.Equal(["OM1001", "OM1002", "OM1002", "OM1002", "OM1003", "OM1004"], RuleId().Matches(check.Out).Select(match => match.Value).Order(StringComparer.Ordinal));
        Assert.DoesNotContain("mill-trip", check.Out, StringComparison.Ordinal);
    }

    private static List<string> Fences(string page, string word) =>
        [.. Fence().Matches(File.ReadAllText(Path.Combine(Root, "docs", page))).Where(fence => fence.Groups[1].Value.Split(' ')[1] == word).Select(fence => fence.Groups[2].Value)];

    private static string FindRoot()
    {
        string folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "PostLint.sln"))) folder = Path.GetDirectoryName(folder)!;
        return folder;
    }

    [GeneratedRegex("^```(yaml [a-z ]+)\\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();

    [GeneratedRegex(@"(?<=title=)[A-Z]+\d+|\bOM\d{4}\b")]
    private static partial Regex RuleId();
}
