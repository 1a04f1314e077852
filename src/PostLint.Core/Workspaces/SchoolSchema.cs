using PostLint.Posts;
using PostLint.Yaml.Schema;
using static PostLint.Yaml.Schema.YamlSchema;

namespace PostLint.Workspaces;

/// <summary>What <c>postlint.yml</c> may say of the school: its names, people, accounts and hours.</summary>
internal static class SchoolSchema
{
    private static readonly YamlSchema Strings = List(Scalar, orSingle: true);

    private static readonly YamlSchema Range = Map(("name", Scalar, "What it is called."), ("from", Date, "The first day."), ("until", Date, "The last day."));

    private static readonly YamlSchema Hours = Map(("from", Time, "From when, hh:mm."), ("until", Time, "Until when, hh:mm."));

    public static YamlSchema School { get; } = Map(
        ("name", Scalar, "The school's full name."),
        ("aliases", Strings, "Other names it goes by."),
        ("hashtags", Strings, "Its hashtags."),
        ("handles", Strings, "Its handles."),
        ("sites", Strings, "Its websites."),
        ("phase", OneOf("primary", "secondary", "all-through", "19+", "special", "nursery"), "Whom it teaches."),
        ("trust", Map(
            ("name", Scalar, "The trust's full name."),
            ("aliases", Strings, "Other names it goes by."),
            ("schools", Strings, "Its other schools.")), "The trust it belongs to."),
        ("ambiguous_aliases", Strings, "Aliases that are also a village or a surname, and so need a second cue."));

    /// <summary>Where a person is named: an id, or a mapping with <c>id</c> and <c>role</c>.</summary>
    public static YamlSchema PersonRef { get; } = Either(Scalar, Map(
        ("id", Scalar, "The person's id."),
        ("role", Scalar, "The person's role."),
        ("name", Scalar, "The person's name.")));

    private static readonly YamlSchema PersonRefs = List(PersonRef, orSingle: true);

    public static YamlSchema PersonOrId { get; } = Either(Scalar, Map(
        ("id", Scalar, "The id that other places use."),
        ("name", Scalar, "The name with its title."),
        ("names", Strings, "Other names the person goes by."),
        ("role", Scalar, "The role, such as headteacher."),
        ("also", Strings, "Further roles."),
        ("may_be_named", Flag, "Whether posts may name the person."),
        ("photo_opt_out", Flag, "Whether the person must not be shown."),
        ("left_on", Date, "The last day at the school."),
        ("hours", Any, "The person's own working hours, when they differ."),
        ("personal_handles", List(Map(
            ("platform", Scalar, "The platform."),
            ("handle", Scalar, "The handle."),
            ("contact", Scalar, "What is agreed about contact."),
            ("url", Scalar, "The profile's address."),
            ("agreed_by", Scalar, "Who agreed to it."),
            ("approved_by", Scalar, "Who approved it."))), "Accounts of the person's own.")));

    public static YamlSchema Monitoring { get; } = Map(
        ("term", Scalar, "In term: none, weekly, weekdays, daily."),
        ("weekend", Scalar, "At weekends."),
        ("after_weekend", Scalar, "After a weekend, such as next-working-day."),
        ("holiday", Scalar, "In holidays."));

    public static YamlSchema Account { get; } = Map(
        ("id", Scalar, "The id that posts name under 'account'."),
        ("name", Scalar, "What it is called."),
        ("platform", OneOf(FrontMatterSchema.Platforms), "Its platform."),
        ("url", Scalar, "Its address."),
        ("handle", Scalar, "Its handle."),
        ("kind", Scalar, "page, group, blog, wiki and the like."),
        ("school_owned", Flag, "Whether it is the school's; true when left out."),
        ("visibility", Scalar, "Who can see it."),
        ("access", Scalar, "Who can post or comment, and how one gets in."),
        ("manager", PersonRef, "Who manages it."),
        ("owners", PersonRefs, "Who has its password."),
        ("monitors", PersonRefs, "Who looks at it."),
        ("lead", PersonRef, "Who answers for it."),
        ("monitoring", Either(Monitoring, Scalar), "How often somebody looks at it."),
        ("business_case", Scalar, "Where the case for it is written down."),
        ("application", Scalar, "The application it was approved on."),
        ("aim", Scalar, "What it is for."),
        ("audience", Strings, "Whom it is for."),
        ("promotion", Scalar, "How people learn of it."),
        ("status", Scalar, "approved, closed and the like."),
        ("approved_by", PersonRef, "Who approved it."),
        ("approved_on", Date, "When it was approved."),
        ("created_on", Date, "When it was opened."),
        ("transferred_from", PersonRef, "Who ran it before."),
        ("transferred_to", PersonRef, "Who runs it now."),
        ("closed_on", Date, "When it was closed."),
        ("credential_store", Scalar, "Where its password is kept; never the password itself."),
        ("username", Scalar, "Its user name."),
        ("password", Scalar, "Never fill this in: PL5006 reports it."),
        ("token", Scalar, "Never fill this in: PL5006 reports it."),
        ("recovery_code", Scalar, "Never fill this in: PL5006 reports it."),
        ("aliases", Strings, "Other ids or handles it goes by."));

    public static YamlSchema Authorised { get; } = Map(
        ("id", Scalar, "The person's id."),
        ("role", Scalar, "The role in which the person posts."),
        ("accounts", Strings, "On which accounts."),
        ("authorised_by", PersonRef, "Who allowed it."),
        ("authorised_on", Date, "When."),
        ("trained_on", Date, "When the person was last trained."),
        ("policy_read", Date, "When the person last read the policy."),
        ("with_students", Flag, "Whether the person may write to pupils."),
        ("on_leave_until", Date, "Until when the person is away."),
        ("note", Scalar, "A note for your own use."));

    public static YamlSchema Calendar { get; } = Map(
        ("time_zone", OneOf("Europe/London"), "The time zone."),
        ("terms", List(Range), "The terms."),
        ("holidays", List(Either(Range, Date)), "Holidays, and single days off."),
        ("bank_holidays", List(Date), "Bank holidays."),
        ("inset_days", List(Date), "Days on which staff work and pupils do not."),
        ("school_day", Hours, "The pupils' day."),
        ("working_day", Hours, "The staff's day; the pupils' when left out."),
        ("teaching", List(Hours), "The periods of teaching."),
        ("directed_time", List(Either(Hours, Map(
            ("day", Scalar, "The day of the week."),
            ("from", Time, "From when."),
            ("until", Time, "Until when.")))), "Time outside lessons in which staff are on duty."));
}
