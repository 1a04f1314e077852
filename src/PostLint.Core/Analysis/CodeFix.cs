using PostLint.Text;

namespace PostLint.Analysis;

/// <summary>A way to mend a finding; applying it makes the finding go away. The title never repeats personal data.</summary>
public sealed record CodeFix(string Title, FixSafety Safety, IReadOnlyList<TextChange> Changes)
{
    /// <summary>The image files to rewrite; a host that cannot write files leaves such a fix out.</summary>
    public IReadOnlyList<FileStrip> Strips { get; init; } = [];

    public static CodeFix Safe(string title, params IReadOnlyList<TextChange> changes) => new(title, FixSafety.Safe, changes);

    public static CodeFix Suggested(string title, params IReadOnlyList<TextChange> changes) => new(title, FixSafety.Suggested, changes);
}
