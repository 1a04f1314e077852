using PostLint.Text;
using PostLint.Yaml;

namespace PostLint.Posts;

/// <summary>The front matter of a post with the workspace's defaults for the keys it leaves out.</summary>
public sealed class PostMetadata(YamlMapping? own, YamlMapping? defaults)
{
    /// <summary>The post's own mapping, or null.</summary>
    public YamlMapping? Own => own;

    public string Kind => Text("kind") ?? "post";

    public string? Platform => Text("platform");

    public string? Account => Text("account");

    public string? Handle => Text("handle");

    public string? Context => Text("context");

    public string? Author => Text("author");

    public string? AuthorRole => Text("author_role");

    public string? Disclaimer => Text("disclaimer");

    public string? PublishAt => Text("publish_at");

    /// <summary>The role of whom a reply answers (<c>in_reply_to.from_role</c>), or null.</summary>
    public string? RepliesTo => (Node("in_reply_to") as YamlMapping)?.Text("from_role");

    public IReadOnlyList<MetadataValue> Categories => field ??= List("category");

    public IReadOnlyList<MetadataValue> Audience => field ??= List("audience");

    public IReadOnlyList<MetadataValue> People => field ??= List("people");

    public IReadOnlyList<MetadataValue> Consents => field ??= List("consents");

    /// <summary>The value of a key, the post's own or the default; null when neither has it.</summary>
    public YamlNode? Node(string key) => own?.Find(key) is { } entry ? entry.Value : defaults?[key];

    /// <summary>Whether the post or the defaults have the key with a value other than null.</summary>
    public bool Has(string key) => Node(key) is not (null or YamlScalar { IsNull: true });

    /// <summary>The scalar text of a key, or null; a mapping counts by its <c>id</c>.</summary>
    public string? Text(string key) => Node(key) switch
    {
        YamlScalar { IsNull: false } scalar => scalar.Value,
        YamlMapping mapping => mapping.Text("id"),
        _ => null,
    };

    /// <summary>The scalars of a key, one or many.</summary>
    public IReadOnlyList<MetadataValue> List(string key)
    {
        if (own?.Find(key) is not null) return MetadataValue.List(own, key);
        IReadOnlyList<MetadataValue> values = MetadataValue.List(defaults, key);
        return values.Count == 0 ? values : [.. values.Select(value => value with { Span = default })];
    }

    /// <summary>Where a finding about a key lies: the key's value, else the key, else the front matter's first key, else the start of the file.</summary>
    public TextSpan Place(string key)
    {
        if (own?.Find(key) is { } entry) return entry.Value.Span.IsEmpty ? entry.Key.Span : entry.Value.Span;
        return own?.Entries is [var first, ..] ? first.Key.Span : default;
    }
}
