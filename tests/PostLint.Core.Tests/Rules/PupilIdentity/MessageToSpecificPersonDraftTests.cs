namespace PostLint.Core.Tests.Rules.PupilIdentity;

/// <summary>PL2007 in other words than its page's: the carer of one child, a family called by name, one household that everybody can guess.</summary>
public sealed class MessageToSpecificPersonDraftTests
{
    [Theory]
    [InlineData("Swimming is off. Could whoever picks up Tamsin please ring the office?")]
    [InlineData("Will the person who collects Idris please come to the side gate.")]
    [InlineData("Would whoever is looking after Bram today please bring his boots.")]
    [InlineData("Ashworths, we still need your form by Friday.")]
    [InlineData("Harringtons, please move your van so that the bins can go out.")]
    [InlineData("Robinson family, your costumes are ready, please collect them.")]
    [InlineData("One particular family has not answered. You know who you are.")]
    [InlineData("A certain household still owes us two library books and a tent.")]
    [InlineData("Mrs Marrowby, your daughter's lunch balance is showing as unpaid and we'd like it cleared by Friday.")]
    [InlineData("Jory, you've still got the minibus keys! We lock up at six.")]
    [InlineData("If Mr Pargeter sees this, we still need the slip for Thursday.")]
    [InlineData("We have tried to ring Mr Tolland all morning.")]
    [InlineData("Dad of the twins in Ash, your umbrella is here.")]
    [InlineData("Tamsin Quillfeather, see Mr Plumb at break.")]
    public void One_person_or_household_is_reported(string draft) => Assert.NotEmpty(RuleDraft.Marked("PL2007", draft));

    [Theory]
    [InlineData("Could whoever picks up early please sign out at the office.")]
    [InlineData("Would whoever collects a child from Year 2 use the side gate, please.")]
    [InlineData("Kestrels, please bring your shin pads on Friday.")]
    [InlineData("Brownies, your hall is ready, please come in by the back door.")]
    [InlineData("Year 6 families, please return the form by Friday.")]
    [InlineData("School family, please keep your eyes open for the hamster.")]
    [InlineData("Parents, please move your cars before four.")]
    [InlineData("Every household gets one letter. Please bring it with you.")]
    [InlineData("Storm Bertha, please leave our marquee alone.")]
    [InlineData("Mrs Marrowby, you are a star. Thank you for the cakes.")]
    [InlineData("Orla, your solo was the best thing we heard all year.")]
    [InlineData("For Mrs Tolliver the best bit was the choir, and please keep your photos coming.")]
    [InlineData("Mr Plumb: \"Please, please bring your boots.\"")]
    [InlineData("If you need to speak to Mrs Ingle, please ring the office.")]
    public void Whatever_is_for_many_is_silent(string draft) => Assert.Empty(RuleDraft.Marked("PL2007", draft));
}
