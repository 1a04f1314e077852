using PostLint.Analysis;
using PostLint.Posts;
using PostLint.Text;

namespace PostLint.Rules.PupilIdentity;

/// <summary>PL2004: words that are probably a pupil's name, and that no register entry covers.</summary>
public sealed class ProbablePupilName : PostAnalyzer
{
    /// <summary>From here on, or with a tie of its own, a full name is an error, and a first name a warning.</summary>
    private const double Sure = 4.7, SureOfFullName = 4.2;

    public override DiagnosticDescriptor Descriptor { get; } = new()
    {
        Id = "PL2004",
        Name = "probable-pupil-name",
        Title = "Probable pupil name not in a register",
        Help = "leave the name out, for example 'a Year 4 pupil'; add a pupil to the register with the family's consent, and an adult to the staff, visitors or volunteers",
        DefaultSeverity = DiagnosticSeverity.Warning,
        IsBaseline = true,
        YieldsTo = ["PL6003", "PL2002", "PL2001", "PL2003"],
    };

    public override void Analyze(PostContext context)
    {
        foreach (ProbableName probable in context.ProbableNames)
        {
            NameCandidate name = probable.Name;
            bool full = name.ShowsSurname, sure = !probable.IsHint && (probable.Score >= (full ? SureOfFullName : Sure) || probable.IsTied || full && probable.InImage);
            TextSpan prose = context.WordSpan(name.FirstWord, name.WordCount);
            context.Report(
                context.Source(prose),
                probable.IsHint ? "this may be a pupil's first name; no register entry covers it" : full ? "this looks like a pupil's full name, and no register entry covers it" : "this looks like a pupil's first name, and no register entry covers it",
                raised: full && sure ? DiagnosticSeverity.Error : null,
                atMost: full && sure ? DiagnosticSeverity.Error : sure ? DiagnosticSeverity.Warning : DiagnosticSeverity.Info,
                confidence: Math.Clamp(probable.Score / 10, 0.3, 0.95),
                fixes: PupilNameFix.Of(context, name),
                evidence: probable.Evidence);
        }
    }
}
