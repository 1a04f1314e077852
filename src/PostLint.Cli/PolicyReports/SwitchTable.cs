using PostLint.Policies;
using PostLint.Yaml.Schema;

namespace PostLint.Cli.PolicyReports;

/// <summary>The switches of policies as a Markdown table, from their declarations.</summary>
internal static class SwitchTable
{
    public static void Write(TextWriter output)
    {
        output.WriteLine("# The switches of a policy");
        output.WriteLine();
        output.WriteLine("Points on which policies differ, for `switches` in a policy file or under `policy_profile` in `postlint.yml`. This page is the output of `postlint policy switches`.");
        output.WriteLine();
        output.WriteLine("| Switch | Values | What it decides |");
        output.WriteLine("|---|---|---|");
        foreach (SchemaKey key in PolicySwitches.All) output.WriteLine($"| `{key.Key}` | {Values(key.Value)} | {key.Description} |");
    }

    private static string Values(YamlSchema schema) => schema.Expectation switch
    {
        "text" => "a word",
        "text, or a list of them" => "words",
        var words when words.StartsWith("one of ", StringComparison.Ordinal) => words["one of ".Length..],
        var words => words,
    };
}
