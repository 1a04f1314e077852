using System.Text.RegularExpressions;
using PostLint.Rules;

namespace PostLint.Core.Tests.Harness;

/// <summary>
/// The examples of a rule's page. A fence <c>```flag</c> or <c>```clear</c> holds a draft; after the word may stand <c>profile=NAME</c>,
/// <c>absent=KEY,KEY</c>, <c>raw</c> (no default metadata), <c>rule-option=VALUE</c>. A fence <c>```fixed</c> after a flag holds what the first fix makes of it.
/// </summary>
internal sealed record PageExample(string Kind, string Info, string Draft, string? Fixed)
{
    public string Profile => Setting("profile") ?? "default";

    public IReadOnlyCollection<string> Absent => Setting("absent")?.Split(',') ?? [];

    public bool IsRaw => Regex.IsMatch(Info, @"\braw\b");

    public string? Severity => Setting("severity");

    public static IReadOnlyList<PageExample> Read(string page)
    {
        var examples = new List<PageExample>();
        foreach (Match fence in Regex.Matches(page, @"^(?<ticks>`{3,})(?<kind>flag|clear|fixed)(?<info>[^\n]*)\n(?<body>.*?)^\k<ticks>[ \t]*$", RegexOptions.Singleline | RegexOptions.Multiline))
        {
            string body = fence.Groups["body"].Value.TrimEnd('\n');
            if (fence.Groups["kind"].Value == "fixed") examples[^1] = examples[^1] with { Fixed = body };
            else examples.Add(new PageExample(fence.Groups["kind"].Value, fence.Groups["info"].Value, body, null));
        }

        return examples;
    }

    public static TheoryData<string, int> All()
    {
        var data = new TheoryData<string, int>();
        foreach (var rule in RuleCatalog.All)
        {
            int count = Read(RuleCatalog.Page(rule)).Count;
            for (int i = 0; i < count; i++) data.Add(rule.Descriptor.Id, i);
        }

        return data;
    }

    private string? Setting(string name) => Regex.Match(Info, $@"\b{name}=(\S+)") is { Success: true } match ? match.Groups[1].Value : null;
}
