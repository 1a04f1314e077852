using System.Text.RegularExpressions;
using PostLint.Core.Tests.Architecture;
using PostLint.Policies;
using PostLint.Yaml.Schema;

namespace PostLint.Core.Tests.Workspaces;

/// <summary>Every switch that a rule reads is declared, and what is declared says whether a rule reads it.</summary>
public sealed partial class PolicySwitchTests
{
    private static readonly HashSet<string> Read = [.. SourceFile.In("src/PostLint.Core", "cs").Where(file => !file.Path.Contains("/Policies/", StringComparison.Ordinal)).SelectMany(file => Reads(file.Text))];

    [Fact]
    public void Every_switch_that_is_read_is_declared()
    {
        Assert.True(Read.Count > 30);
        Assert.Empty(Read.Except(PolicySwitches.All.Select(key => key.Key)));
    }

    [Fact]
    public void A_switch_that_no_rule_reads_says_so()
    {
        foreach (SchemaKey key in PolicySwitches.All)
            Assert.True(Read.Contains(key.Key) != key.Description.Contains("Stated for the reader", StringComparison.Ordinal), key.Key);
    }

    [Fact]
    public void Every_description_names_the_rules() => Assert.Empty(PolicySwitches.All.Where(key => !RuleId().IsMatch(key.Description)).Select(key => key.Key));

    [Fact]
    public void They_are_in_order() => Assert.Equal(PolicySwitches.All.Select(key => key.Key).Order(StringComparer.Ordinal), PolicySwitches.All.Select(key => key.Key));

    private static IEnumerable<string> Reads(string text)
    {
        foreach (Match match in Literal().Matches(text)) yield return match.Groups[1].Value;
        if (text.Contains("\"account_record.blogs\"", StringComparison.Ordinal)) yield return "account_record.blogs";
        if (text.Contains("\"account_record\"", StringComparison.Ordinal)) yield return "account_record";
        if (text.Contains("\"blogs.approver_role\" : \"account_approver_role\"", StringComparison.Ordinal))
        {
            yield return "blogs.approver_role";
            yield return "account_approver_role";
        }

        if (!text.Contains("$\"monitoring.{key}\"", StringComparison.Ordinal)) yield break;
        foreach (string key in new[] { "term", "weekend", "after_weekend", "holiday", "weekend.preferred", "holiday.preferred" }) yield return $"monitoring.{key}";
    }

    [GeneratedRegex("""Switch(?:Has)?\("([a-z_.]+)"[,)]""")]
    private static partial Regex Literal();

    [GeneratedRegex(@"PL\d{4}")]
    private static partial Regex RuleId();
}
