namespace PostLint.Core.Tests.Rules.Publishing;

/// <summary>PL7003 and PL7005 in other words than their pages'.</summary>
public sealed class TopicAndBusinessDraftTests
{
    [Theory]
    [InlineData("How to talk to children about the war: a guide for parents is on our website.")]
    [InlineData("From Monday the toilets will be unisex.")]
    [InlineData("Our kitchen will no longer serve pork.")]
    [InlineData("We are a phone free school from September.")]
    [InlineData("This June we will not be flying the Pride flag.")]
    public void Contested_topics_are_reported(string draft) => Assert.NotEmpty(RuleDraft.Marked("PL7003", draft));

    [Theory]
    [InlineData("School council elections are on Friday, and every class has a ballot box.")]
    [InlineData("The head girl election was close: three speeches and a recount.")]
    [InlineData("Year 9 read poems about the war of the roses in the rose garden.")]
    [InlineData("The flag of our house is flying over the pond today.")]
    [InlineData("Kites were flying over the field, and nobody was at war.")]
    public void Elections_in_school_and_other_flags_are_silent(string draft) => Assert.Empty(RuleDraft.Marked("PL7003", draft));

    [Theory]
    [InlineData("Looking for two parents to listen to readers on Tuesdays, message me.")]
    [InlineData("Trip letter is out! Slips to the office by Friday, and tell the other parents.")]
    [InlineData("We need parents to man the stall at the summer fair.")]
    public void School_business_on_an_own_account_is_reported(string body) => Assert.NotEmpty(RuleDraft.Marked("PL7005", $"---\naccount: personal\n---\n{body}"));

    [Theory]
    [InlineData("My own two are with their grandparents, so I read a whole novel.")]
    [InlineData("Need a couple of parents' jokes for my speech at a wedding.")]
    [InlineData("Anybody free to man the stall at our allotment's open day?")]
    [InlineData("My daughter's trip letter has been through the wash.")]
    public void Own_business_is_silent(string body) => Assert.Empty(RuleDraft.Marked("PL7005", $"---\naccount: personal\n---\n{body}"));
}
