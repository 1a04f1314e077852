namespace PostLint.Core.Tests.Rules;

/// <summary>PL4004, PL4007 and PL4008 in other words than their pages'.</summary>
public sealed class DisclaimerCueDraftTests
{
    [Theory]
    [InlineData("---\naccount: personal\n---\nThornybrook's stance is that the bypass is a folly.")]
    [InlineData("---\naccount: personal\n---\nThornybrook believes that the new league tables are an insult to children.")]
    [InlineData("Frankly, we are opposed to league tables, and they have had their day.")]
    public void Views_that_the_school_is_made_to_hold_are_reported(string draft) => Assert.NotEmpty(RuleDraft.Marked("PL4004", draft));

    [Theory]
    [InlineData("---\naccount: personal\n---\nThe bypass is a folly, if you ask me.")]
    [InlineData("---\naccount: personal\n---\nI believe that the new league tables are an insult to children.")]
    [InlineData("Our position is at the far end of the field, beside the tombola.")]
    [InlineData("Year 8 had their day at the museum.")]
    public void Own_views_and_other_positions_are_silent(string draft) => Assert.Empty(RuleDraft.Marked("PL4004", draft));

    [Theory]
    [InlineData("---\nkind: moderation-notice\n---\nWe deleted four replies last night. Please don't ask.")]
    [InlineData("---\nkind: moderation-notice\n---\nA comment has been hidden and it is not up for discussion.")]
    [InlineData("---\nkind: moderation-notice\n---\nTwo people have been blocked. We will say no more about it.")]
    public void Removals_that_want_no_questions_are_reported(string draft) => Assert.NotEmpty(RuleDraft.Marked("PL4007", draft));

    [Theory]
    [InlineData("---\nkind: moderation-notice\n---\nWe deleted four replies because they named a pupil. We will say no more about it.")]
    [InlineData("---\nkind: moderation-notice\n---\nA comment has been hidden: it gave out a telephone number.")]
    [InlineData("Don't ask what is in the stew. Mrs Tolliver won't say.")]
    public void Removals_with_a_reason_are_silent(string draft) => Assert.Empty(RuleDraft.Marked("PL4007", draft));

    [Theory]
    [InlineData("We highly recommend Brindlewick Music School, the best tutors in town!")]
    [InlineData("Looking for a club this summer? You can't beat Saltmarsh Sailing, sign up now.")]
    public void Praise_of_firms_is_reported(string draft) => Assert.NotEmpty(RuleDraft.Marked("PL4008", draft));

    [Theory]
    [InlineData("Please follow the NHS advice on chickenpox before you send your child back.")]
    [InlineData("We recommend the government guidance on screen time, linked below.")]
    [InlineData("The police advice is to lock bikes to the rack.")]
    public void Official_advice_is_no_endorsement(string draft) => Assert.Empty(RuleDraft.Marked("PL4008", draft));
}
