namespace PostLint.Core.Tests.Rules.PersonalData;

public sealed class BirthDateOrAgeDraftTests
{
    [Theory]
    [InlineData("HAPPY BIRTHDAY to our very own Tamsin Quillfeather who is a teenager at last!! 🎂🎉")]
    [InlineData("A massive happy 10th birthday to Bram from everyone in 6O, hope you get the bike!")]
    [InlineData("Can you believe Wilf turns 14 tomorrow? Where does the time go...")]
    [InlineData("Orla Pennywhistle (11) swam the length of the reservoir on Saturday for the hospice.")]
    [InlineData("Our youngest bellringer, Idris Fennimore, 9, rang for the first time on Sunday.")]
    [InlineData("**Lost passport** – name of holder Jessamy Crake, d.o.b. 14/06/2015. Collect from the office.")]
    [InlineData("Passport found on the trip bus, holder born 14 June 2015.")]
    [InlineData("It's Idris's birthday on Thursday so 5F will be having cake!")]
    [InlineData("Meet our new receptionist Kerensa Dobbie! She is 27 years old and loves wild swimming.")]
    [InlineData("At just twelve years old, Jessamy Crake has written her first novel.")]
    [InlineData("Mr Spindlow celebrates his 40th birthday today – if you see him, sing!")]
    [InlineData("March birthdays: Orla, Bram and little Teddy in Reception. Have a lovely day all of you")]
    [InlineData("Kezia Thwaite-Okafor, aged seven, won a tractor ride in our raffle.")]
    [InlineData("Proud of our Wilf. He was 14 yesterday and still came in for band practice.")]
    [InlineData("Pupil of the week: Tamsin Quillfeather. DOB 02.11.2011. Form 9Q.")]
    public void Flags(string draft) => Assert.NotEmpty(RuleDraft.Marked("PL1004", draft));

    [Theory]
    [InlineData("Rainbows is for girls aged 4 to 7; if your daughter is nearly 5 pop in and see us.")]
    [InlineData("Thornybrook turned 80 this week and we celebrated with a giant cake in the hall.")]
    [InlineData("Our chicks hatched! Nugget is two days old and Dumpling will be three tomorrow.")]
    [InlineData("On this day in 1820 Florence Nightingale was born. Year 2 made lamps.")]
    [InlineData("Children who will be 4 by 31 August 2026 can apply for Reception, closing date 15 January.")]
    [InlineData("Roald Dahl's birthday is on 13 September, so come dressed as your favourite character.")]
    [InlineData("Year 9 took on the under-14s of Netherwick and won 4-2. Wilf scored twice, Tamsin once.")]
    [InlineData("The oak by the gate is 150 years old and Mr Plumb reckons it has seen 30 headteachers.")]
    [InlineData("Book now for half-term: 5-7 years mornings, 8-11 years afternoons.")]
    [InlineData("Ms Varga has been with us for 25 years. Twenty-five! Thank you, Ottoline.")]
    [InlineData("The nativity needs a king aged about a hundred, says Mrs Tolliver.")]
    [InlineData("Congratulations to a former governor, awarded an MBE in the King's Birthday Honours.")]
    [InlineData("Reception sang Happy Birthday to the NHS and made it a card.")]
    [InlineData("Wilf Thistlewood (Y9) and Orla Pennywhistle (7P) led the tour.")]
    [InlineData("You must be 16 years old or over to hire a boat, and under-8s need an adult in the water.")]
    [InlineData("Happy birthday to us! Our PTA is five today and there are doughnuts at the gate.")]
    public void StaysSilent(string draft) => Assert.Empty(RuleDraft.Marked("PL1004", draft));
}
