using PostLint.Analysis;
using PostLint.Core.Tests.Harness;
using PostLint.Rules;
using PostLint.Text;
using PostLint.Workspaces;

namespace PostLint.Core.Tests.Custom;

/// <summary>Rules that a school writes in <c>postlint.yml</c>.</summary>
public sealed class CustomRuleTests : IDisposable
{
    private readonly SchoolFolder school = new();

    public void Dispose() => school.Dispose();

    [Theory]
    [InlineData("terms: [kids]", "Kids like it; so do KIDS.", "Kids|KIDS")]
    [InlineData("terms: [kids]", "Kidsgrove is a town, and `kids` is code.", "")]
    [InlineData("terms: [kids]", "The kids' lunch.", "kids")]
    [InlineData("terms: [(top|best) of the league]", "We are top of the league!", "top of the league")]
    [InlineData("terms: [chair, chair of governors]", "Our chair of governors took a chair.", "chair of governors|chair")]
    [InlineData("terms: [kids], except: [kids club, for kids]", "The kids club for kids, by kids.", "kids")]
    [InlineData("terms: [co-op]", "The co-op and the co op.", "co-op|co op")]
    [InlineData("terms: [fête]", "A fete, a fête.", "fete|fête")]
    [InlineData("terms: [well done]", "Well, done is done.", "")]
    public void Existence(string entry, string draft, string flagged) => Check($"kind: existence, {entry}", draft, flagged);

    [Theory]
    [InlineData("kids: pupils", "Kids sing, and kids dance.", "Kids>Pupils|kids>pupils")]
    [InlineData("facebook: Facebook", "On facebook and Facebook and FACEBOOK.", "facebook>Facebook|FACEBOOK>Facebook")]
    [InlineData("Oakmere: Oakmere School", "Oakmere School is Oakmere.", "Oakmere>Oakmere School")]
    [InlineData("Academy: Oakmere Academy", "Oakmere Academy, the Academy.", "Academy>Oakmere Academy")]
    [InlineData("head teacher: headteacher, head: headteacher", "The head teacher is our head.", "head teacher>headteacher|head>headteacher")]
    [InlineData("Mr: Mister", "Mr **Bean**, *Mr* Bean", "Mr>Mister|Mr>Mister")]
    public void Substitution(string swap, string draft, string expected)
    {
        Workspace workspace = Load($"kind: substitution, swap: {{{swap}}}");
        IEnumerable<string> found = SchoolFolder.Found(workspace, "HB1001", draft)
            .Select(finding => $"{draft.Substring(finding.Span.Start, finding.Span.Length)}>{finding.Fixes[0].Changes[0].NewText}");
        Assert.Equal(expected, string.Join('|', found));
    }

    [Theory]
    [InlineData("kids: pupils")]
    [InlineData("Oakmere: Oakmere School")]
    [InlineData("head: headteacher")]
    [InlineData("pupils: our pupils and staff")]
    public void A_swap_ends_in_what_is_wanted(string swap)
    {
        Workspace workspace = Load($"kind: substitution, swap: {{{swap}}}");
        string draft = "Kids at Oakmere know the head. Pupils too, and kids.";
        foreach (Diagnostic finding in SchoolFolder.Found(workspace, "HB1001", draft).Reverse())
        {
            TextChange change = finding.Fixes[0].Changes[0];
            draft = draft[..change.Span.Start] + change.NewText + draft[change.Span.End..];
        }

        Assert.Empty(SchoolFolder.Found(workspace, "HB1001", draft));
    }

    [Theory]
    [InlineData("", "Come to the fair.", "Come to the fair.")]
    [InlineData("", "Come to the fair. Ring the office.", "")]
    [InlineData(", applies_to: {mentions: [trip, visit]}", "Come to the fair.", "")]
    [InlineData(", applies_to: {mentions: [trip, visit]}", "The trip is off.\nSorry.", "The trip is off.")]
    [InlineData(", applies_to: {mentions: [trip, visit]}", "The visit is off; ring the office.", "")]
    public void Required(string scope, string draft, string flagged) => Check($"kind: required, terms: [ring the office, call us]{scope}", draft, flagged);

    [Theory]
    [InlineData("terms: [ring <words:2> office]", "Ring Mrs Oduya's office.", "")]
    [InlineData("terms: [ring <words:2> office]", "Ring the bell. The office is closed.", "Ring the bell. The office is closed.")]
    [InlineData("terms: [ring the office], except: [do not ring <words:1> office]", "Please do not ring the office.", "Please do not ring the office.")]
    [InlineData("terms: [ring the office], except: [do not ring <words:1> office]", "Do not ring the office; no, ring the office.", "")]
    [InlineData("all_of: [by Friday, [ring the office, write to us]]", "Ring the office by Friday.", "")]
    [InlineData("all_of: [by Friday, [ring the office, write to us]]", "Write to us, by Friday.", "")]
    [InlineData("all_of: [by Friday, [ring the office, write to us]]", "Ring the office.", "Ring the office.")]
    [InlineData("terms: [please], all_of: [by <capitalised>]", "Please answer by Friday.", "")]
    [InlineData("terms: [please], all_of: [by <capitalised>]", "Answer by Friday.", "Answer by Friday.")]
    [InlineData("terms: [ring us], applies_to: {mentions: [(coach|bus) <words:3> (late|cancelled)]}", "The coach, we hear, is late.", "The coach, we hear, is late.")]
    [InlineData("terms: [ring us], applies_to: {mentions: [(coach|bus) <words:3> (late|cancelled)]}", "The coach came. It is late.", "")]
    [InlineData("terms: [ring us], applies_to: {mentions: [trip], except: [ego trip, trip <word> wire]}", "An ego trip; a trip or wire.", "")]
    [InlineData("terms: [ring us], applies_to: {mentions: [trip], except: [ego trip, trip <word> wire]}", "The trip was no ego trip.", "The trip was no ego trip.")]
    public void Required_wordings_may_have_gaps_exceptions_and_several_things(string entry, string draft, string flagged) => Check($"kind: required, {entry}", draft, flagged);

    [Fact]
    public void What_is_missing_of_several_things_is_told()
    {
        Diagnostic finding = Assert.Single(SchoolFolder.Found(Load("kind: required, help: say it, all_of: [[by Friday, by Monday], ring the office, thank you]"), "HB1001", "Ring the office."));
        Assert.Equal("say it; missing here: 'by Friday', 'thank you'", finding.Help);
    }

    [Theory]
    [InlineData("kind: existence, terms: [kids], except: [kids <words:2> club]", "The kids and parents club, and kids.", "kids")]
    [InlineData("kind: pattern, terms: [the <word> kids], except: [kids <words:2> club]", "The little kids dance club, the little kids.", "the little kids")]
    public void Exceptions_may_have_gaps(string entry, string draft, string flagged) => Check(entry, draft, flagged);

    [Fact]
    public void What_is_missing_lies_on_the_title()
    {
        Workspace workspace = Load("kind: required, terms: [ring the office]");
        Assert.Equal(["The fair"], SchoolFolder.Flagged(workspace, "HB1001", "---\nkind: post\ntitle: The fair\n---\nCome."));
    }

    [Theory]
    [InlineData("kind: reply", "kind: reply", true)]
    [InlineData("kind: [reply, comment]", "kind: post", false)]
    [InlineData("kind: post", "title: x", true)]
    [InlineData("platform: X", "platform: x", true)]
    [InlineData("platform: x", "platform: [facebook, x]", true)]
    [InlineData("platform: x", "title: x", false)]
    [InlineData("account: official", "account: oak-fb", true)]
    [InlineData("account: official", "account: personal", false)]
    [InlineData("account: personal", "account: personal", true)]
    [InlineData("account: oak-fb", "account: oak-fb", true)]
    [InlineData("account: oak-x", "account: oak-fb", false)]
    [InlineData("author_role: governor", "author_role: governor", true)]
    [InlineData("author_role: governor, kind: reply", "author_role: governor", false)]
    [InlineData("category: [event, vacancy]", "category: vacancy", true)]
    [InlineData("audience: pupils", "audience: [parents, pupils]", true)]
    [InlineData("parts: heading", "title: x", false)]
    [InlineData("parts: [text, heading]", "title: x", true)]
    public void Applies_to(string scope, string metadata, bool applies)
    {
        Workspace workspace = Load($"kind: existence, terms: [badword], applies_to: {{{scope}}}");
        Assert.Equal(applies ? 1 : 0, SchoolFolder.Found(workspace, "HB1001", $"---\n{metadata}\n---\nA badword.").Count);
    }

    [Theory]
    [InlineData("heading", "# badword")]
    [InlineData("list", "- badword")]
    [InlineData("quote", "> badword")]
    [InlineData("alt", "![badword](a.jpg)")]
    [InlineData("title", "![x](a.jpg \"badword\")")]
    [InlineData("front-matter", "---\ntitle: badword\n---\nText.")]
    [InlineData("table", "| a |\n|---|\n| badword |")]
    [InlineData("alt", "---\nimages: [{src: a.jpg, alt: badword}]\n---\nText.")]
    [InlineData("alt", "---\nalt: badword\n---\nText.")]
    [InlineData("caption", "---\nimages: [{src: a.jpg, caption: A badword}]\n---\nText.")]
    [InlineData("caption", "---\ncaption: badword\n---\nText.")]
    [InlineData("caption", "<figure><img src=\"a.jpg\" alt=\"x\"><figcaption>badword</figcaption></figure>")]
    [InlineData("title", "---\nimages: [{src: a.jpg, title: badword}]\n---\nText.")]
    [InlineData("front-matter", "---\nimages: [{src: a.jpg, alt: badword}]\n---\nText.")]
    public void Parts_of_a_post_are_told_apart(string part, string draft)
    {
        Workspace only = Load($"kind: existence, terms: [badword], applies_to: {{parts: {part}}}"), other = Load("kind: existence, terms: [badword], applies_to: {parts: text}");
        Assert.Single(SchoolFolder.Found(only, "HB1001", draft));
        Assert.Empty(SchoolFolder.Found(other, "HB1001", draft));
    }

    [Theory]
    [InlineData("---\ntitle: A badword\n---\nText.")]
    [InlineData("---\ndescription: A badword\nimages: [{src: a.jpg, credit: badword}]\n---\nText.")]
    public void Captions_are_not_all_of_the_front_matter(string draft) =>
        Assert.Empty(SchoolFolder.Found(Load("kind: existence, terms: [badword], applies_to: {parts: [alt, caption, title]}"), "HB1001", draft));

    [Fact]
    public void Severity_options_and_overrides_are_those_of_any_rule()
    {
        const string Rule = "kind: existence, terms: [badword]";
        Assert.Equal(DiagnosticSeverity.Warning, Single(Rule).Severity);
        Assert.Equal(DiagnosticSeverity.Error, Single(Rule + ", severity: error").Severity);
        Assert.Equal(DiagnosticSeverity.Info, Single(Rule, "rules: {HB1001: info}").Severity);
        Assert.Equal(DiagnosticSeverity.Info, Single(Rule, "rules: {no-bad: info}").Severity);
        Workspace workspace = Load(Rule, "overrides: [{files: ['old/**'], rules: {no-bad: off}}]");
        Assert.Empty(SchoolFolder.Found(workspace, "HB1001", "A badword.", "old/a.md"));
        Assert.Single(SchoolFolder.Found(workspace, "HB1001", "A badword.", "new/a.md"));
    }

    [Fact]
    public void A_policy_file_sets_its_severity_and_names_it_in_clauses()
    {
        school.Write("own.yml", "id: own\nrules: {no-bad: error}\nclauses:\n  - {id: c-1, text: Be kind, rules: [no-bad]}\n  - {id: c-2, text: Be kinder, human: judgement}\n");
        Workspace workspace = Load("kind: existence, terms: [badword], clause: c-2", "policy_profile: {extends: ./own.yml}");
        Assert.Equal(DiagnosticSeverity.Error, SchoolFolder.Found(workspace, "HB1001", "A badword.")[0].Severity);
        Assert.Equal(["c-1", "c-2"], workspace.Lint.Policy.ClausesOf("HB1001").Select(clause => clause.Id));
    }

    [Fact]
    public void It_is_suppressed_like_any_rule()
    {
        Workspace workspace = Load("kind: existence, terms: [badword]");
        Assert.Empty(SchoolFolder.Found(workspace, "HB1001", "<!-- postlint-disable-next HB1001: quoted -- o.varga -->\nA badword."));
        Assert.Single(SchoolFolder.Found(workspace, "HB1001", "<!-- postlint-disable-next HB1002: quoted -- o.varga -->\nA badword."));
    }

    [Fact]
    public void It_changes_nothing_for_the_rules_of_the_catalogue()
    {
        Workspace with = Load("kind: existence, terms: [badword]"), without = school.Load(Configuration("", ""));
        Assert.Equal(without.Lint.Rules.Select(rule => rule.Analyzer.Descriptor.Id), with.Lint.Rules.Select(rule => rule.Analyzer.Descriptor.Id).Where(id => id != "HB1001"));
        Assert.DoesNotContain("HB1001", RuleCatalog.Descriptors.Select(rule => rule.Id));
    }

    [Fact]
    public void Terms_may_name_a_word_list()
    {
        Workspace workspace = Load("kind: existence, terms: [$brands, $rude.mild, oak], except: $fine", "lexicons: {brands: [acme, zebra], rude: {mild: [gosh], wild: [golly]}, fine: acme hall}\n");
        Assert.Equal(["acme", "zebra", "gosh", "oak"], SchoolFolder.Flagged(workspace, "HB1001", "The acme and zebra, gosh, golly, oak, Acme Hall."));
    }

    [Theory]
    [InlineData("$stock (called|named) <capitalised>", "A lamb called Dot, a laying hen named Bea, a cow called Flo.", "lamb called Dot|laying hen named Bea")]
    [InlineData("sell <words:2> $stock.small", "We sell the new hen and sell lambs.", "sell the new hen")]
    [InlineData("(our|the) $stock", "Our Lamb and the laying hen, a lamb.", "Our Lamb|the laying hen")]
    public void A_pattern_may_hold_a_word_list(string pattern, string draft, string flagged)
    {
        string lists = pattern.Contains('.', StringComparison.Ordinal) ? "lexicons: {stock: {small: [hen, duck]}}\n" : "lexicons: {stock: [lamb, laying (hen|duck), piglet]}\n";
        Assert.Equal(flagged, string.Join('|', SchoolFolder.Flagged(Load($"kind: pattern, terms: ['{pattern}']", lists), "HB1001", draft)));
    }

    [Fact]
    public void A_long_list_fits_into_a_pattern()
    {
        string words = string.Join(", ", Enumerable.Range(0, 300).Select(number => $"word{(char)('a' + number / 26)}{(char)('a' + number % 26)}"));
        Workspace workspace = Load("kind: pattern, terms: ['sell $long']", $"lexicons: {{long: [{words}]}}\n");
        Assert.Equal(["sell wordkz"], SchoolFolder.Flagged(workspace, "HB1001", "We sell wordkz and sell words."));
    }

    private static string Configuration(string rule, string more) =>
        "school: {name: Oakmere School}\naccounts: [{id: oak-fb, platform: facebook, school_owned: true}]\n"
        + (rule.Length == 0 ? "" : $"custom_rules:\n  - {{id: HB1001, name: no-bad, message: not here, {rule}}}\n") + more;

    private Workspace Load(string rule, string more = "") => school.Load(Configuration(rule, more));

    private Diagnostic Single(string rule, string more = "") => Assert.Single(SchoolFolder.Found(Load(rule, more), "HB1001", "A badword."));

    private void Check(string rule, string draft, string flagged) => Assert.Equal(flagged, string.Join('|', SchoolFolder.Flagged(Load(rule), "HB1001", draft)));
}
