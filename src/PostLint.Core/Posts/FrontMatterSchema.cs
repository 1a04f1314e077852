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
    public static IReadOnlyList<SchemaKey> Keys { get; } =
    [
        ("kind", OneOf(Kinds), "What the draft is; post when left out."),
        ("platform", List(OneOfAtLeast(Platforms), orSingle: true), "Where it goes out."),
        ("account", Scalar, "The account's id in postlint.yml, or personal for the author's own."),
        ("handle", Scalar, "The handle of a profile or a personal draft."),
        ("context", OneOf("professional", "personal", "family"), "In which life a post on somebody's own account is written."),
        ("author", Either(Scalar, Map(("id", Scalar, "The author's id."), ("name", Scalar, "The author's name."), ("role", Scalar, "The author's role."))), "Who wrote it: an id from the staff list, or a name."),
        ("author_role", OneOf(AuthorRoles), "The author's role."),
        ("category", List(Scalar, orSingle: true), "What it is about, such as event or achievement."),
        ("audience", List(OneOf(Audiences), orSingle: true), "Whom it is for."),
        ("pupil_audience_rationale", Scalar, "Why it is written to pupils."),
        ("approved_by", Either(Scalar, Map(("id", Scalar, "The person's id."), ("role", Scalar, "The person's role."))), "Who approved it."),
        ("approved_on", Moment, "When it was approved."),
        ("senior_check", Either(Scalar, Map(("by", Scalar, "Who checked it."), ("on", Moment, "When."), ("ref", Scalar, "Where that is written down."), ("note", Scalar, "What was said."))), "The check by a senior leader that a delicate post needs."),
        ("publish_at", Moment, "When it goes out: 2026-03-13T10:00, UK time unless an offset says otherwise."),
        ("expires_on", Moment, "When it is to be taken down."),
        ("embargo_until", Moment, "Until when it must wait."),
        ("people", List(Scalar, orSingle: true), "The register ids of those it names or shows, or none."),
        ("consents", List(Scalar, orSingle: true), "The consents that cover them."),
        ("images", List(Image, orSingle: true), "The images, and who is on them."),
        ("source", Either(Scalar, Map(
            ("author", Scalar, "Whose work it is."),
            ("url", Scalar, "Where it was found."),
            ("permission", Scalar, "The permission to use it."),
            ("licence", Scalar, "Its licence."),
            ("title", Scalar, "Its title."))), "Where borrowed material comes from."),
        ("target", Either(Scalar, Map(
            ("page", Scalar, "The page."),
            ("interest", OneOf("commercial", "non-commercial"), "Whether it is commercial."),
            ("url", Scalar, "Its address."))), "What a like, a follow or a share is about."),
        ("school_related", Scalar, "What an advertisement has to do with the school."),
        ("in_reply_to", Either(Scalar, Map(
            ("from_role", Scalar, "The role of the person answered."),
            ("topic", OneOf("complaint", "offensive", "personal", "query", "praise"), "What the message was."),
            ("received_at", Moment, "When it came: 2026-03-12T16:40, UK time unless an offset says otherwise."),
            ("acknowledged_at", Moment, "When it was acknowledged."),
            ("url", Scalar, "Where it stands."),
            ("from", Scalar, "Who wrote it."))), "The message that a reply answers."),
        ("reply_purpose", OneOf("decline", "acknowledge", "answer", "signpost"), "What a reply is for."),
        ("disclaimer", Scalar, "A disclaimer of postlint.yml by its id, or profile when it stands on the account's profile."),
        ("relationship", Scalar, "A reported relationship by its id."),
        ("workspace", OneOf("school-owned", "own"), "Whose equipment is used."),
        ("suppress", List(Either(Map(
            ("rule", Scalar, "The rule's id or name."),
            ("reason", Scalar, "Why its findings are held back."),
            ("by", Scalar, "Who says so."),
            ("until", Scalar, "The last day on which that holds.")), Scalar), orSingle: true), "Findings held back in the whole post."),
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

    /// <summary>All that PostLint knows of front matter.</summary>
    public static YamlSchema Root { get; } = OpenMap([.. Keys, .. GeneratorKeys.Select(key => new SchemaKey(key, Any, "A key of the site generator."))]);

    private static YamlSchema Image => Map(
        ("src", Scalar, "The file."),
        ("alt", Scalar, "The alternative text."),
        ("caption", Scalar, "The caption."),
        ("title", Scalar, "The title."),
        ("description", Scalar, "A description."),
        ("decorative", Flag, "Whether it says nothing that a reader would miss."),
        ("people", List(Scalar, orSingle: true), "Who is on it: register or group ids, own-child, self, none or unidentifiable."),
        ("consent", List(Scalar, orSingle: true), "The consents that cover them."),
        ("credit", Scalar, "Whose picture it is."),
        ("licence", Scalar, "Its licence."),
        ("permission_ref", Scalar, "Where the permission is written down."),
        ("reviewed_by", Scalar, "Who looked at it."),
        ("tagged", List(Scalar, orSingle: true), "Who is tagged on it."),
        ("own_child", Flag, "Whether the author's own child is on it."),
        ("context", Scalar, "Where it was taken."),
        ("width", Any, "How wide it is."),
        ("height", Any, "How high it is."));
}
