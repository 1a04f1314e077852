using PostLint.Analysis;
using PostLint.Posts;
using PostLint.School;
using PostLint.Text;

namespace PostLint.Rules.Disclaimers;

/// <summary>The disclaimer texts that the school configured under <c>disclaimers</c>.</summary>
internal static class ConfiguredDisclaimer
{
    /// <summary>Kinds of text that stand under the same key and disclaim nothing about the author.</summary>
    private static readonly string[] OtherTexts = ["endorsement", "moderation", "complaint", "signpost"];

    /// <summary>The most code units that a post of a platform may have, links and markup counted as written.</summary>
    private static readonly Dictionary<string, int> Limits = new(StringComparer.Ordinal) { ["x"] = 280, ["twitter"] = 280, ["bluesky"] = 300, ["threads"] = 500, ["mastodon"] = 500 };

    /// <summary>Whether the front matter names a disclaimer: one on the profile, or one of the configured texts.</summary>
    public static bool IsDeclared(PostContext context) =>
        context.Post.Metadata.Disclaimer is { } id && (string.Equals(id, "profile", StringComparison.OrdinalIgnoreCase) || context.School.Disclaimers.ContainsKey(id));

    /// <summary>Whether one of the texts stands in the visible words of the post; marks and capitals do not count.</summary>
    public static bool StandsIn(Post post, SchoolFacts school)
    {
        foreach ((string id, string text) in school.Disclaimers)
        {
            if (!IsOther(id) && Contains(post.Words, Hashes(text))) return true;
        }

        return false;
    }

    /// <summary>The text to add so that the post stays within its platform's length, or null when none is configured or fits.</summary>
    /// <param name="rest">How many code units of the post stay beside it.</param>
    public static string? Fitting(PostContext context, int rest)
    {
        int limit = Limits.GetValueOrDefault(context.Post.Metadata.Platform ?? "", int.MaxValue);
        string[] order = limit == int.MaxValue ? ["personal", "personal-short"] : ["personal-short", "personal"];
        foreach (string id in order)
        {
            if (context.School.Disclaimers.TryGetValue(id, out string? text) && Hashes(text).Length > 0 && rest + 2 + text.Length <= (long)limit) return text.Trim();
        }

        return null;
    }

    private static bool IsOther(string id) => Array.Exists(OtherTexts, other => id.Contains(other, StringComparison.OrdinalIgnoreCase));

    private static ulong[] Hashes(string text)
    {
        var hashes = new List<ulong>();
        var scanner = new WordScanner(text);
        while (scanner.MoveNext()) hashes.Add(scanner.Hash);
        return [.. hashes];
    }

    private static bool Contains(ListView<Word> words, ulong[] text)
    {
        for (int i = 0; text.Length > 0 && i + text.Length <= words.Count; i++)
        {
            int count = 0;
            while (count < text.Length && words[i + count].Hash == text[count]) count++;
            if (count == text.Length) return true;
        }

        return false;
    }
}
