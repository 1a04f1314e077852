using PostLint.Analysis;
using PostLint.School;
using PostLint.Text;

namespace PostLint.Rules.Accounts;

/// <summary>PL7014: somebody who may post has no training or policy reading on record, or has left.</summary>
public sealed class AuthorisedPersonLapsed : ConfigurationAnalyzer
{
    private const string OneYear = "P1Y";

    public override DiagnosticDescriptor Descriptor { get; } = new()
    {
        Id = "PL7014",
        Name = "authorised-person-lapsed",
        Title = "Authorised person lapsed",
        Help = "train the person and record the day, or take the person off the list",
        DefaultSeverity = DiagnosticSeverity.Warning,
        IsSuppressible = false,
    };

    public override void Analyze(ConfigurationContext context)
    {
        foreach (Authorisation entry in context.School.Governance.Authorised)
        {
            if (HasLeft(context, entry.Person)) ReportLeaver(context, entry.Place, "this person has left but may still post");
            else if (!IsOnLeave(entry, context.Today) && !IsForClosedAccounts(entry, context)) CheckLearning(context, entry);
        }

        foreach (SocialAccount account in context.School.Accounts)
        {
            if (account.Record is { } record && !account.IsClosed(context.Today)) CheckLeavers(context, record);
        }
    }

    private static void CheckLearning(ConfigurationContext context, Authorisation entry)
    {
        string interval = context.Policy.Switch("training_interval", OneYear);
        if (entry.TrainedOn is not { } trained) context.Report(entry.Place, "no training is recorded for this person", "add 'trained_on' once the training is done");
        else if (trained.Value > context.Today) context.Report(trained.Span, "the training of this person is still to come");
        else if (PolicyReview.After(trained.Value, interval) < context.Today)
            context.Report(trained.Span, interval == OneYear ? "the training of this person is more than a year old" : "the training of this person is older than the policy allows", "train the person again and record the day");
        if (entry.PolicyRead is not { } read) context.Report(entry.Place, "it is not recorded that this person has read the policy", "add 'policy_read' once it is read");
        else if (read.Value > context.Today) context.Report(read.Span, "this person is still to read the policy");
    }

    private static void CheckLeavers(ConfigurationContext context, AccountRecord record)
    {
        foreach (PersonRef owner in record.Owners.DistinctBy(owner => owner.Id)) Check(owner, "an owner of this account has left");
        foreach (PersonRef monitor in record.Monitors.DistinctBy(monitor => monitor.Id)) Check(monitor, "somebody named to monitor this account has left");
        if (record.Manager is { } manager) Check(manager, "the manager of this account has left");
        if (record.Lead is { } lead && record.TransferredTo is null) Check(lead, "the lead of this account has left, and it was neither handed over nor closed");

        void Check(PersonRef reference, string message)
        {
            if (HasLeft(context, reference)) ReportLeaver(context, reference.Span, message);
        }
    }

    private static void ReportLeaver(ConfigurationContext context, TextSpan place, string message) =>
        context.Report(place, message, "take the person off, change what the account opens with, and name a successor", raised: DiagnosticSeverity.Error);

    private static bool HasLeft(ConfigurationContext context, PersonRef reference) =>
        (context.School.People.FindAdult(reference.Id) ?? context.School.People.FindAdult(reference.Name))?.LeftOn < context.Today;

    private static bool IsOnLeave(Authorisation entry, DateOnly today) => entry.OnLeaveUntil >= today;

    private static bool IsForClosedAccounts(Authorisation entry, ConfigurationContext context) =>
        entry.Accounts.Count > 0 && entry.Accounts.All(name => context.School.FindAccount(name)?.IsClosed(context.Today) == true);
}
