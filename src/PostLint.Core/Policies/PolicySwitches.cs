using PostLint.Posts;
using PostLint.School;
using PostLint.Yaml.Schema;
using static PostLint.Yaml.Schema.YamlSchema;

namespace PostLint.Policies;

/// <summary>
/// The points on which policies differ. Rules read some of them; the others say where a policy stands, and it is the severities of rules that carry it.
/// </summary>
public static class PolicySwitches
{
    private const string Stated = " Stated for the reader and for 'policy diff'; turn rules on or off to carry it: ";

    /// <summary>An ISO 8601 period of days and longer.</summary>
    public static YamlSchema Period { get; } = Matching("a period such as P1Y or P18M", IsPeriod, "^[Pp]([0-9]{1,4}[YyMmWwDd])+$");

    /// <summary>The rules whose severities carry a switch that no rule reads; none for any other.</summary>
    public static IReadOnlyList<string> CarriersOf(string name)
    {
        string description = All.FirstOrDefault(key => key.Key == name).Description ?? "";
        int at = description.IndexOf(Stated, StringComparison.Ordinal);
        return at < 0 ? [] : description[(at + Stated.Length)..].TrimEnd('.').Split(", ");
    }

    /// <summary>The switches whose values are roles that somebody must be able to hold.</summary>
    public static IReadOnlyList<string> OfRoles { get; } = ["account_approver_role", "approver_role", "blogs.approver_role", "manager_role", "owner_roles"];

    /// <summary>Every switch, by name.</summary>
    public static IReadOnlyList<SchemaKey> All { get; } =
    [
        ("account_approver_role", Scalar, "The role that approves a new account (PL7008)."),
        ("account_record", Either(OneOf("none"), Fields), "What the record of an account must hold, or none (PL7008)."),
        ("account_record.blogs", Either(OneOf("none"), Fields), "What the record of a blog or wiki must hold beside that (PL7008)."),
        ("accounts.approved_first", Flag, "Whether an account must be approved before it is opened; true when left out (PL7008)."),
        ("accounts.scope", OneOf("official", "registered"), "Whether the rules for accounts concern the school's own, or every registered one, a parents' association's included (PL7007, PL7008, PL7011)."),
        ("affiliation", OneOf("allowed", "discouraged"), "Whether people may name the school on accounts of their own (PL4006)."),
        ("affiliation.authors", Roles, "Whom 'affiliation' concerns; staff, governors and volunteers when left out (PL4006)."),
        ("approval.categories", Words, "The categories whose posts need approval; a post that names no category needs it too; all posts when left out (PL7001)."),
        ("approver_role", Words, "The roles that approve a post or let people post (PL7001, PL7002)."),
        ("blogs.access", OneOf("password", "any"), "Whether a blog needs a password (PL7008)."),
        ("blogs.approver_role", Scalar, "The role that approves a new blog (PL7008)."),
        ("blogs.host", OneOf("school", "any"), "Whether a blog must lie on a site of the school's (PL7004)."),
        ("branding", OneOf("never-personal", "implying-official-only", "silent"), "The school's logo on people's own accounts." + Stated + "PL6010."),
        ("commercial", OneOf("no-personal-gain", "school-related-only", "silent"), "Advertising." + Stated + "PL3011, PL3013, PL6013."),
        ("complaints", OneOf("meet-then-procedure", "policy", "redirect", "silent"), "Where complaints are sent." + Stated + "PL7013."),
        ("copyright", OneOf("permission-and-acknowledgement", "required", "mentioned", "silent"), "What borrowed material needs; permission-and-acknowledgement wants both (PL4009, PL6008)."),
        ("covered_roles", Roles, "The author roles that the policy covers; all when left out (PL0001)."),
        ("criticism", OneOf("forbidden", "polite-allowed", "ill-considered", "defamation"), "Whether people may criticise; only polite-allowed lets measured criticism pass (PL3006)."),
        ("disclaimer.authors", List(OneOf([.. FrontMatterSchema.AuthorRoles, "anyone"]), orSingle: true), "Who needs a disclaimer; staff, governors, volunteers and ex-staff when left out (PL4001, PL4002)."),
        ("disclaimer.names", List(OneOf("school", "trust"), orSingle: true), "Whose names make a disclaimer needed; the school's alone when left out (PL4001, PL4002)."),
        ("disclaimer.required_parts", List(OneOf("not-on-behalf", "personal", "not-endorsed"), orSingle: true), "What a disclaimer must say; not-on-behalf when left out (PL4002)."),
        ("disclaimer.when", OneOf("always", "school-mentioned", "never"), "When a post on somebody's own account needs a disclaimer; school-mentioned when left out (PL4001, PL4002)."),
        ("distance", OneOf("strict", "usual", "silent"), "Distance between staff and pupils or families." + Stated + "PL3018, PL3019."),
        ("embargo", OneOf("explicit", "confidentiality", "silent"), "News that is not public yet." + Stated + "PL5001, PL7016."),
        ("ex_pupils", OneOf("banned", "advised-against", "official-channels-only", "when-reported", "allowed"), "Contact with former pupils on own accounts (PL7017)."),
        ("fundraising", OneOf("allowed", "forbidden", "silent"), "Asking for donations." + Stated + "PL3012."),
        ("headteacher_includes", Words, "The roles that count as headteacher; 'roles.headteacher' must have them (PL7002)."),
        ("journalists", OneOf("refer", "after-media-policy", "silent"), "Answers to the press; after-media-policy lets one with a senior_check pass (PL5008)."),
        ("manager_role", Scalar, "The role that an account's manager must have (PL7008)."),
        ("min_owners", Number, "How many people must own an account; 2 when left out (PL7007)."),
        ("min_owners.of", OneOf("staff", "authorised"), "Who counts for 'min_owners'; staff when left out (PL7007)."),
        .. Monitoring,
        ("names.scope", OneOf("individuals", "data-protection"), "Whose names need consent." + Stated + "PL2005."),
        ("own_child_exception", OneOf("false", "family-events", "parents-only", "silent"), "Pictures of one's own child; parents-only keeps staff from showing theirs (PL6004)."),
        ("owner_roles", Words, "The roles that may run accounts (PL7002)."),
        ("parents_contact", OneOf("banned", "allowed", "silent"), "Contact between staff and parents on own accounts (PL7017)."),
        ("permitted_categories", Words, "The categories that a post may have, where postlint.yml does not list them (PL7010)."),
        ("personal_hours", OneOf("never-in-working-hours", "never-on-school-systems", "not-in-teaching-time", "breaks-only", "reasonable"), "When staff may post on accounts of their own (PL7009)."),
        ("personal_scope", OneOf("all", "school-related"), "Which posts on people's own accounts the policy concerns." + Stated + "PL3001, PL3002, PL3003, PL3004, PL3005, PL3006."),
        ("platforms.kinds", List(OneOf("any", "filesharing", "games", "messaging", "streaming", "video"), orSingle: true), "The kinds of platforms that count as social media, so that 'platforms' must name one of each (PL7004)."),
        ("politics", OneOf("banned", "senior-check", "silent"), "Political content." + Stated + "PL3010, PL7003."),
        ("protected_groups", List(OneOf("anyone", "school", "pupils", "staff", "parents", "connected"), orSingle: true), "Who is protected from remarks." + Stated + "PL3002, PL3005."),
        ("pupil_audience", OneOf("headteacher-permission", "allowed"), "What writing to pupils needs (PL7017)."),
        ("reading_age", Number, "The reading age that posts for families should have; 15 when nobody says (PL3017)."),
        ("relationships", OneOf("registered", "allowed"), "Whether ties between staff and pupils or parents must be registered and reported (PL7017)."),
        ("reply_sla", Matching("none, a time such as P1D, or working days such as '2 working days'", static text => text == "none" || ReplyTerm.TryParse(text, out _), $"^(none|{ReplyTerm.Pattern})$"), "How soon a message is answered: a time such as P1D, or by the end of so many working days after the day it came; the holidays of 'calendar' are none; P1D when left out (PL7012)."),
        ("review_interval", Period, "How often the policy is reviewed, where postlint.yml does not say (PL7015)."),
        ("signoff", OneOf("name", "role", "none"), "How a post says who wrote it; role lets an office's name do (PL4003)."),
        ("staff_includes", List(OneOf("governors", "volunteers"), orSingle: true), "Who counts as staff beside employees; postlint.yml must list them (PL7002)."),
        ("tone", OneOf("conversational", "polite", "positive", "professional", "respectful"), "The house style." + Stated + "PL3016, PL3017."),
        ("training_interval", Matching("none, or a period such as P2Y", static text => text == "none" || IsPeriod(text), "^(none|[Pp]([0-9]{1,4}[YyMmWwDd])+)$"), "How long training lasts until it must be done again, or none for once; P1Y when left out (PL7014)."),
        ("views", OneOf("banned", "with-disclaimer", "no-personal-content", "silent"), "Personal views on the school's accounts; banned when left out, and every other value lets a view pass that says whose it is (PL4004)."),
    ];

    private static IEnumerable<SchemaKey> Monitoring =>
    [
        Cadence("monitoring.after_weekend", "after a weekend"),
        Cadence("monitoring.holiday", "in holidays"),
        Cadence("monitoring.holiday.preferred", "in holidays, ideally"),
        Cadence("monitoring.term", "in term"),
        Cadence("monitoring.weekend", "at weekends"),
        Cadence("monitoring.weekend.preferred", "at weekends, ideally"),
    ];

    private static bool IsPeriod(string text) => PolicyReview.After(new DateOnly(2000, 1, 1), text) is not null;

    private static YamlSchema Words => List(Scalar, orSingle: true);

    private static YamlSchema Roles => List(OneOf(FrontMatterSchema.AuthorRoles), orSingle: true);

    private static YamlSchema Fields => List(
        OneOf("manager", "owners", "monitors", "lead", "monitoring", "business_case", "application", "aim", "audience", "promotion", "visibility", "access", "status", "approved_by", "approved_on", "created_on", "credential_store", "url"),
        orSingle: true);

    private static SchemaKey Cadence(string name, string when) =>
        (name, OneOf("none", "termly", "weekly", "next-working-day", "weekdays", "daily"), $"How often somebody must look at an account {when} (PL7011).");
}
