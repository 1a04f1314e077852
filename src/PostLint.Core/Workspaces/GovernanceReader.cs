using PostLint.Posts;
using PostLint.School;
using PostLint.Text;
using PostLint.Yaml;

namespace PostLint.Workspaces;

/// <summary>Reads who may post and under what rules: <c>authorised</c>, <c>roles</c>, <c>relationships</c>, <c>monitoring</c>, <c>platforms</c> and the policy's review.</summary>
internal static class GovernanceReader
{
    private static readonly string[] AdultLists = ["staff", "governors", "volunteers"];

    public static Governance Read(YamlMapping root) => new()
    {
        Authorised = [.. ConfigurationValues.Items(root["authorised"]).OfType<YamlMapping>().Select(ReadAuthorisation).OfType<Authorisation>()],
        AuthorisedPlace = PlaceOf(root, "authorised"),
        Relationships = [.. ConfigurationValues.Items(root["relationships"]).OfType<YamlMapping>().Select(ReadRelationship)],
        Roles = ReadRoles(root["roles"] as YamlMapping),
        Monitoring = ReadMonitoring(root["monitoring"]),
        Review = ReadReview(root["policy_profile"] as YamlMapping),
        Platforms = [.. MetadataValue.List(root, "platforms").Select(platform => Governance.PlatformName(platform.Text))],
        PlatformsPlace = PlaceOf(root, "platforms"),
        PersonalHandles = [.. AdultLists.SelectMany(list => ConfigurationValues.Items(root[list])).OfType<YamlMapping>().SelectMany(ReadHandles)],
    };

    /// <summary>A plan of monitoring; one cadence alone holds for every time.</summary>
    public static MonitoringPlan? ReadMonitoring(YamlNode? node)
    {
        var cadences = new Dictionary<string, Placed<string>>(StringComparer.Ordinal);
        switch (node)
        {
            case YamlMapping mapping:
                foreach (string key in MonitoringPlan.Keys)
                {
                    if (ConfigurationValues.Text(mapping, key) is { } cadence) cadences[key] = cadence;
                }

                return new MonitoringPlan(node.Span, cadences);
            case YamlScalar { IsNull: false } scalar:
                foreach (string key in MonitoringPlan.Keys) cadences[key] = new Placed<string>(scalar.Value, scalar.Span);
                return new MonitoringPlan(node.Span, cadences);
            default:
                return null;
        }
    }

    private static Authorisation? ReadAuthorisation(YamlMapping entry) => ConfigurationValues.Person(entry) is not { } person ? null : new Authorisation
    {
        Person = person,
        Accounts = ConfigurationValues.Strings(entry, "accounts"),
        AuthorisedBy = ConfigurationValues.Person(entry["authorised_by"]),
        TrainedOn = ConfigurationValues.Day(entry, "trained_on"),
        PolicyRead = ConfigurationValues.Day(entry, "policy_read"),
        WithStudents = entry.Text("with_students") == "true",
        OnLeaveUntil = ConfigurationValues.Date(entry.Text("on_leave_until")),
    };

    private static Relationship ReadRelationship(YamlMapping entry) => new()
    {
        Id = entry.Text("id") ?? "",
        Place = entry.Scalar("id")?.Span ?? entry.Span,
        Staff = entry.Text("staff"),
        Other = entry.Text("pupil") ?? entry.Text("parent"),
        Kind = ConfigurationValues.Text(entry, "kind"),
        Reason = entry.Text("reason"),
        ReportedTo = ConfigurationValues.Person(entry["reported_to"]),
        ReportedOn = ConfigurationValues.Date(entry.Text("reported_on")),
    };

    private static RoleBook ReadRoles(YamlMapping? roles)
    {
        var aliases = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        foreach (YamlEntry entry in roles?.Entries ?? []) aliases[RoleBook.Normal(entry.Key.Value)] = ConfigurationValues.Strings(roles, entry.Key.Value);
        return new RoleBook(aliases);
    }

    private static PolicyReview ReadReview(YamlMapping? section) => new()
    {
        ReviewedOn = ConfigurationValues.Day(section, "reviewed_on"),
        Interval = ConfigurationValues.Text(section, "review_interval"),
        NextReview = ConfigurationValues.Day(section, "next_review"),
        ExtendedTo = ConfigurationValues.Day(section, "extended_to"),
    };

    private static IEnumerable<PersonalHandle> ReadHandles(YamlMapping person) =>
        ConfigurationValues.Items(person["personal_handles"]).OfType<YamlMapping>().Select(handle => new PersonalHandle(
            person.Text("id") ?? "", handle.Text("platform"), handle.Text("handle"), ConfigurationValues.Text(handle, "contact"), handle.Text("agreed_by") ?? handle.Text("approved_by")));

    private static TextSpan? PlaceOf(YamlMapping root, string key) =>
        root.Find(key) is not { } entry || entry.Value is YamlScalar { IsNull: true } ? null : entry.Value.Span.IsEmpty ? entry.Key.Span : entry.Value.Span;
}
