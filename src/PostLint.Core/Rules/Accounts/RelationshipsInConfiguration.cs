using PostLint.Analysis;
using PostLint.School;

namespace PostLint.Rules.Accounts;

/// <summary>PL7017 over <c>postlint.yml</c>: a relationship that excuses nothing, or was never reported.</summary>
public sealed class RelationshipsInConfiguration : ConfigurationAnalyzer
{
    public override DiagnosticDescriptor Descriptor => AudienceAccountMismatch.Shared;

    public override void Analyze(ConfigurationContext context)
    {
        // Only where the policy lets a registered relationship allow contact does the register have to be complete.
        if (context.Policy.Switch("relationships", "") != "registered") return;
        foreach (Relationship tie in context.School.Governance.Relationships)
        {
            if (!TieKinds.IsAllowed(tie))
                context.Report(tie.Kind?.Span ?? tie.Place, "this is no relationship outside school that allows contact", "give the kind (family, family-friend), or another with its reason", atMost: DiagnosticSeverity.Info);
            if (!tie.IsReported)
                context.Report(tie.Place, "this relationship was not reported", "report it to the headteacher, and record 'reported_to' and 'reported_on'", atMost: DiagnosticSeverity.Warning);
            else if (!IsHead(context, tie.ReportedTo!.Value))
                context.Report(tie.ReportedTo!.Value.Span, "this relationship was reported to somebody other than the headteacher", "report it to the headteacher", atMost: DiagnosticSeverity.Warning);
            else if (tie.ReportedOn > context.Today)
                context.Report(tie.Place, "the report of this relationship lies in the future", "correct the date", atMost: DiagnosticSeverity.Warning);
        }
    }

    /// <summary>Whether somebody is the head; where nobody knows the role, the entry is taken at its word.</summary>
    private static bool IsHead(ConfigurationContext context, PersonRef reference)
    {
        Person? person = context.School.People.FindAdult(reference.Id);
        return person?.Role is null && reference.Role is null || context.School.Governance.Roles.Holds(person, reference.Role, "headteacher");
    }
}
