using PostLint.Analysis;
using PostLint.Posts;
using PostLint.School;
using PostLint.Text;

namespace PostLint.Rules.Accounts;

/// <summary>PL7004: a post for an account or platform that the school has not registered, or not approved.</summary>
public sealed class AccountNotRegistered : PostAnalyzer
{
    /// <summary>Channels of the school's own that are no social media.</summary>
    private static readonly string[] OwnChannels = ["website", "newsletter", "app"];

    /// <summary>Shared with the rule over the configuration file.</summary>
    internal static DiagnosticDescriptor Shared { get; } = new()
    {
        Id = "PL7004",
        Name = "account-not-registered",
        Title = "Account or platform not registered",
        Help = "post on a registered account, have this one approved and registered first, or write 'account: personal' when it is your own",
        DefaultSeverity = DiagnosticSeverity.Error,
    };

    public override DiagnosticDescriptor Descriptor => Shared;

    public override void Analyze(PostContext context)
    {
        PostMetadata metadata = context.Post.Metadata;
        if (context.Authorship.IsPersonal || metadata.Account is not { } id) return;
        if (context.Authorship.Account is { } account)
        {
            if (account.IsClosed(context.PublishDay)) context.Report(metadata.Place("account"), "this account is closed", help: "post on an account that is open");
            else if (account.IsUnapproved) context.Report(metadata.Place("account"), "this account is registered, but not approved", help: "wait for the approval, or post on an approved account");
            else CheckPlatform(context, account);
        }
        else if (context.School.HasAccounts && context.Authorship.Role is not ("pupil" or "parent"))
        {
            context.Report(metadata.Place("account"), "this account is not in the school's register", fixes: Nearest(context, id));
        }
    }

    private static void CheckPlatform(PostContext context, SocialAccount account)
    {
        Governance governance = context.School.Governance;
        if (governance.PlatformsPlace is null || context.Post.Metadata.Own is null) return;
        foreach (MetadataValue platform in context.Post.Metadata.List("platform"))
        {
            string name = Governance.PlatformName(platform.Text);
            bool known = governance.Platforms.Contains(name) || OwnChannels.Contains(name) || account.Platform is { } own && Governance.PlatformName(own) == name;
            if (!known) context.Report(platform.Span.IsEmpty ? context.Post.Metadata.Place("platform") : platform.Span, "this platform is not among those that the school uses");
        }
    }

    private static IReadOnlyList<CodeFix> Nearest(PostContext context, string id)
    {
        if (context.Post.Metadata.Own?.Scalar("account") is not { } written) return [];
        return EditDistance.Nearest(id, context.School.Accounts.SelectMany(account => account.Aliases.Prepend(account.Id))) is { } near
            ? [CodeFix.Suggested("change to the nearest registered account", new TextChange(written.Span, near))]
            : [];
    }
}
