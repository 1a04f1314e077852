using PostLint.Policies;
using PostLint.Posts;
using PostLint.School;
using PostLint.Yaml.Schema;
using static PostLint.Yaml.Schema.YamlSchema;

namespace PostLint.Workspaces;

/// <summary>What <c>postlint.yml</c> may hold (workspace.md section 1).</summary>
public static class ConfigurationSchema
{
    public static YamlSchema Root { get; } = Map(
        ("policy_profile", Map(
            ("extends", Scalar),
            ("id", Scalar),
            ("reviewed_on", Date),
            ("review_interval", Period),
            ("next_review", Date),
            ("extended_to", Date),
            ("switches", FreeMap(Either(Scalar, List(Scalar)))))),
        ("rules", Rules),
        ("overrides", List(Map(("files", List(Scalar, orSingle: true)), ("rules", Rules)))),
        ("include", List(Scalar, orSingle: true)),
        ("exclude", List(Scalar, orSingle: true)),
        ("defaults", FreeMap(Any)),
        ("front_matter", Map(("allow", List(Scalar)))),
        ("custom_rules", List(CustomRule)),
        ("school", School),
        ("roles", FreeMap(List(Scalar, orSingle: true))),
        ("accounts", List(Account)),
        ("authorised", List(Authorised)),
        ("staff", List(PersonOrId)),
        ("staff_list", Either(Scalar, Map(("employees", Scalar), ("governors", Scalar), ("volunteers", Scalar)))),
        ("governors", List(PersonOrId)),
        ("volunteers", List(PersonOrId)),
        ("parents", List(PersonOrId)),
        ("visitors", List(PersonOrId)),
        ("relationships", List(Map(
            ("id", Scalar), ("staff", Scalar), ("pupil", Scalar), ("parent", Scalar), ("kind", Scalar), ("reason", Scalar),
            ("reported_to", PersonRef), ("reported_on", Date)))),
        ("groups", List(Map(("id", Scalar), ("size", Number), ("name", Scalar), ("consent", List(Scalar, orSingle: true))))),
        ("contacts", Map(("allow", Strings))),
        ("places", Map(("allow", Strings))),
        ("domains", Map(("approved", Strings), ("denied", Strings), ("internal", Strings), ("shorteners", Strings))),
        ("disclaimers", FreeMap(Either(Scalar, List(Scalar)))),
        ("brand_assets", List(Either(Scalar, Map(("file", Scalar), ("hash", Scalar), ("name", Scalar), ("sha256", Scalar))))),
        ("calendar", Calendar),
        ("embargoes", List(Map(("title", Scalar), ("keywords", Strings), ("until", Scalar), ("id", Scalar)))),
        ("topics", Map(("controversial", Strings))),
        ("lexicons", FreeMap(Either(Strings, FreeMap(Strings)))),
        ("permitted_categories", Strings),
        ("platforms", List(Either(Scalar, Map(("id", Scalar), ("name", Scalar), ("friendly", Flag))))),
        ("monitoring", Monitoring),
        ("pupil_register", Scalar),
        ("consent_register", Scalar),
        ("do_not_publish", Scalar),
        ("reading_age", Number),
        ("fundraising", Scalar),
        ("criticism", Scalar),
        ("distance", Scalar));

    private static YamlSchema Strings => List(Scalar, orSingle: true);

    /// <summary>An ISO 8601 period of days and longer.</summary>
    private static YamlSchema Period => Matching("a period such as P1Y or P18M", static text => PolicyReview.After(new DateOnly(2000, 1, 1), text) is not null);

    private static YamlSchema Rules => FreeMap(Either(SeverityNames.Schema, FreeMap(Any)));

    /// <summary>Where a person is named: an id, or a mapping with <c>id</c> and <c>role</c>.</summary>
    private static YamlSchema PersonRef => Either(Scalar, Map(("id", Scalar), ("role", Scalar), ("name", Scalar)));

    private static YamlSchema PersonOrId => Either(Scalar, Map(
        ("id", Scalar),
        ("name", Scalar),
        ("names", Strings),
        ("role", Scalar),
        ("also", Strings),
        ("may_be_named", Flag),
        ("photo_opt_out", Flag),
        ("left_on", Date),
        ("hours", Any),
        ("personal_handles", List(Map(("platform", Scalar), ("handle", Scalar), ("contact", Scalar), ("url", Scalar), ("agreed_by", Scalar), ("approved_by", Scalar))))));

    private static YamlSchema Monitoring => Map(("term", Scalar), ("weekend", Scalar), ("after_weekend", Scalar), ("holiday", Scalar));

    private static YamlSchema School => Map(
        ("name", Scalar),
        ("aliases", Strings),
        ("hashtags", Strings),
        ("handles", Strings),
        ("sites", Strings),
        ("phase", OneOf("primary", "secondary", "all-through", "19+", "special", "nursery")),
        ("trust", Map(("name", Scalar), ("aliases", Strings), ("schools", Strings))),
        ("ambiguous_aliases", Strings));

    private static YamlSchema Account => Map(
        ("id", Scalar), ("name", Scalar), ("platform", OneOf(FrontMatterSchema.Platforms)), ("url", Scalar), ("handle", Scalar), ("kind", Scalar),
        ("school_owned", Flag), ("visibility", Scalar), ("access", Scalar), ("manager", PersonRef), ("owners", List(PersonRef, orSingle: true)),
        ("monitors", List(PersonRef, orSingle: true)), ("lead", PersonRef), ("monitoring", Either(Monitoring, Scalar)), ("business_case", Scalar),
        ("application", Scalar), ("aim", Scalar), ("audience", Strings), ("promotion", Scalar), ("status", Scalar), ("approved_by", PersonRef),
        ("approved_on", Date), ("created_on", Date), ("transferred_from", PersonRef), ("transferred_to", PersonRef), ("closed_on", Date),
        ("credential_store", Scalar), ("username", Scalar), ("password", Scalar), ("token", Scalar), ("recovery_code", Scalar), ("aliases", Strings));

    private static YamlSchema Authorised => Map(
        ("id", Scalar), ("role", Scalar), ("accounts", Strings), ("authorised_by", PersonRef), ("authorised_on", Date), ("trained_on", Date),
        ("policy_read", Date), ("with_students", Flag), ("on_leave_until", Date), ("note", Scalar));

    private static YamlSchema Calendar => Map(
        ("time_zone", OneOf("Europe/London")),
        ("terms", List(Range)),
        ("holidays", List(Either(Range, Date))),
        ("bank_holidays", List(Date)),
        ("inset_days", List(Date)),
        ("school_day", Hours),
        ("working_day", Hours),
        ("teaching", List(Hours)),
        ("directed_time", List(Either(Hours, Map(("day", Scalar), ("from", Time), ("until", Time))))));

    private static YamlSchema Range => Map(("name", Scalar), ("from", Date), ("until", Date));

    private static YamlSchema Hours => Map(("from", Time), ("until", Time));

    private static YamlSchema CustomRule => Map(
        ("id", Scalar), ("name", Scalar), ("message", Scalar), ("severity", SeverityNames.Schema), ("kind", OneOf("existence", "substitution", "required", "pattern")),
        ("terms", Strings), ("swap", FreeMap(Scalar)), ("applies_to", Any), ("clause", Scalar), ("examples", Map(("flag", Strings), ("clear", Strings))));
}
