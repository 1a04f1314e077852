using PostLint.Yaml.Schema;
using static PostLint.Yaml.Schema.YamlSchema;

namespace PostLint.Posts;

/// <summary>The front matter of a post: the keys of rules.md section 2, and those that usual site generators put beside them.</summary>
public static class FrontMatterSchema
{
    public static IReadOnlyList<string> Kinds { get; } =
        ["post", "reply", "comment", "moderation-notice", "like", "follow", "share", "profile"];

    public static IReadOnlyList<string> AuthorRoles { get; } =
        ["staff", "governor", "volunteer", "pupil", "parent", "contractor", "visitor", "ex-staff"];

    public static IReadOnlyList<string> Audiences { get; } = ["public", "parents", "pupils", "staff", "alumni", "community", "adults", "governors", "ex-pupils"];

    /// <summary>Platforms that are known without configuration.</summary>
    public static IReadOnlyList<string> Platforms { get; } =
    [
        "facebook", "x", "twitter", "instagram", "youtube", "whatsapp", "linkedin", "twitch", "filesharing", "blog", "tiktok", "snapchat", "threads",
        "bluesky", "mastodon", "messenger", "telegram", "pinterest", "flickr", "vimeo", "minecraft", "website", "newsletter", "discord", "reddit", "app",
    ];

    /// <summary>PostLint's own keys.</summary>
    public static IReadOnlyList<(string Key, YamlSchema Value)> Keys { get; } =
    [
        ("kind", OneOf(Kinds)),
        ("platform", List(OneOf(Platforms), orSingle: true)),
        ("account", Scalar),
        ("handle", Scalar),
        ("context", OneOf("professional", "personal", "family")),
        ("author", Either(Scalar, Map(("id", Scalar), ("name", Scalar), ("role", Scalar)))),
        ("author_role", OneOf(AuthorRoles)),
        ("category", List(Scalar, orSingle: true)),
        ("audience", List(OneOf(Audiences), orSingle: true)),
        ("pupil_audience_rationale", Scalar),
        ("approved_by", Either(Scalar, Map(("id", Scalar), ("role", Scalar)))),
        ("approved_on", Scalar),
        ("senior_check", Either(Scalar, Map(("by", Scalar), ("on", Scalar), ("ref", Scalar), ("note", Scalar)))),
        ("publish_at", Scalar),
        ("expires_on", Scalar),
        ("embargo_until", Scalar),
        ("people", List(Scalar, orSingle: true)),
        ("consents", List(Scalar, orSingle: true)),
        ("images", List(Image, orSingle: true)),
        ("source", Either(Scalar, Map(("author", Scalar), ("url", Scalar), ("permission", Scalar), ("licence", Scalar), ("title", Scalar)))),
        ("target", Either(Scalar, Map(("page", Scalar), ("interest", OneOf("commercial", "non-commercial")), ("url", Scalar)))),
        ("school_related", Scalar),
        ("in_reply_to", Either(Scalar, Map(
            ("from_role", Scalar),
            ("topic", OneOf("complaint", "offensive", "personal", "query", "praise")),
            ("received_at", Scalar),
            ("acknowledged_at", Scalar),
            ("url", Scalar),
            ("from", Scalar)))),
        ("reply_purpose", OneOf("decline", "acknowledge", "answer", "signpost")),
        ("disclaimer", Scalar),
        ("relationship", Scalar),
        ("workspace", OneOf("school-owned", "own")),
        ("suppress", List(Either(Map(("rule", Scalar), ("reason", Scalar), ("by", Scalar), ("until", Scalar)), Scalar), orSingle: true)),
    ];

    /// <summary>Keys of Jekyll, Hugo, Eleventy, Astro and the like; whatever they hold is theirs.</summary>
    public static IReadOnlyList<string> GeneratorKeys { get; } =
    [
        "title", "description", "summary", "caption", "alt", "credit", "excerpt", "subtitle", "date", "lastmod", "updated", "modified", "published", "layout",
        "tags", "tag", "categories", "slug", "draft", "permalink", "url", "aliases", "image", "thumbnail", "cover", "hero", "banner", "weight", "order", "type",
        "template", "keywords", "lang", "language", "locale", "id", "uuid", "menu", "nav", "sidebar", "toc", "comments", "featured", "pinned", "sticky",
        "series", "resources", "outputs", "cascade", "markup", "math", "robots", "canonical", "redirect_from", "redirect_to", "sitemap", "seo", "og", "hidden",
        "eleventyNavigation", "eleventyExcludeFromCollections", "pagination", "authors", "readingTime", "version", "status", "parent", "section", "theme",
    ];

    private static YamlSchema Image => Map(
        ("src", Scalar),
        ("alt", Scalar),
        ("caption", Scalar),
        ("title", Scalar),
        ("description", Scalar),
        ("decorative", Flag),
        ("people", List(Scalar, orSingle: true)),
        ("consent", List(Scalar, orSingle: true)),
        ("credit", Scalar),
        ("licence", Scalar),
        ("permission_ref", Scalar),
        ("reviewed_by", Scalar),
        ("tagged", List(Scalar, orSingle: true)),
        ("own_child", Flag),
        ("context", Scalar),
        ("width", Any),
        ("height", Any));
}
