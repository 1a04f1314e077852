using PostLint.Analysis;
using PostLint.Posts;
using PostLint.School;
using PostLint.Yaml;

namespace PostLint.Workspaces;

/// <summary>Reads what <c>postlint.yml</c> says of publishing.</summary>
internal static class PublishingFactsReader
{
    public static PublishingFacts Read(YamlMapping root) => new()
    {
        Calendar = CalendarReader.Read(root["calendar"] as YamlMapping),
        Embargoes = [.. Items(root["embargoes"]).OfType<YamlMapping>().Select(ReadEmbargo)],
        ControversialTopics = Strings(root["topics"] as YamlMapping, "controversial"),
        PermittedCategories = Strings(root, "permitted_categories"),
        FriendlyPlatforms = [.. Items(root["platforms"]).OfType<YamlMapping>().Where(item => item.Text("friendly") == "true").Select(item => item.Text("id") ?? item.Text("name")).OfType<string>()],
        ReadingAge = int.TryParse(root.Text("reading_age"), out int age) ? age : null,
        ComplaintsSignpost = ReadSignpost(root["disclaimers"] as YamlMapping),
        ModerationReasons = ReadReasons(root["disclaimers"] as YamlMapping),
        StaffHours = ReadStaffHours(root),
    };

    private static Embargo ReadEmbargo(YamlMapping embargo) => new()
    {
        Title = embargo.Text("title"),
        Keywords = Strings(embargo, "keywords"),
        Until = PublicationTime.TryParse(embargo.Text("until")),
    };

    /// <summary>The text whose id speaks of a signpost, else the one that speaks of complaints.</summary>
    private static string? ReadSignpost(YamlMapping? disclaimers)
    {
        string? complaints = null;
        foreach (YamlEntry entry in disclaimers?.Entries ?? [])
        {
            if (entry.Value is not YamlScalar { IsNull: false } text) continue;
            if (entry.Key.Value.Contains("signpost", StringComparison.OrdinalIgnoreCase)) return text.Value.Trim();
            if (entry.Key.Value.Contains("complaint", StringComparison.OrdinalIgnoreCase)) complaints ??= text.Value.Trim();
        }

        return complaints;
    }

    private static string[] ReadReasons(YamlMapping? disclaimers) =>
    [
        .. (disclaimers?.Entries ?? [])
            .Where(entry => entry.Key.Value.Contains("moderation", StringComparison.OrdinalIgnoreCase))
            .SelectMany(entry => Strings(disclaimers, entry.Key.Value)),
    ];

    private static Dictionary<string, IReadOnlyList<DayHours>> ReadStaffHours(YamlMapping root)
    {
        var hours = new Dictionary<string, IReadOnlyList<DayHours>>(StringComparer.Ordinal);
        foreach (string key in new[] { "staff", "governors", "volunteers" })
        {
            foreach (YamlMapping person in Items(root[key]).OfType<YamlMapping>())
            {
                if (person.Text("id") is { } id && person["hours"] is { } node) hours[id] = CalendarReader.HoursList(node);
            }
        }

        return hours;
    }

    private static IReadOnlyList<YamlNode> Items(YamlNode? node) => node is YamlSequence sequence ? sequence.Items : [];

    private static string[] Strings(YamlMapping? mapping, string key) => [.. MetadataValue.List(mapping, key).Select(value => value.Text)];
}
