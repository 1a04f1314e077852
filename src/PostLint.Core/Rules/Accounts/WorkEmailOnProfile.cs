using PostLint.Analysis;
using PostLint.Posts;
using PostLint.School;
using PostLint.Text;

namespace PostLint.Rules.Accounts;

/// <summary>PL7020: a personal profile that is tied to a work mailbox.</summary>
public sealed class WorkEmailOnProfile : PostAnalyzer
{
    private const string Message = "this ties a personal profile to a work mailbox";

    /// <summary>Shared with the rule over the configuration file.</summary>
    internal static DiagnosticDescriptor Shared { get; } = new()
    {
        Id = "PL7020",
        Name = "work-email-on-profile",
        Title = "Work email tied to personal profile",
        Help = "use a private mailbox for the profile, or none",
        DefaultSeverity = DiagnosticSeverity.Warning,
    };

    public override DiagnosticDescriptor Descriptor => Shared;

    public override void Analyze(PostContext context)
    {
        if (context.Post.Metadata.Kind != "profile" || !context.Authorship.IsPersonal || IsAgreed(context)) return;
        foreach (TextSpan mailbox in context.Post.Mailboxes)
        {
            if (SchoolHosts.IsWorkMail(context.School, context.Post.Prose[mailbox].ToString()))
                context.Report(context.Source(mailbox), Message, fixes: context.Replace(mailbox, "", "remove the mailbox"));
        }

        foreach (PostLink link in context.Post.Links)
        {
            if (link.Target.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) && SchoolHosts.IsWorkMail(context.School, link.Target.Split('?')[0])) context.Report(link.TargetSpan, Message);
        }

        if (context.Post.Metadata.Handle is { } handle && SchoolHosts.IsWorkMail(context.School, handle)) context.Report(context.Post.Metadata.Place("handle"), Message);
    }

    /// <summary>Whether the register says that somebody agreed to this profile standing for the school.</summary>
    private static bool IsAgreed(PostContext context)
    {
        string? platform = context.Post.Metadata.Platform, handle = context.Post.Metadata.Handle;
        foreach (PersonalHandle own in context.School.Governance.PersonalHandles)
        {
            if (own.AgreedBy is not null && own.Person == context.Authorship.Author?.Id && (own.Handle is not null && own.Handle == handle || own.Platform is not null && own.Platform == platform)) return true;
        }

        return false;
    }
}
