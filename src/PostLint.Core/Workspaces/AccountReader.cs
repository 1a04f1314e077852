using PostLint.School;
using PostLint.Yaml;

namespace PostLint.Workspaces;

/// <summary>Reads the account register, <c>accounts</c>.</summary>
internal static class AccountReader
{
    public static IReadOnlyList<SocialAccount> Read(YamlNode? node) => [.. ConfigurationValues.Items(node).OfType<YamlMapping>().Select(ReadAccount)];

    private static SocialAccount ReadAccount(YamlMapping account) => new()
    {
        Id = account.Text("id") ?? "",
        Aliases = ConfigurationValues.Strings(account, "aliases"),
        Name = account.Text("name"),
        Platform = account.Text("platform"),
        Url = account.Text("url"),
        Handle = account.Text("handle"),
        Kind = account.Text("kind"),
        SchoolOwned = account.Text("school_owned") is { } owned ? owned == "true" : null,
        Status = account.Text("status"),
        Record = ReadRecord(account),
    };

    private static AccountRecord ReadRecord(YamlMapping account) => new()
    {
        Entry = account,
        Manager = ConfigurationValues.Person(account["manager"]),
        Owners = ConfigurationValues.People(account["owners"]),
        Monitors = ConfigurationValues.People(account["monitors"]),
        Lead = ConfigurationValues.Person(account["lead"]),
        Monitoring = GovernanceReader.ReadMonitoring(account["monitoring"]),
        ApprovedBy = ConfigurationValues.Person(account["approved_by"]),
        ApprovedOn = ConfigurationValues.Day(account, "approved_on"),
        CreatedOn = ConfigurationValues.Day(account, "created_on"),
        TransferredTo = ConfigurationValues.Person(account["transferred_to"]),
        ClosedOn = ConfigurationValues.Day(account, "closed_on"),
    };
}
