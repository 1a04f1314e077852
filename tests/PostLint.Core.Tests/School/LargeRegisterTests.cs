using PostLint.Analysis;
using PostLint.Core.Tests.Harness;
using PostLint.School;
using PostLint.Text;

namespace PostLint.Core.Tests.School;

/// <summary>Registers in which very many share a forename.</summary>
public sealed class LargeRegisterTests
{
    private static readonly string[] Years = ["Y3", "Y4", "Y5"];

    [Theory]
    [InlineData(false, 0)]
    [InlineData(true, 1)]
    public void One_without_consent_among_thousands_of_one_name_is_found(bool isOneMissing, int findings)
    {
        LintConfiguration lint = With(3_000, missing: isOneMissing ? 2_871 : -1, barred: -1);
        Assert.Equal(findings, Found(lint, "PL2001"));
    }

    [Fact]
    public void One_who_is_barred_among_thousands_is_found() => Assert.Equal(1, Found(With(3_000, missing: -1, barred: 2_871), "PL6003"));

    [Fact]
    public void Of_like_records_one_stands_for_all()
    {
        PeopleDirectory people = With(3_000, missing: 17, barred: 18).School.People;
        Assert.True(people.Names.Table.TryFind(WordHash.Of("Tansy"), out PostLint.Lexicons.PhraseNode node));
        Assert.InRange(node.Count, NameIndex.ManyBearers, NameIndex.ManyBearers + Years.Length + 2);
        Assert.Equal(3_000, people.All.Count);
        Assert.NotNull(people.Find("p-2999"));
    }

    [Fact]
    public void In_a_usual_school_everybody_is_kept()
    {
        Assert.True(With(900, missing: -1, barred: -1).School.People.Names.Table.TryFind(WordHash.Of("Tansy"), out PostLint.Lexicons.PhraseNode node));
        Assert.Equal(900, node.Count);
    }

    private static int Found(LintConfiguration lint, string rule) =>
        new Linter(lint).Lint(SourceText.From(DraftDefaults.Apply("Well done Tansy of our choir!\n", [])), "posts/a.md", new LintOptions(DraftLint.Today)).Diagnostics.Count(found => found.Id == rule);

    private static LintConfiguration With(int count, int missing, int barred)
    {
        LintConfiguration all = ThornybrookWorkspace.Get("default").Lint;
        Person[] pupils = [.. Enumerable.Range(0, count).Select(i => new Person { Id = $"p-{i}", Kind = PersonKind.Pupil, Forenames = ["Tansy"], Surname = $"Quill{i}", Year = Years[i % 3] })];
        var consents = new ConsentRegister(pupils.Where((_, i) => i != missing).Select(pupil => new Consent { Id = $"c-{pupil.Id}", Subject = pupil.Id, Kinds = ConsentKinds.Name }));
        var bars = new Dictionary<string, DateOnly?>(StringComparer.Ordinal);
        if (barred >= 0) bars[$"p-{barred}"] = null;
        SchoolFacts school = all.School with { People = new PeopleDirectory(pupils, consents, bars), Consents = consents, DoNotPublish = bars };
        return new LintConfiguration(school, all.Policy, all.Rules, null, all.Defaults);
    }
}
