using PostLint.Analysis;
using PostLint.School;
using PostLint.Text;

namespace PostLint.Rules.Accounts;

/// <summary>PL7011 over <c>postlint.yml</c>: an account that nobody is named to look at, or that is looked at less often than the policy asks.</summary>
public sealed class MonitoringInConfiguration : ConfigurationAnalyzer
{
    public override DiagnosticDescriptor Descriptor => MonitoringCoverMissing.Shared;

    public override void Analyze(ConfigurationContext context)
    {
        MonitoringPlan? common = context.School.Governance.Monitoring;
        if (common is not null) CheckStated(context, common);
        foreach ((SocialAccount _, AccountRecord record) in AccountScope.Records(context))
        {
            // Where nobody can write anything, there is nothing to look at.
            if (AccountScope.HasClosedComments(record)) continue;
            if (record.Monitors.Count == 0) context.Report(record.PlaceOf("monitors"), "nobody is named to monitor this account");
            if (record.Monitoring is { } own) CheckStated(context, own);
            CheckMissing(context, record, common);
        }
    }

    /// <summary>A plan that says something less than the policy asks.</summary>
    private static void CheckStated(ConfigurationContext context, MonitoringPlan plan)
    {
        foreach (string key in MonitoringPlan.Keys)
        {
            if (plan.Of(key) is not { } cadence) continue;
            if (!Cadence.IsEnough(cadence.Value, Wanted(context, key))) context.Report(cadence.Span, $"{When(key)} this is less cover than the policy asks for");
            else if (!Cadence.IsEnough(cadence.Value, Preferred(context, key))) Hint(context, cadence.Span, key);
        }
    }

    /// <summary>Times for which neither the account's plan nor the common one says anything; after a weekend a plan for weekdays speaks.</summary>
    private static void CheckMissing(ConfigurationContext context, AccountRecord record, MonitoringPlan? common)
    {
        string[] silent = [.. new[] { "term", "weekend", "holiday" }.Where(key => (record.Monitoring?.Of(key) ?? common?.Of(key)) is null)];
        string[] wanted = [.. silent.Where(key => Wanted(context, key) != "none")];
        string[] preferred = [.. silent.Where(key => Preferred(context, key) != "none")];
        TextSpan place = record.PlaceOf("monitoring");
        if (wanted.Length > 0) context.Report(place, $"no monitoring of this account is recorded {string.Join(" and ", wanted.Select(When))}");
        else if (preferred.Length > 0) Hint(context, place, preferred[0]);
    }

    private static void Hint(ConfigurationContext context, TextSpan place, string key) =>
        context.Report(place, $"{When(key)} the policy would rather have this account looked at every day", atMost: DiagnosticSeverity.Info);

    private static string Wanted(ConfigurationContext context, string key) => Cadence.Wanted(context.Policy, key);

    private static string Preferred(ConfigurationContext context, string key) => context.Policy.Switch($"monitoring.{key}.preferred", "none");

    private static string When(string key) => key switch { "term" => "in term time", "weekend" => "at weekends", "after_weekend" => "after a weekend or bank holiday", _ => "in holidays" };
}
