using PostLint.Analysis;
using PostLint.School;

namespace PostLint.Rules.Accounts;

/// <summary>PL7015: the policy behind the checks is past its review.</summary>
public sealed class ProfileReviewOverdue : ConfigurationAnalyzer
{
    public override DiagnosticDescriptor Descriptor { get; } = new()
    {
        Id = "PL7015",
        Name = "profile-review-overdue",
        Title = "Policy profile review overdue",
        Help = "review the policy and update 'reviewed_on' and 'next_review', or record under 'extended_to' until when it was extended",
        DefaultSeverity = DiagnosticSeverity.Info,
        IsSuppressible = false,
    };

    public override bool RunsWithPosts => true;

    public override void Analyze(ConfigurationContext context)
    {
        PolicyReview review = context.School.Governance.Review;
        if (review.ExtendedTo is { } extended)
        {
            if (extended.Value >= context.Today) return;
            if (review.NextReview is null || review.NextReview.Value.Value < context.Today)
            {
                context.Report(extended.Span, "the policy was extended, but that has run out");
                return;
            }
        }

        if (review.NextReview is { } next && next.Value < context.Today)
            context.Report(next.Span, "the review of the policy is overdue");
        else if (review.ReviewedOn is { } reviewed && Interval(context, review) is { } interval && PolicyReview.After(reviewed.Value, interval) < context.Today)
            context.Report(reviewed.Span, "the last review of the policy is longer ago than its interval");
    }

    /// <summary>The school's own interval; the policy's where the school names no next day either.</summary>
    private static string? Interval(ConfigurationContext context, PolicyReview review) =>
        review.Interval?.Value ?? (review.NextReview is null && context.Policy.Switch("review_interval", "") is { Length: > 0 } usual ? usual : null);
}
