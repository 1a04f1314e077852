using PostLint.Policies;
using PostLint.Posts;
using PostLint.Yaml.Schema;
using static PostLint.Yaml.Schema.YamlSchema;

namespace PostLint.Workspaces;

/// <summary>What <c>postlint.yml</c> may hold (workspace.md section 1).</summary>
public static class ConfigurationSchema
{
    private static readonly YamlSchema Strings = List(Scalar, orSingle: true);

    private static readonly YamlSchema People = List(SchoolSchema.PersonOrId);

    private static readonly YamlSchema WithoutOptions = Severity(Map(SeverityKey));

    // Before the root, which is made of it, and once, so that the JSON schema says it once.
    private static readonly YamlSchema Rules = RuleKeys.Map(Severity(FreeMap(Any)), OfRule);

    public static YamlSchema Root { get; } = Map(
        ("policy_profile", PolicyProfile, "The policy that the school stands on, and when it is reviewed."),
        ("rules", Rules, "Severities and options by rule id or name, over those of the policy."),
        ("overrides", List(Map(
            ("files", Strings, "Globs of drafts, relative to this file."),
            ("rules", Rules, "Severities and options for those drafts."))), "What is set for some drafts only; later entries win."),
        ("include", Strings, "Globs of the files that are drafts; **/*.md and **/*.markdown when left out."),
        ("exclude", Strings, "Globs of files that are left alone."),
        ("defaults", Defaults, "Front-matter values for posts that leave a key out."),
        ("front_matter", Map(("allow", List(Scalar), "Keys of the site generator that are no mistakes.")), "What else the front matter of posts may hold."),
        ("custom_rules", List(CustomRuleSchema.Schema), "Rules that the school writes itself; 'postlint rules test' tries them on their examples."),
        ("school", SchoolSchema.School, "What the school is called, so that posts about it are known."),
        ("roles", FreeMap(Strings), "Which roles of your lists count as headteacher, senior-leader, designated-admin, dsl and the like."),
        ("accounts", List(SchoolSchema.Account), "The register of accounts."),
        ("authorised", List(SchoolSchema.Authorised), "Who may post where, and when they were trained."),
        ("staff", People, "The staff, so that names and authors are known."),
        ("staff_list", Either(Scalar, Map(
            ("employees", Scalar, "Where the employees are listed."),
            ("governors", Scalar, "Where the governors are listed."),
            ("volunteers", Scalar, "Where the volunteers are listed."))), "Where the staff are listed, when not here."),
        ("governors", People, "The governors."),
        ("volunteers", People, "The volunteers."),
        ("parents", People, "Parents who are named or post."),
        ("visitors", People, "Visitors who are named or shown."),
        ("relationships", List(Map(
            ("id", Scalar, "The id that posts name under 'relationship'."),
            ("staff", Scalar, "The member of staff."),
            ("pupil", Scalar, "The pupil's id."),
            ("parent", Scalar, "The parent's id."),
            ("kind", Scalar, "What the tie is."),
            ("reason", Scalar, "Why it is allowed."),
            ("reported_to", SchoolSchema.PersonRef, "To whom it was reported."),
            ("reported_on", Date, "When."))), "Ties between staff and pupils or parents that were reported."),
        ("groups", List(Map(
            ("id", Scalar, "The group's id."),
            ("size", Number, "How many are in it."),
            ("name", Scalar, "What it is called."),
            ("consent", Strings, "Consents that cover all of it."))), "Classes and other groups, and how many are in them."),
        ("contacts", Map(("allow", Strings, "Telephone numbers and mailboxes that may be printed.")), "The school's own contact details."),
        ("places", Map(("allow", Strings, "Addresses that may be printed.")), "The school's own places."),
        ("domains", Map(
            ("approved", Strings, "Sites that posts may link to; *.gov.uk stands for all below."),
            ("denied", Strings, "Sites that they may not."),
            ("internal", Strings, "Sites that only the school may see."),
            ("shorteners", Strings, "Services that hide where a link goes.")), "Sites and how far they are trusted."),
        ("disclaimers", FreeMap(Strings), "Wordings that posts may name under 'disclaimer' or hold; an entry called 'personal' is offered as the fix."),
        ("brand_assets", List(Either(Scalar, Map(
            ("file", Scalar, "The file's name."),
            ("hash", Scalar, "Its SHA-256."),
            ("name", Scalar, "What it shows."),
            ("sha256", Scalar, "Its SHA-256.")))), "The crest, the logo, the banner."),
        ("calendar", SchoolSchema.Calendar, "Terms, holidays and hours."),
        ("embargoes", List(Map(
            ("title", Scalar, "What is not public yet."),
            ("keywords", Strings, "Words that give it away."),
            ("until", Moment, "Until when; a date, or a time, in the United Kingdom unless an offset says otherwise."),
            ("id", Scalar, "An id for your own use."))), "News that must wait."),
        ("topics", Map(("controversial", Strings, "Topics that need a senior check, beside the usual ones.")), "Topics that need care."),
        ("lexicons", FreeMap(Either(Strings, FreeMap(Strings))), "Word lists of the school's own, which the terms of custom_rules name as $list, or $list.part."),
        ("permitted_categories", Strings, "The categories that a post may have."),
        ("platforms", List(Either(Scalar, Map(
            ("id", Scalar, "The platform."),
            ("name", Scalar, "What it is called."),
            ("friendly", Flag, "Whether its tone is friendly.")))), "The platforms that the policy counts as social media."),
        ("monitoring", SchoolSchema.Monitoring, "How often somebody looks at the accounts."),
        ("pupil_register", Scalar, "The CSV file of pupils; keep it outside the repository."),
        ("consent_register", Scalar, "The CSV file of consents."),
        ("do_not_publish", Scalar, "The CSV file of those who must never appear."),
        ("reading_age", Number, "The reading age that posts for families should have."),
        SwitchKey("fundraising"),
        SwitchKey("criticism"),
        SwitchKey("distance"));

    /// <summary>Front matter without unknown keys; of platforms the workspace may have more.</summary>
    private static YamlSchema Defaults => Map(
        [.. FrontMatterSchema.Keys.Select(key => key.Key == "platform" ? key with { Value = Strings } : key), .. FrontMatterSchema.GeneratorKeys.Select(key => new SchemaKey(key, Any, "A key of the site generator."))]);

    private static SchemaKey SeverityKey => ("severity", SeverityNames.Schema, "How grave a finding is.");

    /// <summary>A severity, or options with or without one. Which options a rule has, its reader tells.</summary>
    private static YamlSchema Severity(YamlSchema options) => Either(SeverityNames.Schema, options);

    private static YamlSchema OfRule(string id) =>
        RuleNames.OptionsOf(id) is { Count: > 0 } options ? Severity(Map([SeverityKey, .. options])) : WithoutOptions;

    private static YamlSchema PolicyProfile => Map(
        ("extends", Scalar, "default, stmarys, stcleopas, wasp, marshfields, met, or a policy file of your own such as ./own-policy.yml."),
        ("id", Scalar, "What the policy is called in your records."),
        ("reviewed_on", Date, "When the policy was last reviewed."),
        ("review_interval", PolicySwitches.Period, "How often it is reviewed, such as P1Y."),
        ("next_review", Date, "When it is to be reviewed again."),
        ("extended_to", Date, "Until when an overdue review was put off."),
        ("switches", PolicyProfileReader.Switches, "Points on which policies differ, over those of the policy."));

    /// <summary>A switch that may stand beside the others at the top.</summary>
    private static SchemaKey SwitchKey(string name) => PolicySwitches.All.First(key => key.Key == name);
}
