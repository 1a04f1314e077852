using PostLint.Text;
using PostLint.Yaml;

namespace PostLint.School;

/// <summary>How an account is run: what its entry in the register says beyond which account it is.</summary>
public sealed record AccountRecord
{
    /// <summary>Keys that only tell which account is meant.</summary>
    private static readonly string[] IdentityKeys =
        ["id", "name", "platform", "url", "handle", "kind", "school_owned", "visibility", "access", "status", "aliases", "username", "credential_store"];

    /// <summary>The entry as written.</summary>
    public required YamlMapping Entry { get; init; }

    /// <summary>Where findings about the whole record lie: its id, else its first key.</summary>
    public TextSpan Place => Entry.Scalar("id")?.Span ?? (Entry.Entries is [var first, ..] ? first.Key.Span : Entry.Span);

    public PersonRef? Manager { get; init; }

    public IReadOnlyList<PersonRef> Owners { get; init; } = [];

    public IReadOnlyList<PersonRef> Monitors { get; init; } = [];

    public PersonRef? Lead { get; init; }

    public MonitoringPlan? Monitoring { get; init; }

    public PersonRef? ApprovedBy { get; init; }

    public Placed<DateOnly>? ApprovedOn { get; init; }

    public Placed<DateOnly>? CreatedOn { get; init; }

    public PersonRef? TransferredTo { get; init; }

    public Placed<DateOnly>? ClosedOn { get; init; }

    /// <summary>Whether anything is recorded beyond which account it is; an entry without is a line of a list and no record.</summary>
    public bool IsBegun => Entry.Entries.Any(entry => !IdentityKeys.Contains(entry.Key.Value) && !entry.Key.Value.StartsWith("x-", StringComparison.Ordinal));

    /// <summary>Whether a key is there and holds something.</summary>
    public bool Has(string key) => Entry[key] switch
    {
        null or YamlScalar { IsNull: true } => false,
        YamlScalar scalar => !string.IsNullOrWhiteSpace(scalar.Value),
        YamlSequence sequence => sequence.Items.Count > 0,
        YamlMapping mapping => mapping.Entries.Count > 0,
        _ => true,
    };

    /// <summary>Where a finding about a key lies: its value, else its key, else the record's place.</summary>
    public TextSpan PlaceOf(string key) => Entry.Find(key) is { } entry ? entry.Value.Span.IsEmpty ? entry.Key.Span : entry.Value.Span : Place;
}
