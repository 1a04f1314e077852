using PostLint.Analysis;
using PostLint.Lexicons;
using PostLint.Posts;

namespace PostLint.Rules.Publishing;

/// <summary>PL7006: private matters on the school's account, or a private draft among the school's.</summary>
public sealed class PersonalPostViaSchool : PostAnalyzer
{
    private static readonly Lexicon Words = Lexicon.Embedded("test-drafts");

    public override DiagnosticDescriptor Descriptor { get; } = new()
    {
        Id = "PL7006",
        Name = "personal-post-via-school",
        Title = "Personal post through school account or system",
        Help = "keep private posts on your own account and your own equipment",
        DefaultSeverity = DiagnosticSeverity.Warning,
    };

    public override IReadOnlyList<Lexicon> Lexicons { get; } = [Words];

    public override void Analyze(PostContext context)
    {
        PostMetadata metadata = context.Post.Metadata;
        bool isPrivate = metadata.Context is { } told && (told.Equals("personal", StringComparison.OrdinalIgnoreCase) || told.Equals("family", StringComparison.OrdinalIgnoreCase));
        if (context.Authorship.IsOfficial)
        {
            if (isPrivate && !IsColumn(metadata)) context.Report(metadata.Place("context"), "this private post would appear on the school's account", raised: DiagnosticSeverity.Error);
            return;
        }

        // A profile may be checked by invitation, and a test draft is nobody's private life.
        if (!context.Authorship.IsPersonal || metadata.Kind == "profile" || !IsSchoolOwned(metadata)) return;
        if (context.Terms(Words).IsEmpty) context.Report(metadata.Place("workspace"), "this private draft is written on the school's system");
    }

    private static bool IsSchoolOwned(PostMetadata metadata) => string.Equals(metadata.Text("workspace"), "school-owned", StringComparison.OrdinalIgnoreCase);

    /// <summary>A column of a member of staff that the school runs.</summary>
    private static bool IsColumn(PostMetadata metadata) => metadata.Categories.Any(category => CategoryName.Normalise(category.Text).EndsWith("column", StringComparison.Ordinal));
}
