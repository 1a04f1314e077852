namespace PostLint.School;

/// <summary>The facts that a rule may ask for, read once per workspace. Empty when nothing is configured.</summary>
public sealed record SchoolFacts
{
    public static SchoolFacts Empty { get; } = new();

    public SchoolIdentity Identity { get; init; } = new();

    public PeopleDirectory People { get; init; } = PeopleDirectory.Empty;

    public ConsentRegister Consents { get; init; } = ConsentRegister.Empty;

    /// <summary>Subjects (persons and groups) that must not appear, with the last day of the bar, or null for no end.</summary>
    public IReadOnlyDictionary<string, DateOnly?> DoNotPublish { get; init; } = new Dictionary<string, DateOnly?>(StringComparer.Ordinal);

    public IReadOnlyList<SocialAccount> Accounts
    {
        get;
        init => (field, AccountHosts) = (value, new DomainSet(value.Where(account => account.SchoolOwned != false).Select(account => account.Url ?? "")));
    } = [];

    /// <summary>Where the registered accounts live that are the school's own, or not said to be another's.</summary>
    public DomainSet AccountHosts { get; private init; } = DomainSet.Empty;

    /// <summary>Who may post, and what the account register stands beside.</summary>
    public Governance Governance { get; init; } = Governance.Empty;

    /// <summary>Telephone numbers and mailboxes that may be printed, as configured.</summary>
    public IReadOnlyList<string> AllowedContacts { get; init; } = [];

    /// <summary>Whether <c>contacts.allow</c> is configured, so that every other number counts.</summary>
    public bool HasAllowedContacts { get; init; }

    /// <summary>Places and addresses that may be printed, as configured.</summary>
    public IReadOnlyList<string> AllowedPlaces { get; init; } = [];

    public DomainSet ApprovedDomains { get; init; } = DomainSet.Empty;

    public DomainSet InternalDomains { get; init; } = DomainSet.Empty;

    public DomainSet DeniedDomains { get; init; } = DomainSet.Empty;

    /// <summary>Hosts that hide where a link leads, beside those known without configuration.</summary>
    public DomainSet Shorteners { get; init; } = DomainSet.Empty;

    /// <summary>The school's crest, logos and banners.</summary>
    public IReadOnlyList<BrandAsset> BrandAssets { get; init; } = [];

    /// <summary>Configured disclaimer texts by id (<c>personal</c>, <c>personal-short</c>, <c>endorsement</c>).</summary>
    public IReadOnlyDictionary<string, string> Disclaimers { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Group ids with their sizes, where known.</summary>
    public IReadOnlyDictionary<string, int?> Groups { get; init; } = new Dictionary<string, int?>(StringComparer.Ordinal);

    /// <summary>The calendar, embargoes, topics and categories.</summary>
    public PublishingFacts Publishing { get; init; } = PublishingFacts.Empty;

    /// <summary>Whether an account register is configured.</summary>
    public bool HasAccounts => Accounts.Count > 0;

    /// <summary>Whether a consent register is configured (it may have failed to load, see <see cref="Problems"/>).</summary>
    public bool HasConsentRegister { get; init; }

    public bool HasPupilRegister { get; init; }

    /// <summary>Registers that are named but could not be loaded, in words that show no value of theirs.</summary>
    public IReadOnlyList<RegisterProblem> Problems { get; init; } = [];

    /// <summary>The keys of registers that are named but could not be loaded.</summary>
    public IReadOnlySet<string> UnavailableRegisters { get; init; } = new HashSet<string>();

    /// <summary>What is wrong in registers that were loaded.</summary>
    public IReadOnlyList<RegisterNotice> Notices { get; init; } = [];

    /// <summary>Finds the keys of registers that lie unsealed where git tracks them. It looks at the disk, so ask only when it is to be said.</summary>
    public Func<IReadOnlyList<string>> FindTrackedRegisters { get; init; } = static () => [];

    /// <summary>An account by its id, an alias or its handle, or null.</summary>
    public SocialAccount? FindAccount(string? name)
    {
        if (name is null) return null;
        foreach (SocialAccount account in Accounts)
        {
            if (account.Id == name) return account;
        }

        foreach (SocialAccount account in Accounts)
        {
            if (account.IsCalled(name)) return account;
        }

        return null;
    }

    /// <summary>Whether a subject is barred from publication on a day.</summary>
    public bool IsBarred(string subject, DateOnly day) => DoNotPublish.TryGetValue(subject, out DateOnly? until) && (until is null || day <= until);

    /// <summary>Whether a person, or a group of the person's, is barred from publication on a day.</summary>
    public bool IsBarred(Person person, DateOnly day)
    {
        if (DoNotPublish.Count == 0) return false;
        foreach (string group in person.Groups)
        {
            if (IsBarred(group, day)) return true;
        }

        return IsBarred(person.Id, day);
    }
}
