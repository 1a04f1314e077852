using PostLint.School;
using PostLint.Yaml;
using static PostLint.Workspaces.ConfigurationValues;

namespace PostLint.Workspaces;

/// <summary>Reads the facts about the school out of a valid configuration, and the registers it names.</summary>
internal static class SchoolFactsReader
{
    private static readonly (string Key, PersonKind Kind)[] AdultLists =
    [
        ("staff", PersonKind.Staff),
        ("governors", PersonKind.Governor),
        ("volunteers", PersonKind.Volunteer),
        ("parents", PersonKind.Parent),
        ("visitors", PersonKind.Visitor),
    ];

    /// <param name="root">The configuration's mapping.</param>
    /// <param name="paths">Which registers may be read.</param>
    /// <param name="findKey">Finds the key of sealed registers.</param>
    public static SchoolFacts Read(YamlMapping root, NamedPaths paths, Func<RegisterKey?> findKey)
    {
        var registers = new RegisterLoader(root, paths, findKey);
        var people = new List<Person>();
        foreach ((string key, PersonKind kind) in AdultLists) people.AddRange(Items(root[key]).Select(node => ReadAdult(node, kind)));
        people.AddRange(registers.Pupils());
        ConsentRegister consents = registers.Consents();
        IReadOnlyDictionary<string, DateOnly?> bars = registers.DoNotPublish();
        Dictionary<string, int?> groups = ReadGroups(root["groups"]);
        registers.CheckSubjects(people, groups.Keys);
        return new SchoolFacts
        {
            Identity = ReadIdentity(root["school"] as YamlMapping),
            People = new PeopleDirectory(people, consents, bars),
            Consents = consents,
            DoNotPublish = bars,
            HasPupilRegister = root.Scalar("pupil_register") is not null,
            HasConsentRegister = root.Scalar("consent_register") is not null,
            Accounts = AccountReader.Read(root["accounts"]),
            Governance = GovernanceReader.Read(root),
            AllowedContacts = Strings(root["contacts"], "allow"),
            HasAllowedContacts = (root["contacts"] as YamlMapping)?["allow"] is not null,
            AllowedPlaces = Strings(root["places"], "allow"),
            ApprovedDomains = new DomainSet(Strings(root["domains"], "approved")),
            InternalDomains = new DomainSet(Strings(root["domains"], "internal")),
            DeniedDomains = new DomainSet(Strings(root["domains"], "denied")),
            Shorteners = new DomainSet(Strings(root["domains"], "shorteners")),
            BrandAssets = BrandAssetReader.Read(root["brand_assets"]),
            Disclaimers = ReadDisclaimers(root["disclaimers"] as YamlMapping),
            Groups = groups,
            Publishing = PublishingFactsReader.Read(root),
            Problems = registers.Problems,
            Notices = registers.Notices,
            UnavailableRegisters = registers.Unavailable,
            FindTrackedRegisters = () => PlainRegisters.Tracked(root, paths),
        };
    }

    private static Person ReadAdult(YamlNode node, PersonKind kind)
    {
        if (node is not YamlMapping mapping) return new Person { Id = (node as YamlScalar)?.Value ?? "", Kind = kind };
        PersonName name = PersonName.Parse(mapping.Text("name") ?? "");
        return new Person
        {
            Id = mapping.Text("id") ?? "",
            Kind = kind,
            Title = name.Title,
            Forenames = name.Forename is { Length: > 0 } forename ? [forename] : [],
            Surname = name.Surname,
            Role = mapping.Text("role"),
            AlsoRoles = Strings(mapping, "also"),
            MayBeNamed = mapping.Text("may_be_named") is { } may ? may == "true" : null,
            PhotoOptOut = mapping.Text("photo_opt_out") == "true",
            LeftOn = Date(mapping.Text("left_on")),
            Handles = [.. Items(mapping["personal_handles"]).OfType<YamlMapping>().Select(handle => handle.Text("handle")).OfType<string>()],
            ProfileUrls = [.. Items(mapping["personal_handles"]).OfType<YamlMapping>().Select(handle => handle.Text("url")).OfType<string>()],
        };
    }

    private static SchoolIdentity ReadIdentity(YamlMapping? school)
    {
        var trust = school?["trust"] as YamlMapping;
        string[] trustName = trust?.Text("name") is { } name ? [name] : [];
        return new SchoolIdentity
        {
            Name = school?.Text("name") ?? "",
            Aliases = Strings(school, "aliases"),
            Hashtags = Strings(school, "hashtags"),
            Handles = Strings(school, "handles"),
            Sites = Strings(school, "sites"),
            Phase = school?.Text("phase"),
            AmbiguousAliases = Strings(school, "ambiguous_aliases"),
            TrustNames = [.. trustName, .. Strings(trust, "aliases")],
            TrustSchools = Strings(trust, "schools"),
        };
    }

    private static Dictionary<string, string> ReadDisclaimers(YamlMapping? mapping)
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (YamlEntry entry in mapping?.Entries ?? [])
        {
            if (entry.Value is YamlScalar { IsNull: false } text) texts[entry.Key.Value] = text.Value;
        }

        return texts;
    }

    private static Dictionary<string, int?> ReadGroups(YamlNode? node)
    {
        var groups = new Dictionary<string, int?>(StringComparer.Ordinal);
        foreach (YamlMapping group in Items(node).OfType<YamlMapping>())
            groups[group.Text("id") ?? ""] = int.TryParse(group.Text("size"), out int size) ? size : null;
        return groups;
    }
}
