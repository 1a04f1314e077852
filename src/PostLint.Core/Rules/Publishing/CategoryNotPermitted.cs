using PostLint.Analysis;
using PostLint.Posts;
using PostLint.Text;

namespace PostLint.Rules.Publishing;

/// <summary>PL7010: a post of the school that is of no permitted kind, or does not say its kind.</summary>
public sealed class CategoryNotPermitted : PostAnalyzer
{
    private const string Key = "category";

    public override DiagnosticDescriptor Descriptor { get; } = new()
    {
        Id = "PL7010",
        Name = "category-not-permitted",
        Title = "Category not permitted or missing",
        Help = "give the post one of the permitted categories, or leave it out",
        DefaultSeverity = DiagnosticSeverity.Warning,
    };

    public override void Analyze(PostContext context)
    {
        PostMetadata metadata = context.Post.Metadata;
        if (metadata.Kind is not ("post" or "share") || !context.Authorship.IsOfficial) return;
        string[] permitted = PermittedCategories.Of(context);
        if (permitted.Length == 0) return;
        bool named = false;
        foreach (MetadataValue category in metadata.Categories)
        {
            string name = CategoryName.Normalise(category.Text);
            named |= name.Length > 0;
            if (name.Length == 0 || permitted.Contains(name)) continue;
            TextSpan place = category.Span.IsEmpty ? metadata.Place(Key) : category.Span;
            context.Report(place, "this category is not permitted on the school's accounts", fixes: category.Span.IsEmpty ? [] : Choices(permitted, category.Span, ""));
        }

        // A shared post has its kind from where it comes.
        if (!named && metadata.Kind == "post") context.Report(metadata.Place(metadata.Own?.Find(Key) is null ? "account" : Key), "the post does not say which category it is", fixes: Missing(context, permitted));
    }

    private static IReadOnlyList<CodeFix> Missing(PostContext context, string[] permitted)
    {
        FrontMatter frontMatter = context.Post.FrontMatter;
        if (frontMatter.Kind == FrontMatterKind.Toml || frontMatter.Root is null || context.Post.Metadata.Own?.Find(Key) is not null) return [];
        string line = context.Post.Text.Content.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        int afterFence = context.Post.Text.Content.IndexOf('\n', StringComparison.Ordinal) + 1;
        return Choices(permitted, new TextSpan(afterFence, 0), line);
    }

    private static IReadOnlyList<CodeFix> Choices(string[] permitted, TextSpan place, string line) =>
        [.. permitted.Select(name => CodeFix.Suggested($"make it '{name}'", new TextChange(place, line.Length == 0 ? name : $"{Key}: {name}{line}")))];
}
