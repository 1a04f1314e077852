using PostLint.Text;

namespace PostLint.Analysis;

/// <summary>Tells a sentence that passes on what somebody else says.</summary>
internal static class ReportedWords
{
    /// <summary>One or two words in marks may be the writer's own irony.</summary>
    private const int MostScareWords = 2;

    /// <summary>Whether a finding that is not sure holds words of somebody else.</summary>
    public static bool Explain(PostContext context, ActFinding finding)
    {
        if (finding.Score >= ActFinding.Sure) return false;
        foreach (TextSpan quotation in context.Post.Quotations)
        {
            if (finding.Prose.OverlapsWith(quotation) && context.Post.WordAt(quotation.End) - context.Post.WordAt(quotation.Start) > MostScareWords) return true;
        }

        return false;
    }
}
