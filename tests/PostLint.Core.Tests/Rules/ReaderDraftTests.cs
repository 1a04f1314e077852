namespace PostLint.Core.Tests.Rules;

/// <summary>PL3014 and PL3017 in other words than their pages': what readers pass over.</summary>
public sealed class ReaderDraftTests
{
    [Theory]
    [InlineData("---\nkind: comment\n---\nLike this and tag 3 mates to be in with a chance of an air fryer!")]
    [InlineData("Double your chances of the hamper: share it to your stories and follow us!")]
    [InlineData("Keep sharing, keep tagging! When we hit 500 shares somebody gets a free hoodie.")]
    [InlineData("Every tag is an entry, so tag everybody you know to win a pair of tickets.")]
    public void Likes_for_prizes_are_reported(string draft) => Assert.NotEmpty(RuleDraft.Marked("PL3014", draft));

    [Theory]
    [InlineData("A pair of gloves was handed in. If they are yours, come to the office.")]
    [InlineData("Please share this with your neighbours: the road is closed on Sunday.")]
    [InlineData("Raffle tickets are £1. The first prize is a hamper from the PTA.")]
    [InlineData("The first ten to sign up in the office go on the mill trip.")]
    [InlineData("Tag rugby starts on Monday: three teams, no tackles.")]
    public void Raffles_and_notices_are_silent(string draft) => Assert.Empty(RuleDraft.Marked("PL3014", draft));

    [Theory]
    [InlineData("All items of outerwear are to be labelled, and pupils shall refrain from exchanging them.")]
    [InlineData("Be it known that the premises shall be vacated by 5pm.")]
    [InlineData("It is a requirement that parents ensure compliance with the said arrangements.")]
    public void Officialese_is_reported(string draft) => Assert.NotEmpty(RuleDraft.Marked("PL3017", draft));

    [Theory]
    [InlineData("Please put a name in every coat.")]
    [InlineData("Everybody needs to be out of the hall by 5pm, thank you.")]
    [InlineData("We shall sing on the green at noon. Bring a scarf!")]
    public void Plain_words_are_silent(string draft) => Assert.Empty(RuleDraft.Marked("PL3017", draft));
}
