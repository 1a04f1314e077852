using PostLint.Analysis;

namespace PostLint.Rules.Metadata;

/// <summary>PL0003: a suppression that says not why, or not who.</summary>
public sealed class SuppressionWithoutReason : PostAnalyzer
{
    public override DiagnosticDescriptor Descriptor { get; } = new()
    {
        Id = "PL0003",
        Name = "suppression-without-reason",
        Title = "Suppression without reason",
        Help = "write '<!-- postlint-disable-next RULE: why -- who -->', or give 'reason' and 'by' in front matter",
        DefaultSeverity = DiagnosticSeverity.Warning,
        IsBaseline = true,
        IsSuppressible = false,
    };

    public override void Analyze(PostContext context)
    {
        foreach (SuppressionEntry entry in context.Suppressions)
        {
            if (entry.IsOpen) context.Report(entry.Suppression.Place, "this suppression is never closed with '-->', and hides all that follows from readers and from every check", raised: DiagnosticSeverity.Error, help: "write '-->' behind the person");
            else if (entry.Problem is { } problem) context.Report(entry.Suppression.Place, $"this suppression {problem}, so it holds nothing back");
        }
    }
}
