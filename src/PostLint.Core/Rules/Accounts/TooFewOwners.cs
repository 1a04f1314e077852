using System.Globalization;
using PostLint.Analysis;
using PostLint.School;

namespace PostLint.Rules.Accounts;

/// <summary>PL7007: an account that hangs on too few people.</summary>
public sealed class TooFewOwners : ConfigurationAnalyzer
{
    public override DiagnosticDescriptor Descriptor { get; } = new()
    {
        Id = "PL7007",
        Name = "too-few-owners",
        Title = "Too few account owners",
        Help = "name at least two people under 'owners' who may run the account; a shared mailbox is none",
        DefaultSeverity = DiagnosticSeverity.Error,
        IsSuppressible = false,
    };

    public override void Analyze(ConfigurationContext context)
    {
        int least = int.TryParse(context.Policy.Switch("min_owners", "2"), NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : 2;
        string who = context.Policy.Switch("min_owners.of", "staff") == "authorised" ? "is authorised" : "is on the staff";
        var count = new OwnerCount(context);
        foreach ((SocialAccount _, AccountRecord record) in AccountScope.Records(context))
        {
            int owners = count.Of(record);
            if (owners >= least) continue;
            bool comes = owners + record.Owners.Count(OwnerCount.IsPending) >= least;
            context.Report(
                record.PlaceOf("owners"),
                record.Owners.Count == 0 ? $"this account has no owners; the policy asks for {least}" : $"this account has too few owners: {(owners == 0 ? "none" : $"only {owners}")} {who}, and the policy asks for {least}",
                atMost: comes ? DiagnosticSeverity.Info : DiagnosticSeverity.Error);
        }
    }
}
