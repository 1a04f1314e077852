using PostLint.Analysis;
using PostLint.Posts;
using PostLint.School;
using PostLint.Yaml;

namespace PostLint.Rules.Accounts;

/// <summary>PL7004 over <c>postlint.yml</c>: an account that is not approved or stands on a foreign site, and platforms or people that the lists leave out.</summary>
public sealed class AccountsInConfiguration : ConfigurationAnalyzer
{
    public override DiagnosticDescriptor Descriptor => AccountNotRegistered.Shared;

    public override void Analyze(ConfigurationContext context)
    {
        foreach (SocialAccount account in context.School.Accounts)
        {
            if (account.Record is not { } record || account.IsClosed(context.Today) || !AccountScope.IsGoverned(account, context.Policy)) continue;
            if (account.IsUnapproved) context.Report(record.PlaceOf("status"), "this account is not approved", "have the application decided, or close the account");
            CheckHost(context, account, record);
        }

        CheckPlatforms(context);
        CheckStaffList(context);
    }

    private static void CheckHost(ConfigurationContext context, SocialAccount account, AccountRecord record)
    {
        if (context.Policy.Switch("blogs.host", "") != "school" || account.Url is not { } url || !RecordFields.IsBlog(account)) return;
        if (!SchoolHosts.IsOwn(context.School, UrlText.HostOf(url)))
            context.Report(record.PlaceOf("url"), "this blog or wiki does not run on the school's own site", "move it to one of the sites under 'school.sites'");
    }

    private static void CheckPlatforms(ConfigurationContext context)
    {
        if (!context.School.HasAccounts) return;
        Governance governance = context.School.Governance;
        string[] missing = [.. context.Policy.Switch("platforms.kinds", "").Split(',', StringSplitOptions.RemoveEmptyEntries).Where(kind => !PlatformKinds.Has(governance.Platforms, kind))];
        // Without a list every known network counts, so that none is passed over; only a policy that wants a list misses it.
        if (governance.PlatformsPlace is null && !missing.Contains("any")) return;
        if (missing.Length == 0 || (governance.PlatformsPlace ?? context.Root.Find("accounts")?.Key.Span) is not { } place) return;
        string what = missing.Contains("any") ? "the list of platforms is missing or empty" : $"the list of platforms leaves out what the policy counts as social media too: {string.Join(", ", missing)}";
        context.Report(place, what, "list under 'platforms' every network that a draft may be for, so that none is passed over", atMost: DiagnosticSeverity.Info);
    }

    private static void CheckStaffList(ConfigurationContext context)
    {
        if (context.Root["staff_list"] is not YamlMapping list) return;
        string[] missing = [.. context.Policy.Switch("staff_includes", "").Split(',', StringSplitOptions.RemoveEmptyEntries).Where(group => list.Scalar(group) is null && context.Root[group] is null)];
        if (missing.Length > 0)
            context.Report(list.Span, $"the policy counts more people as staff than this list: {string.Join(", ", missing)}", "add their lists, so that the rules for staff hold for their drafts too", atMost: DiagnosticSeverity.Info);
    }
}
