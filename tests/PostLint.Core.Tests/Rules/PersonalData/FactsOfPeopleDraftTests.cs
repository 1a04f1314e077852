namespace PostLint.Core.Tests.Rules.PersonalData;

/// <summary>PL1004, PL1006 and PL1007 in other words than their pages'.</summary>
public sealed class FactsOfPeopleDraftTests
{
    [Theory]
    [InlineData("A round of applause for Mrs Dunkerley, whose sixtieth falls on Friday.")]
    [InlineData("Diary: 9 June Mr Crake's 50th, 10 June sports day.")]
    [InlineData("Pippa Yallop was five years and three weeks old on her first day with us.")]
    [InlineData("Our Tamsin's only fourteen and she already tunes her own cello.")]
    [InlineData("There were eleven candles on Orla's cake.")]
    [InlineData("Wilf hits double figures tomorrow.")]
    [InlineData("Elsie Crake (9yrs) has swum a mile.")]
    [InlineData("Guess who's 12 today? Orla!")]
    [InlineData("Orla has a birthday on Thursday.")]
    public void Ages_told_in_other_words_are_reported(string draft) => Assert.NotEmpty(RuleDraft.Marked("PL1004", draft));

    [Theory]
    [InlineData("Mr Plumb's fiftieth is on Saturday, another parkrun in the rain.")]
    [InlineData("Orla spent three years and two months on the quilt.")]
    [InlineData("Tamsin's only fourteen lengths from the record.")]
    [InlineData("Nine candles lit the hall for Advent.")]
    [InlineData("Our house score hits double figures tomorrow.")]
    [InlineData("Happy birthday Ludwig! Beethoven was born on 16 December 1770.")]
    [InlineData("The record, Orla, is 9.")]
    public void Other_numbers_are_silent(string draft) => Assert.Empty(RuleDraft.Marked("PL1004", draft));

    [Theory]
    [InlineData("The Jehovah's Witness in Year 3 will sit out the party.")]
    [InlineData("One of the midday assistants is HIV positive, and it is no risk to anybody.")]
    [InlineData("Our cook is on the list for a donor kidney.")]
    [InlineData("Wilf lip-reads, so sit where he can see you.")]
    [InlineData("The free places went to the Brackley twins (free school meals, before you ask).")]
    [InlineData("Front row, please: Orla Pennywhistle (hearing aids) and her cello.")]
    public void Special_facts_of_somebody_are_reported(string draft) => Assert.NotEmpty(RuleDraft.Marked("PL1006", draft));

    [Theory]
    [InlineData("We visited a mosque in Year 4 and a synagogue in Year 5.")]
    [InlineData("Tamsin had a fit of giggles.")]
    [InlineData("A new kidney bean for Mrs Ingle's science club.")]
    [InlineData("Tamsin is transitioning to the first violins.")]
    public void What_is_nobodys_fact_is_silent(string draft) => Assert.Empty(RuleDraft.Marked("PL1006", draft));

    [Theory]
    [InlineData("Two book bags for Tabitha Crake please, as her mum and dad have separated.")]
    [InlineData("Our Year 4 TA has had the bailiffs round and could do with a hand.")]
    [InlineData("Tabitha's parents aren't on speaking terms, so please don't seat them together.")]
    [InlineData("Ms Varga is off today: her boiler has exploded.")]
    [InlineData("Miss Ottershaw is off until Friday because of her divorce, so Mr Plumb covers her lessons.")]
    public void Private_life_is_reported(string draft) => Assert.NotEmpty(RuleDraft.Marked("PL1007", draft));

    [Theory]
    [InlineData("In the play Wilf's parents have split and he lives with his gran.")]
    [InlineData("Mr Crake has moved out of room 4 and is in the library.")]
    [InlineData("Mrs Tolland has a new stall at the fair.")]
    [InlineData("Miss Ottershaw is off until Friday, and Mr Plumb covers her lessons.")]
    [InlineData("Mrs Tolliver is away today, and Mr Spindlow stands in.")]
    public void Stories_and_school_news_are_silent(string draft) => Assert.Empty(RuleDraft.Marked("PL1007", draft));
}
