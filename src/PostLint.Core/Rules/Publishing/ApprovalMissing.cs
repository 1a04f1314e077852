using PostLint.Analysis;
using PostLint.Posts;
using PostLint.School;
using PostLint.Yaml;

namespace PostLint.Rules.Publishing;

/// <summary>PL7001: a post of the school that nobody with the right role has approved.</summary>
public sealed class ApprovalMissing : PostAnalyzer
{
    private const string Key = "approved_by";

    public override DiagnosticDescriptor Descriptor { get; } = new()
    {
        Id = "PL7001",
        Name = "approval-missing",
        Title = "Approval missing",
        Help = "have the post approved by the person whom the policy names, and put their id under 'approved_by'",
        DefaultSeverity = DiagnosticSeverity.Info,
        GateSeverity = DiagnosticSeverity.Error,
    };

    public override void Analyze(PostContext context)
    {
        PostMetadata metadata = context.Post.Metadata;
        if (metadata.Kind is not ("post" or "profile") || !context.Authorship.IsOfficial || IsEmergency(metadata) || !NeedsApproval(context)) return;
        string? approver = metadata.Text(Key)?.Trim();
        if (string.IsNullOrEmpty(approver)) context.Report(metadata.Place(metadata.Own?.Find(Key) is null ? "account" : Key), "nobody has approved this post");
        else if (!MayApprove(context, approver)) context.Report(metadata.Place(Key), "this post was not approved by the role that the policy demands");
    }

    /// <summary>Whether the policy asks for approval of posts of this category. Of a post without one nobody can tell, so it is not let through.</summary>
    private static bool NeedsApproval(PostContext context)
    {
        string[] wanted = [.. PermittedCategories.Listed(context.Policy.Switch("approval.categories", "")).Select(CategoryName.Normalise)], permitted = PermittedCategories.Of(context);
        // A slip of the pen among them must not let posts through.
        if (wanted.Length == 0 || permitted.Length > 0 && wanted.Except(permitted).Any()) return true;
        bool named = false;
        foreach (MetadataValue category in context.Post.Metadata.Categories)
        {
            string name = CategoryName.Normalise(category.Text);
            if (wanted.Contains(name)) return true;
            named |= name.Length > 0;
        }

        return !named;
    }

    /// <summary>What cannot wait is approved afterwards.</summary>
    private static bool IsEmergency(PostMetadata metadata) => metadata.Categories.Any(category => CategoryName.Normalise(category.Text) is "alert" or "emergency");

    private static bool MayApprove(PostContext context, string id)
    {
        string[] roles = PermittedCategories.Listed(context.Policy.Switch("approver_role", ""));
        if (roles.Length == 0) return true;
        string? stated = (context.Post.Metadata.Node(Key) as YamlMapping)?.Text("role");
        Person? person = context.School.People.Find(id);
        // Without a staff list nobody's role is known.
        if (stated is null && person is null && !context.School.People.All.Any(one => one.Kind == PersonKind.Staff)) return true;
        return roles.Any(role => context.School.Governance.Roles.Holds(person, stated, role) || context.School.Governance.Roles.Counts(id, role));
    }
}
