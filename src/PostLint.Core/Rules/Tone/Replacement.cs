using PostLint.Analysis;
using PostLint.Text;

namespace PostLint.Rules.Tone;

/// <summary>Puts a sentence in the place of what was found.</summary>
internal static class Replacement
{
    /// <summary>A suggested fix, or none where markup stands inside the finding.</summary>
    public static IReadOnlyList<CodeFix> Of(PostContext context, ActFinding finding, string sentence, string title)
    {
        int length = context.Post.Prose.Text.Slice(finding.Prose.Start, finding.Prose.Length).TrimEnd().Length;
        return context.Replace(new TextSpan(finding.Prose.Start, length), sentence, title);
    }
}
