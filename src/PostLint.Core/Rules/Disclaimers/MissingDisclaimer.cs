using PostLint.Analysis;

namespace PostLint.Rules.Disclaimers;

/// <summary>PL4001: a personal post that the policy wants to carry a disclaimer, and that shows none.</summary>
public sealed class MissingDisclaimer : PostAnalyzer
{
    private const string HelpUnconfigured = "say that the post is personal and not on behalf of the school; with 'disclaimers.personal' in postlint.yml the text can be added for you";

    public override DiagnosticDescriptor Descriptor { get; } = new()
    {
        Id = "PL4001",
        Name = "missing-disclaimer",
        Title = "Missing personal disclaimer",
        Help = "add the school's disclaimer to the text, or set 'disclaimer: profile' when it stands on the profile of the account",
        DefaultSeverity = DiagnosticSeverity.Error,
    };

    public override void Analyze(PostContext context)
    {
        if (ConfiguredDisclaimer.IsDeclared(context)) return;
        DisclaimerScope scope = DisclaimerScope.Of(context);
        if (!scope.IsRequired) return;
        DisclaimerReading reading = DisclaimerReader.Read(context);
        if (!reading.IsAbsent) return;
        string message = scope.IsSchoolNamed
            ? "this personal post speaks of the school but shows no disclaimer"
            : "this personal post does not say that it is personal and not endorsed by the school";
        bool configured = context.School.Disclaimers.ContainsKey("personal") || context.School.Disclaimers.ContainsKey("personal-short");
        context.Report(scope.Place, message, atMost: scope.AtMost, help: configured ? null : HelpUnconfigured, fixes: reading.Claim.IsEmpty ? DisclaimerFix.Append(context) : []);
    }
}
