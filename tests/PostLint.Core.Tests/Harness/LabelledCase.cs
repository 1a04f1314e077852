using System.Text.Json;
using PostLint.Analysis;

namespace PostLint.Core.Tests.Harness;

/// <summary>One labelled draft for one rule: it must be flagged, or this rule must be silent.</summary>
internal sealed record LabelledCase(string Id, string Profile, string Rule, bool Flag, string Post, string? Span, string Why, IReadOnlyCollection<string> Absent, IReadOnlyDictionary<string, IReadOnlyDictionary<string, object>> Media)
{
    public static IEnumerable<LabelledCase> ReadAll(string folder) =>
        Directory.EnumerateFiles(folder, "*.jsonl").Order(StringComparer.Ordinal).SelectMany(File.ReadLines).Where(line => line.Length > 0).Select(Parse);

    /// <summary>Whether the linter does what the label says; a hit overlaps the marked span.</summary>
    public bool Holds()
    {
        (string text, LintResult result) = DraftLint.Run(Post, Profile, Absent, ExtraConfiguration, media: MediaFiles);
        IEnumerable<Diagnostic> found = result.Diagnostics.Where(diagnostic => diagnostic.Id == Rule);
        if (!Flag) return !found.Any();
        if (Span is null) return found.Any();
        int start = text.IndexOf(Span, StringComparison.Ordinal);
        return start >= 0 && found.Any(diagnostic => diagnostic.Span.Start < start + Span.Length && start < Math.Max(diagnostic.Span.End, diagnostic.Span.Start + 1));
    }

    /// <summary>The image files of the case, made with their EXIF.</summary>
    private MemoryMediaFiles MediaFiles => Media.Aggregate(new MemoryMediaFiles(), (files, file) => files.With(file.Key, TestImages.Jpeg(file.Value)));

    /// <summary>A case tests its rule; where the profile has the rule off, it is switched on.</summary>
    private string ExtraConfiguration => $"rules: {{{Rule}: {{}}}}";

    private static LabelledCase Parse(string line)
    {
        using JsonDocument document = JsonDocument.Parse(line);
        JsonElement root = document.RootElement;
        return new LabelledCase(
            root.GetProperty("id").GetString()!,
            root.GetProperty("profile").GetString()!,
            root.GetProperty("rule").GetString()!,
            root.GetProperty("expect").GetString() == "flag",
            root.GetProperty("post").GetString()!,
            root.TryGetProperty("span", out JsonElement span) ? span.GetString() : null,
            root.TryGetProperty("why", out JsonElement why) ? why.GetString() ?? "" : "",
            root.TryGetProperty("absent", out JsonElement absent) && absent.ValueKind == JsonValueKind.Array ? [.. absent.EnumerateArray().Select(key => key.GetString()!)] : [],
            root.TryGetProperty("media", out JsonElement media) && media.ValueKind == JsonValueKind.Array ? media.EnumerateArray().ToDictionary(file => file.GetProperty("path").GetString()!, ParseExif) : []);
    }

    private static IReadOnlyDictionary<string, object> ParseExif(JsonElement file) =>
        file.GetProperty("exif").EnumerateObject().ToDictionary(tag => tag.Name, tag => tag.Value.ValueKind == JsonValueKind.Number ? tag.Value.GetDouble() : (object)tag.Value.GetString()!);
}
