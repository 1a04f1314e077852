using PostLint.Posts;
using PostLint.School;
using PostLint.Text;

namespace PostLint.Analysis;

/// <summary>
/// Finds the names in a post that are probably pupils' and that no register entry covers: candidates by their letters, weighed by what stands
/// around them, then by their lists and by other mentions of the same name; what would be reported is looked at once more for what costs
/// too much to look at everywhere. Its buffers are reused from post to post.
/// </summary>
internal sealed class ProbableNames
{
    /// <summary>So many points tied to the name itself come from nothing less than a deed, a class, a relative, a role or praise of its own.</summary>
    private const double TieOfName = 1.5;

    private readonly List<NameJudgement> judgements = [];
    private readonly List<Evidence> reasons = [];

    public void Find(PostContext context, List<ProbableName> found)
    {
        judgements.Clear();
        if (context.NameCandidates.Count == 0) return;
        var registered = new RegisteredNames(context);
        foreach (NameCandidate candidate in context.NameCandidates)
        {
            if (registered.Cover(candidate)) continue;
            NameJudgement judgement = CandidateEvidence.Judge(context, candidate);
            // What falls here must not carry its list.
            judgements.Add(judgement.IsReported && !SecondLook.Confirms(context, judgement) ? SecondLook.Reject(judgement) : judgement);
        }

        NameChains.Link(context.Post, context.NameCues, judgements);
        foreach (NameJudgement judgement in judgements)
        {
            if (judgement.IsReported ? SecondLook.Confirms(context, judgement) : BareNames.MayBePupils(context, judgement)) found.Add(Explain(context, judgement));
        }
    }

    private ProbableName Explain(PostContext context, NameJudgement judgement)
    {
        reasons.Clear();
        NameJudgement alone = CandidateEvidence.Judge(context, judgement.Candidate, reasons);
        double company = judgement.Score - alone.Score;
        if (company != 0) reasons.Add(new Evidence("its list, or the same name elsewhere", company));
        var around = new CandidateSurroundings(context, context.NameCues, judgement.Candidate);
        return new ProbableName(judgement.Candidate, judgement.Score, judgement.Context, around.IsCaption || around.SharesBlockWithImage, judgement.Direct >= TieOfName, [.. reasons]) { IsHint = !judgement.IsReported };
    }
}
