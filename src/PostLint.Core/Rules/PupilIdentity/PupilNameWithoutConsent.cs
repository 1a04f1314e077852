using PostLint.Analysis;
using PostLint.School;
using PostLint.Text;

namespace PostLint.Rules.PupilIdentity;

/// <summary>PL2001: a pupil on the register is named, and no consent to naming was ever recorded.</summary>
public sealed class PupilNameWithoutConsent : PostAnalyzer
{
    public override DiagnosticDescriptor Descriptor => ProtectedPeople.AsName;

    public override void Analyze(PostContext context)
    {
        foreach (PupilMention mention in context.PupilMentions)
        {
            if (NameConsent.Of(context, mention) != ConsentState.None) continue;
            TextSpan prose = context.WordSpan(mention.FirstWord, mention.WordCount);
            context.Report(context.Source(prose), ProtectedPeople.NameMessage, evidence: mention.Evidence, confidence: Math.Min(1, mention.Score / 6), fixes: PupilNameFix.Of(context, mention));
        }
    }
}
