namespace PostLint.Analysis;

/// <summary>In which way a post speaks of the school.</summary>
public enum SchoolMentionKind
{
    /// <summary>Its name or a short name.</summary>
    Name,
    Hashtag,
    Handle,
    /// <summary>A link or mailbox of its site, or a link to one of its accounts.</summary>
    Site,
    /// <summary>Its head teacher by name.</summary>
    Head,
    /// <summary>The trust that it belongs to.</summary>
    Trust,
    /// <summary>Another school of that trust.</summary>
    TrustSchool,
    /// <summary>Not by name, but plainly the writer's own: <c>my school</c>, <c>our Year 9s</c>. A weak cue.</summary>
    OwnSchool,
}
