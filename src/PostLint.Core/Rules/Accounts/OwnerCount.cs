using PostLint.Analysis;
using PostLint.School;

namespace PostLint.Rules.Accounts;

/// <summary>Counts the owners of an account who count under the policy: members of staff, or people who are authorised.</summary>
internal sealed class OwnerCount(ConfigurationContext context)
{
    private readonly bool authorisedOnly = context.Policy.Switch("min_owners.of", "staff") == "authorised" && context.School.Governance.AuthorisedPlace is not null;
    private readonly bool knowsStaff = context.School.People.All.Any(person => person.Kind == PersonKind.Staff);

    public int Of(AccountRecord record) =>
        record.Owners.Where(owner => Counts(owner)).Select(owner => owner.Id).Distinct(StringComparer.OrdinalIgnoreCase).Count();

    /// <summary>Whether an owner is one who is still to come, such as a cover for a leave.</summary>
    public static bool IsPending(PersonRef owner)
    {
        foreach (string word in new[] { "cover", "pending", "tbc", "to be appointed", "vacancy" })
        {
            if (owner.Id.Contains(word, StringComparison.OrdinalIgnoreCase) || owner.Role?.Contains(word, StringComparison.OrdinalIgnoreCase) == true) return true;
        }

        return false;
    }

    private bool Counts(PersonRef owner)
    {
        // A shared mailbox is nobody.
        if (owner.Id.Contains('@')) return false;
        Person? person = context.School.People.FindAdult(owner.Id) ?? context.School.People.FindAdult(owner.Name);
        if (person?.LeftOn < context.Today) return false;
        if (authorisedOnly) return context.School.Governance.Authorised.Any(entry => entry.Person.Id == (person?.Id ?? owner.Id));
        if (person is not null) return person.Kind == PersonKind.Staff;
        return !knowsStaff && owner.Role?.ToLowerInvariant() is not ("parent" or "volunteer" or "pupil" or "governor");
    }
}
