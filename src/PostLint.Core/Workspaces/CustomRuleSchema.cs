using PostLint.Policies;
using PostLint.Posts;
using PostLint.Yaml.Schema;
using static PostLint.Yaml.Schema.YamlSchema;

namespace PostLint.Workspaces;

/// <summary>What an entry of <c>custom_rules</c> may hold.</summary>
internal static class CustomRuleSchema
{
    public static IReadOnlyList<string> Kinds { get; } = ["existence", "substitution", "required", "pattern"];

    /// <summary>The parts of a post as <c>applies_to.parts</c> names them.</summary>
    public static IReadOnlyList<(string Name, ProseSegmentKind Kind)> Parts { get; } =
    [
        ("text", ProseSegmentKind.Paragraph), ("heading", ProseSegmentKind.Heading), ("list", ProseSegmentKind.ListItem), ("table", ProseSegmentKind.TableCell),
        ("quote", ProseSegmentKind.Quote), ("alt", ProseSegmentKind.AltText), ("title", ProseSegmentKind.Title), ("caption", ProseSegmentKind.Caption),
        ("front-matter", ProseSegmentKind.FrontMatter),
    ];

    /// <summary>The keys of <c>applies_to</c> that are keys of the front matter too.</summary>
    public static IReadOnlyList<SchemaKey> Metadata { get; } =
    [
        ("kind", Words(OneOf(FrontMatterSchema.Kinds)), "Only posts of these kinds; a post that states none is a 'post'."),
        ("platform", Words(Scalar), "Only posts for these platforms."),
        ("account", Words(Scalar), "Only posts on these accounts: ids, or 'official' for every account of the school's, or 'personal' for people's own."),
        ("author_role", Words(OneOf(FrontMatterSchema.AuthorRoles)), "Only posts by people in these roles."),
        ("category", Words(Scalar), "Only posts of these categories."),
        ("audience", Words(OneOf(FrontMatterSchema.Audiences)), "Only posts for these audiences."),
    ];

    public static YamlSchema Schema { get; } = Map(
        Required("id", Scalar, "Two to six capitals and three to five digits, such as HB1001; PL is taken."),
        Required("name", Scalar, "What the rule is called, in small letters with hyphens."),
        Required("message", Scalar, "What is wrong, in a short sentence without a full stop; it must not repeat anybody's name."),
        ("help", Scalar, "What to do about it, in a short sentence without a full stop."),
        ("severity", SeverityNames.Schema, "How grave a finding is; warning when left out."),
        Required("kind", OneOf(Kinds), "existence: the terms must not stand in a post. substitution: 'swap' says what to write instead. required: one of the terms, and each of 'all_of', must stand in a post. pattern: the terms are patterns."),
        ("terms", Words(Scalar), "Words and phrases; case, accents and apostrophes do not count, (a|b) stands for either, $list for a list under lexicons. In patterns, and where a rule is of kind: required, also (perhaps)?, begin*, <word>, <words:3>, <number>, <capitalised>, <name>, and $list inside a longer wording."),
        ("all_of", List(Either(Scalar, List(Scalar))), "For kind: required: things of which each must stand in a post; where several wordings of one will do, a list of them. Gaps and choices as in patterns."),
        ("swap", FreeMap(Scalar), "For kind: substitution: what is written, and what to write instead."),
        ("except", Words(Scalar), "Phrases in which the terms are harmless; of a rule of kind: required, phrases that do not count as what is wanted. Gaps and choices as in patterns."),
        ("applies_to", Map([.. Metadata, ("parts", Words(OneOf([.. Parts.Select(part => part.Name)])), "Only these parts of a post. alt, caption and title (of an image) are those in the front matter too."),
            ("mentions", Words(Scalar), "Only posts that hold one of these words or phrases. Gaps and choices as in patterns."),
            ("except", Words(Scalar), "Phrases in which the words under 'mentions' do not count.")]),
            "Which posts the rule concerns; all when left out. Every condition must hold."),
        ("clause", Words(Scalar), "The clauses of the policy that the rule serves."),
        ("examples", Map(
            ("flag", Words(Scalar), "Drafts that the rule must flag; [|...|] may mark the words."),
            ("clear", Words(Scalar), "Drafts for which it must be silent.")), "Drafts that 'postlint rules test' tries the rule on."));

    private static YamlSchema Words(YamlSchema item) => List(item, orSingle: true);
}
