using PostLint.Posts;
using PostLint.School;
using PostLint.Text;
using PostLint.Yaml;

namespace PostLint.Workspaces;

/// <summary>
/// Platforms of consents that no post can be on, since they are written otherwise than in posts: "fb" where posts say facebook. What resembles no
/// platform (a prospectus, the local paper) is some other use of the consent, and no fault.
/// </summary>
internal static class ConsentPlatforms
{
    private const int LongestShortForm = 5;

    /// <param name="entries">The platforms, consent by consent.</param>
    /// <param name="root">The configuration, whose platforms and accounts count beside the known ones.</param>
    public static IEnumerable<RegisterFault> Strange(IReadOnlyList<PlatformEntry> entries, YamlMapping root)
    {
        if (entries.Count == 0) yield break;
        string[] known = [.. FrontMatterSchema.Platforms, .. ConfigurationValues.Items(root["platforms"]).Concat(ConfigurationValues.Items(root["accounts"])).SelectMany(Names)];
        var isKnown = new HashSet<string>([.. known, "all"], StringComparer.OrdinalIgnoreCase);
        foreach (IGrouping<string, PlatformEntry> one in entries.Where(entry => !isKnown.Contains(entry.Platform)).GroupBy(entry => entry.Platform, StringComparer.OrdinalIgnoreCase))
        {
            if (Meant(one.Key, known) is not { } meant) continue;
            PlatformEntry first = one.First();
            int more = one.Count() - 1;
            string rows = more == 0 ? "" : $", here and in {more} more row{(more == 1 ? "" : "s")}";
            yield return new RegisterFault(first.Row, first.Column, $"no post is on a platform of this name, so the consent does not cover it{rows}; did you mean '{meant}'?", IsGrave: false);
        }
    }

    private static string? Meant(string written, string[] known) =>
        EditDistance.Nearest(written, known) ?? (written.Length <= LongestShortForm ? known.FirstOrDefault(platform => IsShortFor(written, platform)) : null);

    /// <summary>Whether the letters of a short form stand in a name in their order, from its first: "fb", "insta", "yt".</summary>
    private static bool IsShortFor(string written, string platform)
    {
        if (written.Length < 2 || char.ToLowerInvariant(written[0]) != platform[0]) return false;
        int at = 0;
        foreach (char c in platform)
        {
            if (at < written.Length && char.ToLowerInvariant(written[at]) == c) at++;
        }

        return at == written.Length;
    }

    private static IEnumerable<string> Names(YamlNode node) => node switch
    {
        YamlScalar { IsNull: false, Value.Length: > 0 } scalar => [scalar.Value],
        YamlMapping mapping => new[] { mapping.Text("platform") ?? mapping.Text("id") ?? mapping.Text("name") }.OfType<string>().Where(name => name.Length > 0),
        _ => [],
    };
}
