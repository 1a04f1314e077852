using PostLint.Analysis;
using PostLint.Posts;
using PostLint.School;
using PostLint.Text;

namespace PostLint.Rules.Publishing;

/// <summary>PL7009: a post on the author's own account while the author is at work.</summary>
public sealed class PersonalPostInHours : PostAnalyzer
{
    private static readonly string[] Workers = ["staff", "governor", "volunteer", "contractor"];

    public override DiagnosticDescriptor Descriptor { get; } = new()
    {
        Id = "PL7009",
        Name = "personal-post-in-hours",
        Title = "Personal post in working hours",
        Help = "publish it after work, in a break or on a day off",
        DefaultSeverity = DiagnosticSeverity.Warning,
    };

    public override void Analyze(PostContext context)
    {
        PostMetadata metadata = context.Post.Metadata;
        if (!context.Authorship.IsPersonal || metadata.PublishAt is not { } text || !HasTime(text) || PublicationTime.TryParse(text) is not { } instant) return;
        if (context.Authorship.Role is { } role && !Workers.Contains(role, StringComparer.OrdinalIgnoreCase)) return;
        if (context.Authorship.Author?.LeftOn is { } left && left < context.PublishDay) return;
        DateTime wall = UkClock.ToUk(instant).DateTime;
        WorkingHours hours = WorkingHours.Of(context.Policy.Switch("personal_hours", ""), context.School.Publishing);
        if (hours.EndAt(wall, metadata.Author) is not { } end) return;
        context.Report(metadata.Place("publish_at"), hours.IsTeaching ? "this private post appears in teaching time" : "this private post appears in working hours", fixes: Later(metadata, wall, end));
    }

    /// <summary>A day alone says nothing of the hour.</summary>
    private static bool HasTime(string text) => text.Contains(':', StringComparison.Ordinal);

    private static IReadOnlyList<CodeFix> Later(PostMetadata metadata, DateTime wall, TimeOnly end)
    {
        TextSpan place = metadata.Own?.Find("publish_at")?.Value.Span ?? default;
        if (place.IsEmpty) return [];
        DateTimeOffset later = UkClock.ToUk(UkClock.FromWall(DateOnly.FromDateTime(wall).ToDateTime(end)));
        return [CodeFix.Suggested("publish it when work is over", new TextChange(place, later.ToString("yyyy-MM-dd'T'HH:mm:sszzz", System.Globalization.CultureInfo.InvariantCulture)))];
    }
}
