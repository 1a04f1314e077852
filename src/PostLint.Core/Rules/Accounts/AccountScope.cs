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

    /// <summary>Whether the register says that nobody can write anything under the account's posts, so that there is nothing to look at.</summary>
    public static bool HasClosedComments(AccountRecord record) =>
        record.Entry.Text("access") is { } access
        && (access.Contains("comment", StringComparison.OrdinalIgnoreCase) || access.Contains("repl", StringComparison.OrdinalIgnoreCase))
        && (access.Contains("off", StringComparison.OrdinalIgnoreCase) || access.Contains("closed", StringComparison.OrdinalIgnoreCase) || access.Contains("no", StringComparison.OrdinalIgnoreCase));
}
