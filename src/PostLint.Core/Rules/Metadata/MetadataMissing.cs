using PostLint.Analysis;
using PostLint.Posts;
using PostLint.Text;

namespace PostLint.Rules.Metadata;

/// <summary>PL0001: a draft that does not say where it will stand and who writes it.</summary>
public sealed class MetadataMissing : PostAnalyzer
{
    public override DiagnosticDescriptor Descriptor { get; } = new()
    {
        Id = "PL0001",
        Name = "metadata-missing",
        Title = "Front matter missing or invalid",
        Help = "say at the top of the draft which 'account' it is for and who the 'author' is",
        DefaultSeverity = DiagnosticSeverity.Warning,
        GateSeverity = DiagnosticSeverity.Error,
        IsBaseline = true,
        IsSuppressible = false,
    };

    public override void Analyze(PostContext context)
    {
        FrontMatter frontMatter = context.Post.FrontMatter;
        if (frontMatter.Error is { } error)
        {
            context.Report(error.Span, $"the front matter is no valid YAML: {error.Message}", help: "correct the line; until then nothing in the front matter counts");
            return;
        }

        if (!IsRequired(context)) return;
        CheckRole(context);
        if (LostFrontMatter.Find(context.Post) is { } lost) context.Report(lost.Place, lost.Message, help: lost.Help);
        else CheckOrigin(context);
    }

    /// <summary>Whether anything depends on the metadata: not without accounts and without a school's policy.</summary>
    internal static bool IsRequired(PostContext context) => context.School.HasAccounts || context.Policy.Id != "default";

    private void CheckRole(PostContext context)
    {
        string? role = context.Post.Metadata.AuthorRole;
        bool covered = role is null || context.Policy.Switch("covered_roles", "").Split(',') is { Length: > 1 } roles && roles.Contains(role, StringComparer.OrdinalIgnoreCase)
            || context.Policy.Switch("covered_roles", "").Length == 0 && FrontMatterSchema.AuthorRoles.Contains(role, StringComparer.OrdinalIgnoreCase);
        if (!covered) context.Report(context.Post.Metadata.Place("author_role"), "the author's role is none that the policy covers", help: $"use one of {string.Join(", ", FrontMatterSchema.AuthorRoles)}");
    }

    private static void CheckOrigin(PostContext context)
    {
        PostMetadata metadata = context.Post.Metadata;
        bool account = metadata.Has("account") || context.Authorship.IsPersonal, author = metadata.Has("author");
        if (account && author) return;
        string missing = account ? "who its author is" : author ? "which account it is for" : "which account it is for and who its author is";
        string? help = context.Post.FrontMatter.Kind == FrontMatterKind.Toml ? "TOML front matter is not read; write it as YAML between '---' lines" : null;
        int lineEnd = context.Post.Text.Content.AsSpan().IndexOfAny('\r', '\n');
        var first = new TextSpan(0, lineEnd < 0 ? context.Post.Text.Length : lineEnd);
        TextSpan place = metadata.Own is null ? first : metadata.Place("account");
        context.Report(place, $"the draft does not say {missing}", help: help, fixes: Skeleton(context, account, author));
    }

    /// <summary>The keys with nothing behind them: who posts where is for a person to say. One that stands there empty is not written again.</summary>
    private static IReadOnlyList<CodeFix> Skeleton(PostContext context, bool account, bool author)
    {
        FrontMatter frontMatter = context.Post.FrontMatter;
        if (frontMatter.Kind is FrontMatterKind.Toml) return [];
        string line = context.Post.Text.Content.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        string keys = (account || frontMatter.Root?.Find("account") is not null ? "" : $"account: {line}") + (author || frontMatter.Root?.Find("author") is not null ? "" : $"author: {line}");
        if (keys.Length == 0) return [];
        if (frontMatter.Root is null) return [CodeFix.Suggested("insert the missing keys", new TextChange(default, $"---{line}{keys}---{line}{line}"))];
        int afterFence = context.Post.Text.Content.IndexOf('\n', StringComparison.Ordinal) + 1;
        return [CodeFix.Suggested("insert the missing keys", new TextChange(new TextSpan(afterFence, 0), keys))];
    }
}
