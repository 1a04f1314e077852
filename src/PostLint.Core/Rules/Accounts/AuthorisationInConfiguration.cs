using PostLint.Analysis;
using PostLint.School;

namespace PostLint.Rules.Accounts;

/// <summary>PL7002 over <c>postlint.yml</c>: nobody is authorised, or by the wrong person, or in a role that may not post.</summary>
public sealed class AuthorisationInConfiguration : ConfigurationAnalyzer
{
    public override DiagnosticDescriptor Descriptor => AuthorNotAuthorised.Shared;

    public override void Analyze(ConfigurationContext context)
    {
        Governance governance = context.School.Governance;
        if (governance.Authorised.Count == 0) CheckEmpty(context);
        var rights = new PostingRights(context.School, context.Policy);
        foreach (Authorisation entry in governance.Authorised)
        {
            if (rights.Fault(entry) is { } fault)
                context.Report(entry.AuthorisedBy?.Span is { } place && fault.StartsWith("was", StringComparison.Ordinal) ? place : entry.Place, $"somebody on the list {fault}", "let the person whom the policy names decide who may post");
        }

        foreach (SocialAccount account in context.School.Accounts) CheckOwners(context, rights, account);
        CheckRoles(context);
    }

    private static void CheckEmpty(ConfigurationContext context)
    {
        if (!context.School.Accounts.Any(account => account.SchoolOwned != false)) return;
        if ((context.School.Governance.AuthorisedPlace ?? context.Root.Find("accounts")?.Key.Span) is { } place)
            context.Report(place, "nobody is authorised to post for the school", "list under 'authorised' who may post, where, and by whose leave");
    }

    private static void CheckOwners(ConfigurationContext context, PostingRights rights, SocialAccount account)
    {
        if (account.Record is not { } record || account.SchoolOwned == false || account.IsClosed(context.Today)) return;
        foreach (PersonRef owner in record.Owners)
        {
            // A shared mailbox is nobody; that an owner is too few is another rule's.
            if (owner.Id.Contains('@') || OwnerCount.IsPending(owner)) continue;
            if (!rights.MayHold(context.School.People.FindAdult(owner.Id) ?? context.School.People.FindAdult(owner.Name), owner.Role))
                context.Report(owner.Span, "an owner of this account holds no role that the policy lets run it", "name an owner in one of the roles that the policy gives this to");
        }
    }

    private static void CheckRoles(ConfigurationContext context)
    {
        var coverage = new RoleAliases(context);
        if (coverage.TooFew is { } few) context.Report(context.Root["roles"]!.Span, few.Message, few.Help, atMost: DiagnosticSeverity.Info);
        if (coverage.TooMany is { } many) context.Report(context.Root["roles"]!.Span, many.Message, many.Help);
    }
}
