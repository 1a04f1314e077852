using PostLint.Analysis;
using PostLint.Rules;
using PostLint.Text;

namespace PostLint.Core.Tests.Analysis;

/// <summary>Of the acts that one sentence sounds like, the reader is told of the loudest.</summary>
public class LoudestActsTests
{
    [Theory]
    [InlineData(3, 0, DiagnosticSeverity.Warning, null)]
    [InlineData(2, 0, DiagnosticSeverity.Warning, DiagnosticSeverity.Info)]
    [InlineData(1.5, 0, DiagnosticSeverity.Warning, DiagnosticSeverity.Warning)]
    [InlineData(3, 1.2, DiagnosticSeverity.Warning, DiagnosticSeverity.Info)]
    [InlineData(3, 1.2, DiagnosticSeverity.Error, DiagnosticSeverity.Error)]
    public void What_is_heard_less_beside_it_is_a_hint_or_silent(float loud, float cues, DiagnosticSeverity severity, DiagnosticSeverity? left)
    {
        Diagnostic louder = Act("PL3002", 0, 40, loud, 0, DiagnosticSeverity.Error), quieter = Act("PL3006", 0, 40, 1, cues, severity);
        List<Diagnostic> found = [quieter, louder];
        LoudestActs.Apply(found);
        Assert.Contains(louder, found);
        Assert.Equal(left, found.Find(diagnostic => diagnostic.Id == "PL3006")?.Severity);
    }

    [Fact]
    public void A_hint_drowns_out_no_warning()
    {
        List<Diagnostic> found = [Act("PL3002", 0, 40, 4, 0, DiagnosticSeverity.Info), Act("PL3006", 0, 40, 1, 0, DiagnosticSeverity.Warning)];
        LoudestActs.Apply(found);
        Assert.Equal([DiagnosticSeverity.Info, DiagnosticSeverity.Warning], found.Select(diagnostic => diagnostic.Severity));
    }

    [Fact]
    public void Another_sentence_or_another_kind_of_finding_is_left_alone()
    {
        Diagnostic apart = Act("PL3006", 41, 80, 1, 0, DiagnosticSeverity.Warning), noAct = Act("PL3001", 0, 5, 0, 0, DiagnosticSeverity.Warning) with { Act = null };
        List<Diagnostic> found = [Act("PL3002", 0, 40, 4, 0, DiagnosticSeverity.Error), apart, noAct];
        LoudestActs.Apply(found);
        Assert.Contains(apart, found);
        Assert.Contains(noAct, found);
    }

    private static Diagnostic Act(string id, int start, int end, float score, float cues, DiagnosticSeverity severity) => new()
    {
        Descriptor = RuleCatalog.FindDescriptor(id)!,
        Severity = severity,
        Span = TextSpan.FromBounds(start, end),
        Message = "",
        Help = "",
        Act = new ActFinding(TextSpan.FromBounds(start, end), 0, 1, score, []) { Cues = cues },
    };
}
