using PostLint.Analysis;
using PostLint.Lexicons;
using PostLint.Posts;

namespace PostLint.Rules.Custom;

/// <summary>Which posts a custom rule concerns (<c>applies_to</c>): every condition must hold, and of each any value will do.</summary>
public sealed record CustomRuleScope
{
    /// <summary>The first section of a rule's words that are not the scope's.</summary>
    public const int EndSection = NoOccasion + 1;

    private const int Occasion = 0, NoOccasion = Wordings.Anchor + 1;

    private const string Official = "official", Personal = "personal";

    public static CustomRuleScope All { get; } = new();

    /// <summary>Front-matter keys and the values of which a post must have one; lower case.</summary>
    public IReadOnlyList<(string Key, IReadOnlyList<string> Values)> Metadata { get; init; } = [];

    /// <summary>The parts of a post that count; empty for all.</summary>
    public IReadOnlyList<ProseSegmentKind> Parts { get; init; } = [];

    /// <summary>Wordings of which a post must hold one.</summary>
    internal Wordings Occasions { get; init; } = Wordings.None;

    /// <summary>Phrases in which those do not count.</summary>
    internal Wordings NoOccasions { get; init; } = Wordings.None;

    /// <summary>What the token pass has to look for.</summary>
    internal IEnumerable<LexiconTerm> Terms => Occasions.Terms(Occasion).Concat(NoOccasions.Terms(NoOccasion));

    /// <summary>Whether a post holds one of the wordings that it must, where it counts.</summary>
    /// <param name="post">The post.</param>
    /// <param name="terms">What the token pass found.</param>
    internal bool Mentions(Post post, ReadOnlySpan<TermMatch> terms)
    {
        List<TermMatch> occasions = Occasions.Find(post, terms, Occasion), passed = NoOccasions.Find(post, terms, NoOccasion);
        return occasions.Exists(occasion => !Wordings.Overlap(passed, occasion));
    }

    /// <summary>Whether the metadata of a post are those that the rule concerns.</summary>
    public bool Holds(PostContext context)
    {
        foreach ((string key, IReadOnlyList<string> values) in Metadata)
        {
            if (!Holds(key, values, context)) return false;
        }

        return true;
    }

    /// <summary>Whether a word stands in a part that counts.</summary>
    public bool Covers(Post post, int word)
    {
        if (Parts.Count == 0) return true;
        ProseSegment segment = post.Prose.SegmentAt(post.Words[word].Start);
        return Parts.Contains(segment.Kind) || segment.Kind == ProseSegmentKind.FrontMatter && Parts.Contains(PartOf(segment.Key ?? ""));
    }

    /// <summary>A caption or an alternative text is one wherever it is written: beside the image, or in the front matter.</summary>
    private static ProseSegmentKind PartOf(string key) =>
        key.EndsWith("alt", StringComparison.Ordinal) ? ProseSegmentKind.AltText
        : key.EndsWith("caption", StringComparison.Ordinal) ? ProseSegmentKind.Caption
        : key.EndsWith("].title", StringComparison.Ordinal) ? ProseSegmentKind.Title
        : ProseSegmentKind.FrontMatter;

    private static bool Holds(string key, IReadOnlyList<string> values, PostContext context)
    {
        PostMetadata metadata = context.Post.Metadata;
        switch (key)
        {
            case "kind":
                return Has(values, metadata.Kind);
            case "author_role":
                return context.Authorship.Role is { } role && Has(values, role);
            case "account":
                return values.Contains(Personal) && context.Authorship.IsPersonal || values.Contains(Official) && context.Authorship.IsOfficial
                    || metadata.Account is { } account && Has(values, account);
            default:
                return metadata.List(key).Any(value => Has(values, value.Text));
        }
    }

    private static bool Has(IReadOnlyList<string> values, string value) => values.Contains(value, StringComparer.OrdinalIgnoreCase);
}
