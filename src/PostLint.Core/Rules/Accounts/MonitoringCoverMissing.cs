using PostLint.Analysis;
using PostLint.Lexicons;
using PostLint.Posts;
using PostLint.School;

namespace PostLint.Rules.Accounts;

/// <summary>PL7011: a post that appears in the holidays, on an account that nobody looks at then.</summary>
public sealed class MonitoringCoverMissing : PostAnalyzer
{
    private const string Key = "holiday";

    private static readonly Lexicon ClosedReplies = Lexicon.Embedded("closed-replies");

    internal static DiagnosticDescriptor Shared { get; } = new()
    {
        Id = "PL7011",
        Name = "monitoring-cover-missing",
        Title = "Monitoring cover missing",
        Help = "name under 'monitors' who looks at the account, and under 'monitoring' how often",
        DefaultSeverity = DiagnosticSeverity.Warning,
    };

    public override DiagnosticDescriptor Descriptor => Shared;

    public override IReadOnlyList<Lexicon> Lexicons { get; } = [ClosedReplies];

    public override void Analyze(PostContext context)
    {
        PostMetadata metadata = context.Post.Metadata;
        // Whoever replies is there to look.
        if (metadata.Kind is not ("post" or "share") || PublicationTime.TryParse(metadata.PublishAt) is null) return;
        if (!context.School.Publishing.Calendar.IsHoliday(context.PublishDay) || Record(context) is not { } record || !IsUncovered(context, record, out bool isSaid)) return;
        // Where nobody can write anything, there is nothing to look at.
        if (AccountScope.HasClosedComments(record) || !context.Terms(ClosedReplies).IsEmpty) return;
        context.Report(
            metadata.Place("publish_at"),
            isSaid ? "this appears in the holidays, when nobody looks at the account as often as the policy asks" : "this appears in the holidays, and no monitoring of the account is recorded for then",
            atMost: isSaid ? DiagnosticSeverity.Error : DiagnosticSeverity.Info,
            help: "agree who looks at the account in the holidays, switch replies off and say so, or publish it in term");
    }

    /// <summary>The record of the account that the post is for, where it is begun and the account is open then.</summary>
    private static AccountRecord? Record(PostContext context) =>
        context.Authorship.Account is { Record: { IsBegun: true } record } account && AccountScope.IsGoverned(account, context.Policy) && !account.IsClosed(context.PublishDay) ? record : null;

    /// <summary>Whether the plan that holds for an account leaves the holidays out. Without any plan only <c>audit</c> says so, once for the account.</summary>
    private static bool IsUncovered(PostContext context, AccountRecord record, out bool isSaid)
    {
        MonitoringPlan? common = context.School.Governance.Monitoring;
        Placed<string>? cadence = record.Monitoring?.Of(Key) ?? common?.Of(Key);
        isSaid = cadence is not null;
        string wanted = Cadence.Wanted(context.Policy, Key);
        if (cadence is { } said) return !Cadence.IsEnough(said.Value, wanted);
        return (record.Monitoring ?? common) is not null && wanted != "none";
    }
}
