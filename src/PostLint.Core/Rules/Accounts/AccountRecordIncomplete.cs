using PostLint.Analysis;
using PostLint.School;

namespace PostLint.Rules.Accounts;

/// <summary>PL7008: the record of an account lacks what the policy asks for, or holds it in the wrong order or from the wrong person.</summary>
public sealed class AccountRecordIncomplete : ConfigurationAnalyzer
{
    public override DiagnosticDescriptor Descriptor { get; } = new()
    {
        Id = "PL7008",
        Name = "account-record-incomplete",
        Title = "Account record incomplete",
        Help = "complete the account's entry in 'postlint.yml' from its application",
        DefaultSeverity = DiagnosticSeverity.Warning,
        IsSuppressible = false,
    };

    public override void Analyze(ConfigurationContext context)
    {
        var fields = new RecordFields(context.Policy);
        var people = new RecordPeople(context);
        foreach ((SocialAccount account, AccountRecord record) in AccountScope.Records(context))
        {
            if (!account.IsGrandfathered) CheckFields(context, fields.Missing(account, record), record);
            CheckDates(context, account, record);
            people.Check(account, record);
        }

        foreach (SocialAccount account in context.School.Accounts) CheckAccess(context, account);
    }

    private static void CheckFields(ConfigurationContext context, IReadOnlyList<string> missing, AccountRecord record)
    {
        if (missing.Count == 0) return;
        string keys = string.Join(", ", missing.Select(key => $"'{key}'"));
        context.Report(
            record.Place,
            $"the record of this account lacks {keys}",
            atMost: RecordFields.AtMost(missing),
            fixes: RecordSkeleton.Insert(context.Text, record.Entry, missing));
    }

    private static void CheckDates(ConfigurationContext context, SocialAccount account, AccountRecord record)
    {
        if (record.ApprovedOn is { } approved)
        {
            bool comesFirst = !account.IsGrandfathered && context.Policy.Switch("accounts.approved_first", "true") == "true";
            if (comesFirst && record.CreatedOn is { } created && created.Value < approved.Value)
                Warn(context, record, "created_on", "this account was created before it was approved", "correct the dates, or have the senior leaders look at how the account came about");
            if (approved.Value > context.Today)
                Warn(context, record, "approved_on", "the approval of this account lies in the future", "correct the date");
        }

        if (record is { ClosedOn: { } closed, CreatedOn: { } begun } && closed.Value < begun.Value)
            Warn(context, record, "closed_on", "this account was closed before it was created", "correct the dates");
    }

    private static void CheckAccess(ConfigurationContext context, SocialAccount account)
    {
        if (account.Record is not { } record || !RecordFields.IsBlog(account) || account.SchoolOwned == false || account.IsClosed(context.Today)) return;
        if (context.Policy.Switch("blogs.access", "") == "password" && record.Has("access") && record.Entry.Text("access")?.Contains("password", StringComparison.OrdinalIgnoreCase) != true)
            Warn(context, record, "access", "a blog or wiki of the staff must have a password", "protect it and write 'access: password'");
    }

    private static void Warn(ConfigurationContext context, AccountRecord record, string key, string message, string help) =>
        context.Report(record.PlaceOf(key), message, help, atMost: DiagnosticSeverity.Warning);
}
