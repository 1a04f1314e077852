using PostLint.Analysis;
using PostLint.School;

namespace PostLint.Rules.Accounts;

/// <summary>Who may post on an account under the policy, and whether an authorisation is worth what it says.</summary>
internal readonly struct PostingRights(SchoolFacts school, PolicyFacts policy)
{
    private static readonly string[] Employees = ["employee", "staff"];

    /// <summary>Why an entry of <c>authorised</c> does not count, or null when it does.</summary>
    public string? Fault(Authorisation entry)
    {
        Person? person = school.People.FindAdult(entry.Person.Id);
        if (!MayHold(person, entry.Person.Role)) return "holds no role that the policy lets post for the school";
        if (policy.Switch("approver_role", "") is not { Length: > 0 } roles) return null;
        if (entry.AuthorisedBy is not { } approver) return "was authorised by nobody on record";
        return IsApprover(approver, roles) ? null : "was authorised by somebody who may not give that leave";
    }

    /// <summary>Whether somebody in a role may own an account or be authorised for it.</summary>
    public bool MayHold(Person? person, string? statedRole)
    {
        string wanted = policy.Switch("owner_roles", "");
        if (wanted.Length == 0) return true;
        foreach (string role in wanted.Split(','))
        {
            if (Employees.Contains(role) ? IsEmployee(person, statedRole) : school.Governance.Roles.Holds(person, statedRole, role)) return true;
        }

        return false;
    }

    /// <summary>The entries for a person on an account; the person is named by id, by a written name, or by the role of the entry.</summary>
    public Authorisation? Entry(SocialAccount account, Person? person, string written)
    {
        foreach (Authorisation entry in school.Governance.Authorised)
        {
            bool same = entry.Person.Id == (person?.Id ?? written) || person is null && entry.Person.Role is { } role && RoleBook.Normal(role) == RoleBook.Normal(written);
            if (same && entry.Covers(account)) return entry;
        }

        return null;
    }

    /// <summary>Whether somebody manages the account, and so needs no entry.</summary>
    public static bool IsManager(SocialAccount account, Person? person) => person is not null && account.Record?.Manager?.Id == person.Id;

    private bool IsApprover(PersonRef approver, string roles)
    {
        Person? person = school.People.FindAdult(approver.Id);
        foreach (string role in roles.Split(','))
        {
            if (school.Governance.Roles.Holds(person, approver.Role ?? (person is null ? approver.Id : null), role)) return true;
        }

        return false;
    }

    /// <summary>Somebody on the staff; an id that no list holds is taken at the role that is stated.</summary>
    private static bool IsEmployee(Person? person, string? statedRole) => person is not null
        ? person.Kind == PersonKind.Staff
        : statedRole is null || RoleBook.Normal(statedRole) is not ("parent" or "carer" or "volunteer" or "governor" or "pupil" or "student" or "contractor" or "visitor" or "ex-staff" or "trustee");
}
