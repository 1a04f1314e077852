namespace PostLint.Core.Tests.Rules.PersonalData;

/// <summary>PL1008 in other words than its page's: whoever is left when all details count, and groups on their way.</summary>
public sealed class IdentifyingCombinationDraftTests
{
    [Theory]
    [InlineData("Year 6 have just docked at the harbour and are queueing for ice cream.")]
    [InlineData("Our coach has just pulled into the car park at the zoo. Group photo next!")]
    [InlineData("As we type, the walkers are crossing the moor without a leader in sight.")]
    [InlineData("Ski update: both groups are on the slopes right now, last lift at four.")]
    [InlineData("Our newest Year 2 joined on Tuesday from Malta and plays the harp.")]
    [InlineData("Meet our youngest Year 9. He transferred from Gibraltar last week and keeps snakes.")]
    [InlineData("A ginger boy in Year 7 who came from Iceland and plays the bassoon gave us a fright.")]
    [InlineData("Our only pupil with a guide dog got a place in the choir.")]
    public void One_person_or_a_group_at_this_moment_is_reported(string draft) => Assert.NotEmpty(RuleDraft.Marked("PL1008", draft));

    [Theory]
    [InlineData("Be the one child who says thank you to the driver.")]
    [InlineData("Could you become the one pupil who never forgets a hat?")]
    [InlineData("Year 6 had a grand day at the harbour last week and ate far too much ice cream.")]
    [InlineData("The oldest Year 6 class in the county, they call it: 1888 and still standing.")]
    [InlineData("Our newest Year 7s have settled in well.")]
    [InlineData("The minibus has just passed its MOT.")]
    [InlineData("Visitors from Malta joined us for the day and saw the Year 9 choir.")]
    [InlineData("The coach park at the zoo is open as normal on Friday; please bring a hat.")]
    public void Crowds_wishes_and_what_is_over_are_silent(string draft) => Assert.Empty(RuleDraft.Marked("PL1008", draft));
}
