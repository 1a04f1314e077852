namespace PostLint.Posts;

/// <summary>What stands at the top of a post.</summary>
public enum FrontMatterKind
{
    None,
    Yaml,
    /// <summary>Between <c>+++</c> lines; recognised and skipped.</summary>
    Toml,
    /// <summary>Marked off as YAML, but unreadable.</summary>
    Broken,
}
