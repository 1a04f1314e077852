using PostLint.Analysis;
using PostLint.Text;

namespace PostLint.Rules.Disclaimers;

/// <summary>PL4002: a visible disclaimer that says less than the policy requires, or that the text contradicts.</summary>
public sealed class InadequateDisclaimer : PostAnalyzer
{
    public override DiagnosticDescriptor Descriptor { get; } = new()
    {
        Id = "PL4002",
        Name = "inadequate-disclaimer",
        Title = "Inadequate disclaimer",
        Help = "use the school's own wording (disclaimers.personal in postlint.yml), or say in other words what is missing",
        DefaultSeverity = DiagnosticSeverity.Warning,
    };

    public override void Analyze(PostContext context)
    {
        DisclaimerScope scope = DisclaimerScope.Of(context);
        if (!scope.IsRequired) return;
        bool declared = ConfiguredDisclaimer.IsDeclared(context);
        DisclaimerReading reading = DisclaimerReader.Read(context);
        if (reading.IsAbsent && !declared) return;
        string required = context.Policy.Switch("disclaimer.required_parts", "not-on-behalf");
        if (!declared && !reading.Says(required))
        {
            string message = $"this disclaimer does not say {reading.Missing(required)}";
            context.Report(context.Source(reading.Wording), message, atMost: scope.AtMost, fixes: reading.Claim.IsEmpty ? DisclaimerFix.Replace(context, reading.Wording) : []);
        }
        else if (!reading.Claim.IsEmpty)
        {
            const string help = "take out the words that speak for the school, or publish the post on one of its accounts";
            IReadOnlyList<RelatedSpan> related = reading.Wording.IsEmpty ? [] : [new RelatedSpan(context.Source(reading.Wording), "the disclaimer stands here")];
            context.Report(context.Source(reading.Claim), "these words contradict the disclaimer of the post", atMost: scope.AtMost, help: help, related: related);
        }
    }
}
