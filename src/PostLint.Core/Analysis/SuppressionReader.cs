using System.Globalization;
using PostLint.Posts;
using PostLint.Text;
using PostLint.Yaml;

namespace PostLint.Analysis;

/// <summary>Reads the suppressions of a post: <c>suppress:</c> in front matter, and disable comments in the body (workspace.md section 3).</summary>
internal static class SuppressionReader
{
    private const string Next = "postlint-disable-next", Region = "postlint-disable", Enable = "postlint-enable";

    public static void Read(Post post, List<SuppressionEntry> entries)
    {
        ReadFrontMatter(post, entries);
        // From the last comment to the first, so that the end of a region is known when its start is met.
        var ends = new RegionEnds(post.Text.Length + 1);
        int first = entries.Count;
        for (int i = post.Comments.Count - 1; i >= 0; i--) ReadComment(post, post.Comments[i], ends, entries);
        entries.Reverse(first, entries.Count - first);
    }

    private static void ReadFrontMatter(Post post, List<SuppressionEntry> entries)
    {
        YamlNode? node = post.FrontMatter.Root?["suppress"];
        IEnumerable<YamlNode> items = node switch
        {
            YamlSequence sequence => sequence.Items,
            null or YamlScalar { IsNull: true } => [],
            _ => [node],
        };
        var whole = new TextSpan(0, post.Text.Length + 1);
        foreach (YamlNode item in items)
        {
            var mapping = item as YamlMapping;
            string rule = (item as YamlScalar)?.Value ?? mapping?.Text("rule") ?? "";
            Add(entries, rule, mapping?.Text("reason"), mapping?.Text("by"), mapping?.Text("until"), item.Span, whole);
        }
    }

    private static void ReadComment(Post post, TextSpan comment, RegionEnds ends, List<SuppressionEntry> entries)
    {
        ReadOnlySpan<char> text = Inner(post.Text[comment]);
        if (text.StartsWith(Enable)) ends.Add(text[Enable.Length..].Trim().ToString(), comment.Start);
        if (!text.StartsWith(Region)) return;
        bool next = text.StartsWith(Next);
        ReadOnlySpan<char> rest = text[(next ? Next : Region).Length..];
        if (!rest.IsEmpty && !char.IsWhiteSpace(rest[0])) return;
        rest = rest.Trim();
        int colon = rest.IndexOf(':');
        string rule = (colon < 0 ? rest : rest[..colon]).Trim().ToString();
        ReadOnlySpan<char> tail = colon < 0 ? default : rest[(colon + 1)..];
        (int dashes, int width) = Dashes(tail);
        string reason = (dashes < 0 ? tail : tail[..dashes]).Trim().ToString();
        string by = dashes < 0 ? "" : tail[(dashes + width)..].Trim().ToString();
        TextSpan scope = next ? NextBlock(post, comment) : TextSpan.FromBounds(comment.End, ends.Of(rule));
        if (IsOpen(post, ref comment)) entries.Add(new SuppressionEntry(new Suppression(rule, reason, by, null, comment, scope), "is never closed with '-->'") { IsOpen = true });
        else Add(entries, rule, reason, by, null, comment, scope);
    }

    /// <summary>Whether a comment runs to the end of the text; then its first line stands for it.</summary>
    private static bool IsOpen(Post post, ref TextSpan comment)
    {
        ReadOnlySpan<char> text = post.Text[comment];
        if (text.EndsWith("-->")) return false;
        int end = text.IndexOfAny('\r', '\n');
        if (end >= 0) comment = comment with { Length = end };
        return true;
    }

    /// <summary>Where the person is parted from the reason: two hyphens, or the dash that a word processor makes of them.</summary>
    private static (int Start, int Width) Dashes(ReadOnlySpan<char> tail)
    {
        int start = tail.LastIndexOf("--");
        if (start >= 0) return (start, 2);
        start = tail.LastIndexOf('\u2014');
        if (start >= 0) return (start, 1);
        // Between figures and words an en dash is one of its own.
        start = tail.LastIndexOf(" \u2013 ");
        return (start, 3);
    }

    private static ReadOnlySpan<char> Inner(ReadOnlySpan<char> comment)
    {
        comment = comment.StartsWith("<!--") ? comment[4..] : comment;
        return (comment.EndsWith("-->") ? comment[..^3] : comment).Trim();
    }

    private static TextSpan NextBlock(Post post, TextSpan comment)
    {
        int low = 0, high = post.Blocks.Count;
        while (low < high)
        {
            int middle = (low + high) >> 1;
            if (post.Blocks[middle].Start < comment.End) low = middle + 1;
            else high = middle;
        }

        return low < post.Blocks.Count ? post.Blocks[low] : new TextSpan(comment.End, 0);
    }

    private static void Add(List<SuppressionEntry> entries, string rule, string? reason, string? by, string? until, TextSpan place, TextSpan scope)
    {
        DateOnly? last = DateOnly.TryParseExact(until, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day) ? day : null;
        string? problem = rule.Length == 0 ? "names no rule"
            : IsMissing(reason, "reason") ? "gives no reason"
            : IsMissing(by, "by") ? "names no person"
            : until is not null && last is null ? "has an end date that is no date (yyyy-mm-dd)"
            : null;
        entries.Add(new SuppressionEntry(new Suppression(rule, reason?.Trim() ?? "", by?.Trim() ?? "", last, place, scope), problem));
    }

    /// <summary>Nothing, or the word that an editor puts where something is to be filled in.</summary>
    private static bool IsMissing(string? text, string placeholder) => string.IsNullOrWhiteSpace(text) || text.Trim() == placeholder;

    /// <summary>Where regions end: at the nearest enable comment behind that names the rule, or none.</summary>
    private sealed class RegionEnds(int last)
    {
        private readonly Dictionary<string, int> named = new(StringComparer.OrdinalIgnoreCase);
        private int unnamed = last;

        public int Of(string rule) => Math.Min(unnamed, named.GetValueOrDefault(rule, unnamed));

        public void Add(string rule, int place)
        {
            if (rule.Length == 0) unnamed = place;
            else named[rule] = place;
        }
    }
}
