using System.Text.RegularExpressions;
using PostLint.Rules;

namespace PostLint.Core.Tests.Harness;

/// <summary>
/// The examples of a rule's page. A fence <c>```flag</c> or <c>```clear</c> holds a draft; after the word may stand <c>profile=NAME</c>,
/// <c>absent=KEY,KEY</c>, <c>raw</c> (no default metadata), <c>rule-option=VALUE</c>, <c>media=FILE:gps,FILE:TAG=some_words</c> (image files
/// to make), <c>config</c> where the fence holds a fragment of <c>postlint.yml</c> that is laid over the school's, or <c>over</c> where such a
/// fragment stands before the draft, ended by a line <c>...</c>. A fence <c>```fixed</c> after a flag holds what the first fix makes of it.
/// </summary>
internal sealed record PageExample(string Kind, string Info, string Body, string? Fixed)
{
    private const string FragmentEnd = "\n...\n";

    /// <summary>The configuration under which the draft is linted, beside the school's; empty for none.</summary>
    public string Fragment => IsOver ? Body[..Body.IndexOf(FragmentEnd, StringComparison.Ordinal)] : "";

    public string Draft => IsOver ? Body[(Body.IndexOf(FragmentEnd, StringComparison.Ordinal) + FragmentEnd.Length)..] : Body;

    private bool IsOver => Regex.IsMatch(Info, @"\bover\b");

    public string Profile => Setting("profile") ?? "default";

    public IReadOnlyCollection<string> Absent => Setting("absent")?.Split(',') ?? [];

    public bool IsRaw => Regex.IsMatch(Info, @"\braw\b");

    public bool IsConfiguration => Regex.IsMatch(Info, @"\bconfig\b");

    public string? Severity => Setting("severity");

    /// <summary>The image files of the example, made with their EXIF.</summary>
    public MemoryMediaFiles Media => (Setting("media")?.Split(',') ?? []).Aggregate(new MemoryMediaFiles(), (files, entry) =>
    {
        string[] parts = entry.Split(':', '=');
        Dictionary<string, object> exif = parts[1] == "gps" ? new() { ["GPSLatitude"] = 54.4312, ["GPSLongitude"] = -2.2876 } : new() { [parts[1]] = parts[2].Replace('_', ' ') };
        return files.With(parts[0], TestImages.Jpeg(exif));
    });

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
        foreach (var descriptor in RuleCatalog.Descriptors)
        {
            int count = RuleCatalog.Page(descriptor) is { } page ? Read(page).Count : 0;
            for (int i = 0; i < count; i++) data.Add(descriptor.Id, i);
        }

        return data;
    }

    private string? Setting(string name) => Regex.Match(Info, $@"\b{name}=(\S+)") is { Success: true } match ? match.Groups[1].Value : null;
}
