using PostLint.Analysis;
using PostLint.School;
using PostLint.Text;

namespace PostLint.Rules.Accounts;

/// <summary>PL7020 over <c>postlint.yml</c>: a personal handle in the staff register with a work mailbox for its contact.</summary>
public sealed class WorkEmailInConfiguration : ConfigurationAnalyzer
{
    public override DiagnosticDescriptor Descriptor => WorkEmailOnProfile.Shared;

    public override void Analyze(ConfigurationContext context)
    {
        foreach (PersonalHandle handle in context.School.Governance.PersonalHandles)
        {
            if (handle.Contact is not { } contact || !SchoolHosts.IsWorkMail(context.School, contact.Value)) continue;
            // An account of the school that stands under a person's name is none of the person's, and an agreed profile may use the mailbox.
            if (handle.AgreedBy is not null || handle.Handle is { } name && context.School.FindAccount(name) is { SchoolOwned: not false }) continue;
            context.Report(
                contact.Span,
                "this personal profile is tied to a work mailbox",
                "ask the person to change the profile's mailbox, and write 'contact: not-held'",
                fixes: [CodeFix.Suggested("take the mailbox out of the register", new TextChange(contact.Span, "not-held"))]);
        }
    }
}
