using PostLint.Analysis;

namespace PostLint.Rules.Tone;

/// <summary>PL3012: a school account asks for money for others.</summary>
public sealed class DonationRequest() : SpeechActAnalyzer(SpeechAct.DonationRequest, "donation-cues", bias: 0.35f)
{
    public override DiagnosticDescriptor Descriptor { get; } = new()
    {
        Id = "PL3012",
        Name = "donation-request",
        Title = "Request for donations",
        Help = "leave it out, or ask those who decide on appeals first",
        DefaultSeverity = DiagnosticSeverity.Warning,
    };

    protected override string Message(PostContext context, ActFinding finding) => "this asks for money for others";

    /// <summary>What somebody asks for on an account of their own is not asked in the school's name.</summary>
    protected override bool Concerns(PostContext context) => context.Authorship.IsOnPage;
}
