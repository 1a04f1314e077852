namespace PostLint.Core.Tests.Rules.Publishing;

public sealed class UnresolvedDraftMarkerDraftTests
{
    [Theory]
    [InlineData("Well done to [pupil name] for winning the Netherwick poetry slam!")]
    [InlineData("We raised a whopping £XXX for Comic Relief, thank you all.")]
    [InlineData("The concert starts at ??? in the main hall, doors half an hour before.")]
    [InlineData("Big thanks to Mrs ??? from the garden centre for the bulbs.")]
    [InlineData("TODO: find out who took the photos")]
    [InlineData("Lorem ipsum dolor sit amet, the school fair was a success.")]
    [InlineData("Our new uniform policy starts in September (check date).")]
    [InlineData("I'm not sure we should name the boy who found it but what a star.")]
    [InlineData("Trip to the lighthouse – cost TBC, please send your slips by then.")]
    [InlineData("DRAFT Easter newsletter for parents")]
    [InlineData("The visitor was from {company} and showed us real fossils.")]
    [InlineData("@hester can you check the figures before this goes out? We collected 40 boxes.")]
    [InlineData("Winners: 1st Idris, 2nd Orla, 3rd [?]")]
    [InlineData("The new climbing frame was funded by XXX and built by volunteers.")]
    [InlineData("---\nkind: reply\n---\nAs far as I know the office closes at four, but don't quote me on it.")]
    public void Flags(string draft) => Assert.NotEmpty(RuleDraft.Marked("PL7018", draft));

    [Theory]
    [InlineData("Not sure what to wear on World Book Day? Here are five ideas that cost nothing.")]
    [InlineData("Who's ready for the summer fair??? We are!!!")]
    [InlineData("Friday 20 March: Easter bingo, 6pm. Saturday 21 March: car boot, time TBC.")]
    [InlineData("Love you all, have a brilliant Christmas XXX")]
    [InlineData("See [our calendar](https://www.thornybrook.example/calendar) and [the menu].\n\n[the menu]: menu.md")]
    [InlineData("- [x] tickets printed\n- [ ] chairs out\n- [ ] raffle")]
    [InlineData("Tick [yes] on the form. Footnote[^1]\n\n[^1]: Prices include VAT.")]
    [InlineData("Please reply to confirm your place, or ring us to check.")]
    [InlineData("Check the lost property box before Friday; check coats, check shoes!")]
    [InlineData("Year 5 drafted letters to the mayor and the draft is on the wall.")]
    [InlineData("Not sure if your child is well enough for school? Look at the NHS page.")]
    [InlineData("Can you spot yourself??? Photos are on the board.")]
    [InlineData("Super Bowl XXX, XXL hoodies and chapter XX: our trivia night has it all.")]
    [InlineData("\"[They] were wonderful,\" said the lighthouse keeper [laughs].")]
    [InlineData("{{< figure src=\"hall.jpg\" >}}\n\n{% include map.html %} The hall is open.")]
    [InlineData("Nobody was sure if it would snow. It did! Guess how deep??? Answers on a postcard.")]
    public void StaysSilent(string draft) => Assert.Empty(RuleDraft.Marked("PL7018", draft));
}
