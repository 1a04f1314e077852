using PostLint.Analysis;
using PostLint.Posts;
using PostLint.Text;

namespace PostLint.Rules.Disclaimers;

/// <summary>PL4005: an account that is not the school's and looks or sounds as if it were.</summary>
public sealed class AccountImpliesOfficial : PostAnalyzer
{
    private static readonly string[] Kinds = ["post", "profile", "reply", "share"];

    public override DiagnosticDescriptor Descriptor { get; } = new()
    {
        Id = "PL4005",
        Name = "account-implies-official",
        Title = "Personal account looks official",
        Help = "name the account after yourself and speak for yourself; the school speaks on its registered accounts",
        DefaultSeverity = DiagnosticSeverity.Warning,
    };

    public override void Analyze(PostContext context)
    {
        PostMetadata metadata = context.Post.Metadata;
        // A registered page of somebody else says what it is.
        bool registered = context.Authorship.Account is not null;
        if (context.Authorship.IsOfficial || !Kinds.Contains(metadata.Kind, StringComparer.Ordinal)) return;
        if (!context.Authorship.IsPersonal && !registered && !context.School.HasAccounts) return;
        if (metadata.Handle is { } handle && OfficialName.Looks(context, handle)) context.Report(metadata.Place("handle"), "this handle reads as the school's own");
        else if (metadata.Account is { } account && !context.Authorship.IsPersonal && !registered && OfficialName.Looks(context, account)) context.Report(metadata.Place("account"), "this account is not registered and is named like the school's own");
        else if (metadata.Author is { } author && context.Authorship.Author is null && author.Contains(' ', StringComparison.Ordinal) && OfficialName.Looks(context, author)) context.Report(metadata.Place("author"), "this sender reads as the school");
        if (registered && !context.Authorship.IsPersonal) return;
        foreach (TextSpan wording in OfficialVoice.Find(context)) context.Report(context.Source(wording), "this account is not the school's, but these words speak as the school");
    }
}
