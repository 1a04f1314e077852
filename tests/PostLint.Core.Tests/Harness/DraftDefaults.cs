using System.Text.RegularExpressions;

namespace PostLint.Core.Tests.Harness;

/// <summary>Adds the metadata that the catalogue's examples take for granted (rules.md section 1) to a draft that lacks it.</summary>
internal static partial class DraftDefaults
{
    private static readonly (string Key, string Line)[] Defaults =
    [
        ("kind", "kind: post"),
        ("platform", "platform: facebook"),
        ("account", "account: thornybrook-fb"),
        ("author", "author: o.varga"),
        ("author_role", "author_role: staff"),
        ("approved_by", "approved_by: g.plumb"),
        ("publish_at", "publish_at: 2026-03-04T16:30:00+00:00"),
        ("category", "category: parental-information"),
    ];

    public static string Apply(string draft, IReadOnlyCollection<string> absent)
    {
        Match own = FrontMatter().Match(draft);
        string head = own.Success ? own.Groups["yaml"].Value : "";
        string newLine = draft.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        bool personal = Regex.IsMatch(head, @"(?m)^account:\s*[""']?personal");
        bool ownAccount = !HasKey(head, "account") && Regex.IsMatch(head, @"(?m)^author_role:\s*(pupil|parent)\b");
        var missing = Defaults
            .Where(entry => !absent.Contains(entry.Key) && !HasKey(head, entry.Key))
            .Where(entry => !(personal && entry.Key is ("approved_by" or "category")))
            .Where(entry => !(ownAccount && entry.Key is "account"))
            .Select(entry => entry.Line)
            .ToList();
        if (missing.Count == 0) return draft;
        string lines = string.Join(newLine, missing) + newLine;
        if (own.Success && head.StartsWith('{')) return draft;
        if (own.Success) return draft.Insert(own.Groups["yaml"].Index, lines);
        return LooksLikeOtherFrontMatter(draft) ? draft : $"---{newLine}{lines}---{newLine}{newLine}{draft}";
    }

    private static bool HasKey(string yaml, string key) => Regex.IsMatch(yaml, $@"(?m)^[""']?{key}[""']?\s*:");

    private static bool LooksLikeOtherFrontMatter(string draft) => draft.StartsWith("+++", StringComparison.Ordinal);

    [GeneratedRegex(@"\A---[ \t]*\r?\n(?<yaml>.*?)^(---|\.\.\.)[ \t]*(\r?\n|\z)", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex FrontMatter();
}
