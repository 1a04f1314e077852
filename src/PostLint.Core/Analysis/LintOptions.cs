using PostLint.Media;

namespace PostLint.Analysis;

/// <summary>What the host decides for a run: the clock's day in UK time, and whether it is a gate.</summary>
public sealed record LintOptions(DateOnly Today, bool IsGate = false)
{
    /// <summary>The image files that drafts name; none unless the host gives access to them.</summary>
    public MediaLibrary Media { get; init; } = MediaLibrary.None;

    /// <summary>
    /// The folder that paths of drafts are relative to, and that images may not leave, when it is not the workspace's: a configuration named
    /// on the command line serves drafts elsewhere.
    /// </summary>
    public string? MediaRoot { get; init; }

    /// <summary>
    /// Whether posts count as published today, whatever day they give: an archive is held against the records as they stand, not as they stood.
    /// </summary>
    public bool IsSweep { get; init; }
}
