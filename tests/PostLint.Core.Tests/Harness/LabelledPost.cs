using System.Text.Json;
using PostLint.Analysis;

namespace PostLint.Core.Tests.Harness;

/// <summary>A whole natural post with complete labels (gold/README.md says how they are matched).</summary>
internal sealed record LabelledPost(string Id, string Profile, string Post, bool IsClean, IReadOnlyList<(string Rule, string? Span)> Expected, IReadOnlyCollection<string> Allowed)
{
    public static IReadOnlyList<LabelledPost> ReadAll(string path)
    {
        var posts = new List<LabelledPost>();
        foreach (string line in File.ReadLines(path).Where(line => line.Length > 0))
        {
            using JsonDocument document = JsonDocument.Parse(line);
            JsonElement root = document.RootElement;
            posts.Add(new LabelledPost(
                root.GetProperty("id").GetString()!,
                root.GetProperty("profile").GetString()!,
                root.GetProperty("post").GetString()!,
                root.GetProperty("kind").GetString() == "clean",
                [.. root.GetProperty("expected").EnumerateArray().Select(item => (item.GetProperty("rule").GetString()!, item.TryGetProperty("span", out JsonElement span) ? span.GetString() : null))],
                [.. root.GetProperty("allowed").EnumerateArray().Select(item => item.ValueKind == JsonValueKind.String ? item.GetString()! : item.GetProperty("rule").GetString()!)]));
        }

        return posts;
    }

    /// <summary>Which labels of some rules are found, and which findings of them match no label.</summary>
    public (IReadOnlyList<(string Rule, string? Span)> Hits, IReadOnlyList<(string Rule, string? Span)> Misses, IReadOnlyList<Diagnostic> Alarms, LintResult Result) Score(IReadOnlySet<string> rules)
    {
        LintResult result = DraftLint.Exact(Post, Profile);
        var expected = Expected.Where(label => rules.Contains(label.Rule)).ToList();
        var hits = expected.Where(label => result.Diagnostics.Any(diagnostic => Matches(label, diagnostic))).ToList();
        var alarms = result.Diagnostics
            .Where(diagnostic => rules.Contains(diagnostic.Id) && diagnostic.Id[2] is >= '1' and <= '6')
            .Where(diagnostic => !Allowed.Contains(diagnostic.Id) && !Expected.Any(label => Matches(label, diagnostic)))
            .ToList();
        return (hits, [.. expected.Except(hits)], alarms, result);
    }

    private bool Matches((string Rule, string? Span) label, Diagnostic diagnostic)
    {
        if (label.Rule != diagnostic.Id) return false;
        if (label.Span is null) return true;
        int start = Post.IndexOf(label.Span, StringComparison.Ordinal);
        return diagnostic.Span.Start < start + label.Span.Length && start < Math.Max(diagnostic.Span.End, diagnostic.Span.Start + 1);
    }
}
