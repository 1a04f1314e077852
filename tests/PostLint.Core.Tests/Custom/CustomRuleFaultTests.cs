using PostLint.Core.Tests.Harness;

namespace PostLint.Core.Tests.Custom;

/// <summary>A custom rule that cannot work is refused at its place, with what to do.</summary>
public sealed class CustomRuleFaultTests : IDisposable
{
    private readonly SchoolFolder school = new();

    public void Dispose() => school.Dispose();

    [Theory]
    [InlineData("{id: HB1001, name: a, message: b, kind: existence}", "2:10: a rule of kind 'existence' needs 'terms'")]
    [InlineData("{id: HB1001, name: a, message: b, kind: existence, terms: []}", "2:56: a rule of kind 'existence' needs 'terms'")]
    [InlineData("{id: HB1001, name: a, message: b, terms: [c]}", "2:5: 'custom_rules[0]' lacks the key 'kind'")]
    [InlineData("{id: HB1001, name: a, message: b, kind: existance, terms: [c]}", "2:45: 'custom_rules[0].kind' has an unknown value; did you mean 'existence'?")]
    [InlineData("{id: HB1001, name: a, message: b, kind: existence, term: [c]}", "2:56: unknown key 'term' in 'custom_rules[0]'; did you mean 'terms'?")]
    [InlineData("{id: HB1001, name: a, message: b, kind: existence, swap: {c: d}}", "2:56: a rule of kind 'existence' has no 'swap'; it has 'terms'")]
    [InlineData("{id: HB1001, name: a, message: b, kind: substitution, swap: {c: }}", "2:66: 'swap' says nothing to write instead")]
    [InlineData("{id: PL1001, name: a, message: b, kind: existence, terms: [c]}", "2:10: ids that begin with PL are PostLint's own")]
    [InlineData("{id: hb1, name: a, message: b, kind: existence, terms: [c]}", "2:10: 'id' must be two to six capitals and three to five digits")]
    [InlineData("{id: HB1001, name: phone-number, message: b, kind: existence, terms: [c]}", "2:24: a rule of PostLint's own is called 'phone-number' (PL1001)")]
    [InlineData("{id: HB1001, name: No Kids, message: b, kind: existence, terms: [c]}", "2:24: 'name' must be small letters, digits and hyphens")]
    [InlineData("{id: HB1001, name: a, message: '.', kind: existence, terms: [c]}", "2:36: 'message' must say what is wrong")]
    [InlineData("{id: HB1001, name: a, message: b, kind: existence, terms: [ok, 'Q&A']}", "2:70: 'terms': '&' cannot stand here")]
    [InlineData("{id: HB1001, name: a, message: b, kind: existence, terms: ['(a|b c']}", "2:65: 'terms': this bracket is not closed")]
    [InlineData("{id: HB1001, name: a, message: b, kind: existence, terms: ['teach*']}", "2:70: 'terms': '*' belongs to patterns")]
    [InlineData("{id: HB1001, name: a, message: b, kind: existence, terms: ['--']}", "2:64: 'terms': the term holds no word")]
    [InlineData("{id: HB1001, name: a, message: b, kind: existence, terms: ['(a|b|c|d) (a|b|c|d) (a|b|c|d) (a|b|c|d)']}", "2:64: 'terms': the brackets stand for more than 200 phrases")]
    [InlineData("{id: HB1001, name: a, message: b, kind: pattern, terms: ['best <wrds> school']}", "2:68: 'terms': '<wrds>' is none of <number>, <word>, <words>, <capitalised>, <name>; did you mean '<words>'?")]
    [InlineData("{id: HB1001, name: a, message: b, kind: pattern, terms: ['best <words:99>']}", "2:68: 'terms': only '<words:1>' to '<words:20>' take a number")]
    [InlineData("{id: HB1001, name: a, message: b, kind: pattern, terms: ['<number> <word>']}", "2:62: 'terms': the pattern needs a word that is written out")]
    [InlineData("{id: HB1001, name: a, message: b, kind: pattern, terms: ['best (|only)']}", "2:69: 'terms': a choice is empty here")]
    [InlineData("{id: HB1001, name: a, message: b, kind: pattern, terms: ['best) one']}", "2:67: 'terms': ')' stands here without a bracket")]
    [InlineData("{id: HB1001, name: a, message: b, kind: pattern, terms: ['best schools?']}", "2:75: 'terms': '?' stands behind brackets only")]
    [InlineData("{id: HB1001, name: a, message: b, kind: pattern, terms: ['best, one']}", "2:67: 'terms': ',' cannot stand here")]
    [InlineData("{id: HB1001, name: a, message: b, kind: pattern, terms: ['best * one']}", "2:68: 'terms': write '<word>' for any word")]
    [InlineData("{id: HB1001, name: a, message: b, kind: existence, terms: ['our $pets']}", "2:69: 'terms': a word list must be the whole term; inside a longer wording only patterns take one")]
    [InlineData("{id: HB1001, name: a, message: b, kind: substitution, swap: {$pets: c}}", "2:66: 'swap' takes no word lists")]
    [InlineData("{id: HB1001, name: a, message: b, kind: pattern, terms: ['our $pets']}", "2:67: 'terms': 'lexicons' has no list 'pets'")]
    [InlineData("{id: HB1001, name: a, message: b, kind: pattern, terms: [c], all_of: [d]}", "2:66: a rule of kind 'pattern' has no 'all_of'; it has 'terms'")]
    [InlineData("{id: HB1001, name: a, message: b, kind: required}", "2:10: a rule of kind 'required' needs 'terms' or 'all_of'")]
    [InlineData("{id: HB1001, name: a, message: b, kind: required, terms: ['teach*']}", "2:63: 'terms': the pattern needs a word that is written out")]
    [InlineData("{id: HB1001, name: a, message: b, kind: existence, terms: [c], applies_to: {except: [d]}}", "2:81: 'except' under 'applies_to' says where words under 'mentions' do not count")]
    [InlineData("{id: HB1001, name: a, message: b, kind: existence, terms: [c], applies_to: {kinds: post}}", "2:81: unknown key 'kinds' in 'custom_rules[0].applies_to'; did you mean 'kind'?")]
    [InlineData("{id: HB1001, name: a, message: b, kind: existence, terms: [c], applies_to: {kind: pots}}", "2:87: 'custom_rules[0].applies_to.kind' has an unknown value; did you mean 'post'?")]
    [InlineData("{id: HB1001, name: a, message: b, kind: existence, terms: [c], clause: x-1}", "2:76: the policy default has no clause 'x-1'")]
    public void A_fault_is_told_at_its_place(string rule, string fault) =>
        Assert.Contains(school.Faults("custom_rules:\n  - " + rule + "\n"), found => found.StartsWith(fault, StringComparison.Ordinal));

    [Fact]
    public void Twins_are_told()
    {
        const string Rule = "  - {id: HB1001, name: a, message: b, kind: existence, terms: [c]}\n";
        Assert.Equal(["3:10: two custom rules have the id 'HB1001'", "3:24: two custom rules are called 'a'"], school.Faults("custom_rules:\n" + Rule + Rule));
    }

    [Fact]
    public void Word_lists_are_known_and_used()
    {
        string[] expected = ["1:12: no custom rule names the word list 'brands'; write $brands among the terms of one", "3:64: 'lexicons' has no list 'brand'; did you mean 'brands'?"];
        Assert.Equal(expected, school.Faults("lexicons: {brands: [acme]}\ncustom_rules:\n  - {id: HB1001, name: a, message: b, kind: existence, terms: [$brand]}\n"));
    }

    [Fact]
    public void A_fault_in_a_list_is_told_in_the_list()
    {
        string[] expected = ["1:25: 'terms': '&' cannot stand here: posts are compared word by word, and a phrase does not run across punctuation"];
        Assert.Equal(expected, school.Faults("lexicons: {pets: [cat, d&g]}\ncustom_rules:\n  - {id: HB1001, name: a, message: b, kind: pattern, terms: ['our $pets']}\n"));
    }

    [Fact]
    public void The_nearest_custom_rule_is_offered()
    {
        string[] expected = ["3:9: unknown rule 'HB1002'; a rule of your own is written under 'custom_rules' in postlint.yml; those there are HB1001", "3:22: unknown rule 'no-kidz'; did you mean 'no-kids'?"];
        Assert.Equal(expected, school.Faults("custom_rules:\n  - {id: HB1001, name: no-kids, message: b, kind: existence, terms: [c]}\nrules: {HB1002: off, no-kidz: off}\n"));
    }

    [Theory]
    [InlineData("PL3016: {marks: many}", "1:25: 'rules.PL3016.marks' must be a whole number")]
    [InlineData("PL3016: {mark: 3}", "1:18: 'PL3016' has no option 'mark'; did you mean 'marks'?")]
    [InlineData("PL3016: {severity: eror}", "1:28: 'rules.PL3016.severity' has an unknown value; did you mean 'error'?")]
    public void Options_are_checked(string rules, string fault) => Assert.Equal([fault], school.Faults($"rules: {{{rules}}}"));
}
