using PostLint.Analysis;
using PostLint.School;

namespace PostLint.Rules.Accounts;

/// <summary>Whether the manager and the approver of an account hold the roles that the policy gives these tasks.</summary>
internal sealed class RecordPeople(ConfigurationContext context)
{
    public void Check(SocialAccount account, AccountRecord record)
    {
        if (context.Policy.Switch("manager_role", "") is { Length: > 0 } managerRole && record.Manager is { } manager && !Holds(manager, managerRole))
            Warn(record, "manager", $"the manager of this account is not the {Words(managerRole)}", "name the person whose task this is under the policy");
        if (record.ApprovedBy is not { } approver) return;
        bool isBlog = RecordFields.IsBlog(account);
        string role = context.Policy.Switch(isBlog ? "blogs.approver_role" : "account_approver_role", isBlog ? context.Policy.Switch("account_approver_role", "") : "");
        if (role.Length > 0 && !Holds(approver, role)) Warn(record, "approved_by", $"this account was approved by somebody who is no {Words(role)}", $"have a {Words(role)} decide, and record who did");
    }

    private bool Holds(PersonRef reference, string role)
    {
        Person? person = context.School.People.FindAdult(reference.Id) ?? context.School.People.FindAdult(reference.Name);
        return context.School.Governance.Roles.Holds(person, reference.Role, role)
            || person is null && reference.Role is null && context.School.Governance.Roles.Counts(reference.Id, role);
    }

    private void Warn(AccountRecord record, string key, string message, string help) =>
        context.Report(record.PlaceOf(key), message, help, atMost: DiagnosticSeverity.Warning);

    private static string Words(string role) => role.Replace('-', ' ');
}
