using PostLint.Core.Tests.Harness;

namespace PostLint.Core.Tests.Rules.Images;

/// <summary>Small drafts for the rules over tags and links.</summary>
public sealed class LinkRuleDraftTests
{
    [Theory]
    [InlineData("---\nimages: [{src: a.jpg, alt: A, people: none, tagged: j.spindlow}]\n---\nHi")]
    [InlineData("---\nimages:\n  - src: a.jpg\n    tagged:\n      - Mrs Dulcie Marrowby\n---\nHi")]
    [InlineData("---\nimages: [{src: a.jpg, tagged: ['@jory.spindlow']}]\n---\nHi")]
    [InlineData("---\nimages: [{src: a.jpg, tagged: true}]\n---\nHi")]
    [InlineData("---\nimages: [{src: a.jpg, tagged: [year-5]}]\n---\nHi")]
    [InlineData("The album is up! Tag a friend you can spot.")]
    public void Tags_of_people_are_flagged(string draft) => Assert.NotEmpty(RuleDraft.Marked("PL6009", draft));

    [Theory]
    [InlineData("---\nimages: [{src: a.jpg, tagged: ['@netherwicklibrary', '@artscouncil']}]\n---\nHi")]
    [InlineData("---\nimages: [{src: a.jpg, tagged: []}]\n---\nHi")]
    [InlineData("---\nimages: [{src: a.jpg, tagged: none}]\n---\nHi")]
    [InlineData("---\nimages: [{src: a.jpg, tagged: [thornybrook-fb]}]\n---\nHi")]
    [InlineData("---\nauthor: g.plumb\nimages: [{src: a.jpg, tagged: [g.plumb]}]\n---\nHi")]
    [InlineData("Please do not tag yourselves or your friends. Tag rugby is on Friday; price tag: £3.")]
    public void Other_tags_are_silent(string draft) => Assert.Empty(RuleDraft.Marked("PL6009", draft));

    [Theory]
    [InlineData("Message @jory.spindlow.\n\nOn Friday we leave at 8.", "@jory.spindlow")]
    [InlineData("Find him as jory.spindlow on X.", "jory.spindlow")]
    [InlineData("[his page](https://jory.spindlow.social.example/)", null)]
    [InlineData("x.example/jory.spindlow?lang=en has it", "x.example/jory.spindlow?lang=en")]
    public void Handles_of_staff_are_flagged(string draft, string? marked)
    {
        List<string> found = RuleDraft.Marked("PL6011", draft);
        if (marked is null) Assert.Empty(found);
        else Assert.Equal([marked], found);
    }

    [Theory]
    [InlineData("Mail jory.spindlow@thornybrook.example or the office.")]
    [InlineData("---\naccount: personal\nauthor: j.spindlow\n---\nFollow me: @jory.spindlow")]
    [InlineData("Thanks to @thornybrook and @netherwick.museum!")]
    [InlineData("Mr Spindlow writes the diary.Jory. The end.")]
    public void Other_addresses_are_silent(string draft) => Assert.Empty(RuleDraft.Marked("PL6011", draft));

    [Theory]
    [InlineData("https://bbc.co.uk.evil.example/x")]
    [InlineData("http://xn--bcher-kva.example/")]
    [InlineData("[www.gov.uk/apply](https://apply-here.example)")]
    [InlineData("see www.pub-bets.example/odds")]
    [InlineData("https://tinyurl.com/abc")]
    public void Unapproved_links_are_flagged(string draft) => Assert.NotEmpty(RuleDraft.Marked("PL6012", draft));

    [Theory]
    [InlineData("https://newsround.bbc.co.uk/a?utm_source=x&fbclid=1")]
    [InlineData("[GOV.UK](https://www.gov.uk/bank-holidays) [nhs.uk](https://111.nhs.uk)")]
    [InlineData("[letter](letters/march.pdf), [here](#dates), ![x](photo.jpg)")]
    [InlineData("Doors open in the hall.School ends at 3.")]
    [InlineData("`https://quizblitz.example`")]
    [InlineData("---\naccount: personal\n---\nMy recipe: https://cakes.example/1")]
    public void Approved_links_are_silent(string draft) => Assert.Empty(RuleDraft.Marked("PL6012", draft));

    [Fact]
    public void A_denied_host_is_an_error_and_an_international_name_has_two_spellings()
    {
        const string Configuration = "rules: {PL6012: {}}\n";
        string domains = "domains: {approved: [b\u00FCcher.example], denied: ['*.bets.example']}";
        var linter = ThornybrookWorkspace.Overlaid("default", domains + "\n" + Configuration).Linter;
        var options = new PostLint.Analysis.LintOptions(DraftLint.Today);
        var found = linter.Lint(PostLint.Text.SourceText.From("https://xn--bcher-kva.example https://www.bets.example/x"), "posts/draft.md", options).Diagnostics.Where(diagnostic => diagnostic.Id == "PL6012");
        Assert.Equal(PostLint.Analysis.DiagnosticSeverity.Error, Assert.Single(found).Severity);
    }

    [Theory]
    [InlineData("https://larkspur.sharepoint.com/:w:/s/Staff/EaBc")]
    [InlineData("https://larkspur.sharepoint.com/sites/Publicity/plan.docx")]
    [InlineData("https://drive.google.com/drive/folders/1aB?usp=sharing")]
    [InlineData("https://1drv.ms/w/s!Ab")]
    [InlineData("[rota](file://server/staff/rota.xlsx)")]
    [InlineData("http://192.168.1.20/cover")]
    [InlineData("https://intranet.netherwick.example/x")]
    public void Internal_documents_are_flagged(string draft) => Assert.NotEmpty(RuleDraft.Marked("PL6014", draft));

    [Theory]
    [InlineData("https://docs.google.com/forms/d/e/1/viewform and https://forms.office.com/r/1")]
    [InlineData("https://docs.google.com/presentation/d/e/2PACX-1/pub?start=false")]
    [InlineData("https://www.thornybrook.example/intranet-safety and https://parents.portal.example/login")]
    [InlineData("Our SharePoint is being tidied; nothing changes for you.")]
    public void Published_documents_are_silent(string draft) => Assert.Empty(RuleDraft.Marked("PL6014", draft));
}
