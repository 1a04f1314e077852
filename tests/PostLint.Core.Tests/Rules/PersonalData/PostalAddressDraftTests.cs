namespace PostLint.Core.Tests.Rules.PersonalData;

public sealed class PostalAddressDraftTests
{
    [Theory]
    [InlineData("quilt left at 8 tannery road please collect")]
    [InlineData("Sorry to the people at 4 and 6 Quarry Rise for the noise.")]
    [InlineData("Post it through the door of 8 Weir Cottages.")]
    [InlineData("My dad's garage (27 Bridle Path) is full of scenery.")]
    [InlineData("Orla's house is the one with the red gate on Mill Lane.")]
    [InlineData("Idris lives at the end of Weir Lane, next to the post box.")]
    [InlineData("Bulbs can be collected from twenty-two Acacia Avenue after six.")]
    [InlineData("Please return tins to Jan at 1 Forge Cottages, The Street, Netherwick.")]
    [InlineData("Piano for collection from SW9 9ZZ, ask for Dulcie.")]
    [InlineData("| Family | Collect from |\n|---|---|\n| Oakhanger | 6 Sedge Court |")]
    public void Flags(string draft) => Assert.NotEmpty(RuleDraft.Marked("PL1003", draft));

    [Theory]
    [InlineData("U13 hockey: Thornybrook 3, Carlisle Road 3.")]
    [InlineData("The town library has re-opened at its new home, 55 Market Place.")]
    [InlineData("The care home at 60 Beech Avenue enjoyed our carols.")]
    [InlineData("In 1911 the Oakley family lived at 3 Tanner Street; the census tells us so.")]
    [InlineData("We counted 14 Mill Lane cars in ten minutes for our traffic survey.")]
    [InlineData("Number 9 Lane is the fastest at the pool, say our swimmers.")]
    [InlineData("On 14 March Road closures begin at 7.30am.")]
    public void StaysSilent(string draft) => Assert.Empty(RuleDraft.Marked("PL1003", draft));
}
