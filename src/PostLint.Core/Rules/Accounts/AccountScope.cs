using PostLint.Analysis;
using PostLint.School;

namespace PostLint.Rules.Accounts;

/// <summary>Which entries of the account register the governance rules look at.</summary>
internal static class AccountScope
{
    /// <summary>
    /// The open accounts whose record is begun, with their records. Under <c>accounts.scope: registered</c> those that the school approved
    /// without owning them count too.
    /// </summary>
    public static IEnumerable<(SocialAccount Account, AccountRecord Record)> Records(ConfigurationContext context)
    {
        foreach (SocialAccount account in context.School.Accounts)
        {
            if (account.Record is { IsBegun: true } record && IsGoverned(account, context.Policy) && !account.IsClosed(context.Today)) yield return (account, record);
        }
    }

    public static bool IsGoverned(SocialAccount account, PolicyFacts policy) =>
        account.SchoolOwned != false || policy.Switch("accounts.scope", "official") == "registered";
}
