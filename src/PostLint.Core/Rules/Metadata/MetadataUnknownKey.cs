using PostLint.Analysis;
using PostLint.Posts;
using PostLint.Text;
using PostLint.Yaml;
using PostLint.Yaml.Schema;

namespace PostLint.Rules.Metadata;

/// <summary>PL0002: a front-matter key or value that is nearly a known one, and so does nothing.</summary>
public sealed class MetadataUnknownKey : PostAnalyzer
{
    private static readonly string[] Categories =
    [
        "alert", "reminder", "event", "vacancy", "newsletter-link", "achievement", "trip-photos", "seasonal-greeting", "feedback-invitation", "class-life",
        "celebration", "parental-information", "teaching",
    ];

    public override DiagnosticDescriptor Descriptor { get; } = new()
    {
        Id = "PL0002",
        Name = "metadata-unknown-key",
        Title = "Unknown front-matter key or value",
        Help = "correct the spelling, or start the key with 'x-' when it is your own",
        DefaultSeverity = DiagnosticSeverity.Warning,
        IsBaseline = true,
    };

    public override void Analyze(PostContext context)
    {
        if (!MetadataMissing.IsRequired(context) && LostFrontMatter.Find(context.Post) is { } lost) context.Report(lost.Place, lost.Message, help: lost.Help);
        if (context.Post.FrontMatter.Root is not { } root) return;
        FrontMatterSchema.Root.Validate(root, "", violation => Report(context, violation));
        foreach (MetadataValue category in MetadataValue.List(root, "category"))
        {
            if (Categories.Contains(category.Text, StringComparer.OrdinalIgnoreCase)) continue;
            if (EditDistance.Nearest(category.Text, Categories) is { } nearest)
                Report(context, new SchemaViolation(SchemaViolationKind.UnknownValue, category.Span, "category", nearest, $"'category' has an unknown value; did you mean '{nearest}'?"));
        }
    }

    private static void Report(PostContext context, SchemaViolation violation)
    {
        // A key that is like none of ours is somebody else's; a value under a key of ours must be known.
        if (violation.Kind == SchemaViolationKind.UnknownKey && (violation.Nearest is null || context.AllowedFrontMatterKeys.Contains(violation.Path))) return;
        string written = context.Post.Text[violation.Span].ToString();
        if (violation.Path.StartsWith("platform", StringComparison.Ordinal) && context.ConfiguredPlatforms.Contains(written, StringComparer.OrdinalIgnoreCase)) return;
        IReadOnlyList<CodeFix> fixes = violation.Nearest is { } nearest
            ? [CodeFix.Suggested($"change to '{nearest}'", new TextChange(violation.Span, nearest))]
            : [];
        context.Report(
            violation.Span,
            char.ToLowerInvariant(violation.Message[0]) + violation.Message[1..],
            help: violation.Message.EndsWith(Timestamp.Forms, StringComparison.Ordinal) ? "correct the date, or take the key out; until then it does not count, and a post without a day of publication is judged as if it went out today" : null,
            // Without its day of publication nobody can say which consents hold for a post.
            raised: context.IsGate && violation is { Kind: SchemaViolationKind.WrongType, Path: "publish_at" } ? DiagnosticSeverity.Error : null,
            fixes: fixes);
    }
}
