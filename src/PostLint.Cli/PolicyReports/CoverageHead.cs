using System.Globalization;
using PostLint.School;
using PostLint.Workspaces;

namespace PostLint.Cli.PolicyReports;

/// <summary>What a coverage is of: the day, the files, and when the policy is reviewed. Whoever is shown the page later can tell whether it still holds.</summary>
internal static class CoverageHead
{
    public static string Of(Workspace workspace, DateOnly today)
    {
        PolicyReview review = workspace.Lint.School.Governance.Review;
        List<string> parts =
        [
            $"as of {Day(today)}",
            workspace.PolicyFiles.Count == 0 ? "built-in policy" : $"policy file {string.Join(", over ", workspace.PolicyFiles.Select(workspace.RelativePath))}",
            workspace.ConfigurationPath is { } path && workspace.ConfigurationRoot is not null ? $"configuration {workspace.RelativePath(path)}" : "no configuration",
        ];
        if ((review.ReviewedOn?.Value ?? workspace.Profile.ReviewedOn) is { } reviewed) parts.Add($"reviewed on {Day(reviewed)}");
        if ((review.NextReview?.Value ?? workspace.Profile.NextReview) is { } next) parts.Add($"next review {Day(next)}");
        else if ((review.Interval?.Value ?? workspace.Lint.Policy.Switch("review_interval", "")) is { Length: > 0 } interval) parts.Add($"reviewed every {PeriodText.Of(interval)}");
        if (review.ExtendedTo?.Value is { } extended) parts.Add($"extended to {Day(extended)}");
        return string.Join("; ", parts);
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
