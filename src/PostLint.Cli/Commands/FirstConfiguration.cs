namespace PostLint.Cli.Commands;

/// <summary>
/// The first <c>postlint.yml</c> of a school: what works at once, and a line of each key that it may want, commented out. A comment begins with a
/// space after its mark; a key that only waits for its mark to be taken off does not, or is indented.
/// </summary>
internal static class FirstConfiguration
{
    private const string Text = """
        # What PostLint knows of the school. 'postlint config check' says whether it is sound, 'postlint policy coverage' what it still lacks.
        # Take the mark off a line to use it, and put your own in. All keys are in the JSON schema: 'postlint config schema postlint'.
        policy_profile: {extends: PROFILE}
        include: ["**/*.md", "**/*.markdown"]
        #exclude: ["archive/**"]

        # Registers are CSV files that git does not see (.gitignore has the lines), or one sealed file, made with 'postlint register seal'.
        #pupil_register: registers/pupils.csv
        #consent_register: registers/consents.csv
        #do_not_publish: registers/do-not-publish.csv

        # The school, and who is who. An id is what drafts, accounts and registers name somebody by.
        #school: {name: Example Primary School, aliases: [Example Primary], sites: [www.school.example], phase: primary}
        #staff:
        #  - {id: headteacher, name: Mrs Ada Example, role: headteacher, may_be_named: true}
        #  - {id: office, name: The office, role: office-manager}
        #governors: [{id: chair, name: Dr Eve Example, role: chair-of-governors, may_be_named: true}]
        #volunteers: []
        #parents: []
        #visitors: []
        #groups: [{id: year-4, size: 28, name: Year 4}]
        #roles: {senior-leader: [headteacher, deputy-headteacher], designated-admin: [office-manager]}
        #relationships: []

        # Accounts, and who may post on them.
        #accounts:
        #  - {id: school-page, platform: facebook, school_owned: true, owners: [headteacher, office], monitors: [office], monitoring: {term: weekdays, holiday: weekly}}
        #authorised:
        #  - {id: office, role: office-manager, accounts: [school-page], authorised_by: headteacher, authorised_on: 2026-01-05, trained_on: 2026-01-05}
        #platforms: [facebook, x]

        # What may be printed and linked to.
        #contacts: {allow: ["01632 960001", office@school.example]}
        #places: {allow: ["Example Primary School, Example Lane"]}
        #domains: {approved: [www.school.example, "*.gov.uk"], internal: [staff.school.example]}
        #disclaimers: {personal: The views here are my own and not those of Example Primary School.}
        #permitted_categories: [event, newsletter, achievement]
        #reading_age: 13

        # When the school is open, and what must wait.
        #calendar:
        #  terms: [{from: 2026-01-05, until: 2026-02-13}]
        #  school_day: {from: "08:45", until: "15:15"}
        #embargoes: [{title: New building, keywords: [new building], until: 2026-09-01}]
        #topics: {controversial: [local election]}

        # What drafts need not say themselves, and keys of your site generator.
        #defaults: {kind: post, platform: facebook, account: school-page, author: office}
        #front_matter: {allow: [sidebar]}

        # Severities by rule, for all drafts or for some, and rules of your own (docs/custom-rules.md).
        #rules: {PL3017: info}
        #overrides: [{files: ["archive/**"], rules: {PL3017: off}}]
        #custom_rules:
        #  - {id: EX1001, name: say-pupils, message: we say pupils, kind: existence, terms: [kids], examples: {flag: Our kids sang., clear: Our pupils sang.}}

        """;

    /// <param name="profile">The policy, as YAML writes it.</param>
    public static string Of(string profile) => Text.Replace("PROFILE", profile, StringComparison.Ordinal).ReplaceLineEndings("\n");
}
