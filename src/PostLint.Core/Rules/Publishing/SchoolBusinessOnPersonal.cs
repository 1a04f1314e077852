using PostLint.Analysis;
using PostLint.Posts;
using PostLint.Text;

namespace PostLint.Rules.Publishing;

/// <summary>PL7005: the school's business on the author's own account.</summary>
public sealed class SchoolBusinessOnPersonal : PostAnalyzer
{
    private static readonly string[] Workers = ["staff", "governor", "volunteer", "contractor"];
    private static readonly string[] Kinds = ["post", "reply", "share"];

    /// <summary>What a private person may file under too.</summary>
    private static readonly string[] PrivateCategories = ["seasonal-greeting", "celebration", "personal", "family", "hobby", "achievement"];

    /// <summary>From here on a post is reported: whom it addresses and what it wants, or as much otherwise.</summary>
    private const double Threshold = 0.8;

    public override DiagnosticDescriptor Descriptor { get; } = new()
    {
        Id = "PL7005",
        Name = "school-business-on-personal",
        Title = "School business on a personal account",
        Help = "send it from the school's account, or ask somebody who may post there",
        DefaultSeverity = DiagnosticSeverity.Error,
    };

    public override void Analyze(PostContext context)
    {
        PostMetadata metadata = context.Post.Metadata;
        if (!context.Authorship.IsPersonal || !Kinds.Contains(metadata.Kind, StringComparer.Ordinal)) return;
        if (context.Authorship.Role is { } role && !Workers.Contains(role, StringComparer.OrdinalIgnoreCase)) return;
        BusinessReading reading = BusinessReading.Of(context);
        bool filed = metadata.Categories.Any(category => CategoryName.Normalise(category.Text) is { Length: > 0 } name && !PrivateCategories.Contains(name));
        double score = reading.Score + (filed ? 1 : 0);
        if (score < Threshold) return;
        TextSpan place = filed && reading.Score < Threshold ? metadata.Place("category") : context.Source(reading.Span);
        IReadOnlyList<Evidence> evidence = filed ? [.. reading.Evidence, new Evidence("a category of the school's", 1)] : reading.Evidence;
        context.Report(place, "this is the school's business on a private account", confidence: Math.Min(1, score / 2), evidence: evidence, fixes: UseSchoolAccount(context));
    }

    /// <summary>The school's account on the same platform, where there is just one.</summary>
    private static IReadOnlyList<CodeFix> UseSchoolAccount(PostContext context)
    {
        TextSpan place = context.Post.Metadata.Own?.Find("account")?.Value.Span ?? default;
        string? platform = context.Post.Metadata.Platform;
        string[] fitting = [.. context.School.Accounts.Where(account => account.SchoolOwned == true && account.Platform == platform && account.Status is null or "approved").Select(account => account.Id)];
        return place.IsEmpty || fitting.Length == 0 ? [] : [CodeFix.Suggested("post it on the school's account", new TextChange(place, fitting[0]))];
    }
}
