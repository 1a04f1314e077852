using PostLint.Core.Tests.Harness;

namespace PostLint.Core.Tests.School;

/// <summary>Whom a registered name means where a colleague, another pupil, a figure, a house or a word is called the same.</summary>
public sealed class WhoIsMeantTests
{
    [Theory]
    [InlineData("Mrs Grace Tolley will take the register.")]
    [InlineData("Mrs Tolley and Grace Tolley's class made soup.")]
    [InlineData("Grace Tolley leads the singing on Tuesdays.")]
    [InlineData("Ask Miss Priya Shah about the tickets.")]
    [InlineData("Miss Priya has the key to the shed.")]
    [InlineData("Thank you to Priya Shah for the samosas.")]
    [InlineData("Mr Mark Dunne mended the gate.")]
    [InlineData("Caretaker Mark Dunne found the drone on the roof.")]
    [InlineData("- Mr Dunne (gate)\n- Miss Shah (hall)")]
    [InlineData("| Club | Led by |\n|---|---|\n| Chess | Mrs Grace Tolley |")]
    public void A_colleague_of_the_same_first_name_is_no_pupil(string draft) => Assert.Empty(NamedPeople.Reported(draft));

    [Theory]
    [InlineData("Mrs Tolley was proud of Grace for her solo in 5F.", "Grace")]
    [InlineData("Grace Marsh helped Mrs Grace Tolley carry the drums.", "Grace Marsh")]
    [InlineData("Priya from Year 8 showed Miss Shah how the robot turns.", "Priya")]
    [InlineData("Well done Mark, said Mr Dunne, and 9T cheered.", "Mark")]
    [InlineData("Miss Shah's class clapped when Priya Raman came in.", "Priya Raman")]
    public void A_pupil_beside_a_colleague_of_the_same_first_name_is_found(string draft, string name) => Assert.Equal([name], NamedPeople.Reported(draft));

    [Theory]
    [InlineData("Sam scored twice on Saturday.")]
    [InlineData("A lovely painting by Sam is in the hall.")]
    [InlineData("Happy birthday, Sam!")]
    [InlineData("- Sam\n- two others")]
    public void Two_pupils_of_one_first_name_are_reported_unless_all_may_be_named(string draft)
    {
        Assert.Equal(["Sam"], NamedPeople.Reported(draft));
        Assert.Equal(["Sam"], NamedPeople.Reported(draft, "sam-o"));
        Assert.Equal(["Sam"], NamedPeople.Reported(draft, "sam-p"));
        Assert.Empty(NamedPeople.Reported(draft, "sam-o", "sam-p"));
    }

    [Theory]
    [InlineData("Sam O'Reilly scored twice on Saturday.", "Sam O'Reilly", "sam-o", "sam-p")]
    [InlineData("A lovely painting by Sam P. is in the hall.", "Sam P", "sam-p", "sam-o")]
    [InlineData("Ella Hartley sang, and everyone listened.", "Ella Hartley", "ella", "tom")]
    [InlineData("Tom Hartley came first.", "Tom Hartley", "tom", "ella")]
    public void A_surname_tells_two_pupils_apart(string draft, string name, string meant, string other)
    {
        Assert.Equal([name], NamedPeople.Reported(draft, other));
        Assert.Empty(NamedPeople.Reported(draft, meant));
    }

    [Theory]
    [InlineData("Ella and Tom Hartley planted the tree.", "Ella", "Tom Hartley")]
    [InlineData("Tom & Ella Hartley won the three-legged race.", "Tom", "Ella Hartley")]
    [InlineData("Siblings Ella Hartley and Tom were first in the queue.", "Ella Hartley", "Tom")]
    public void Brothers_and_sisters_are_found_one_by_one(string draft, string first, string second)
    {
        Assert.Equal([first, second], NamedPeople.Reported(draft));
        Assert.Equal([first], NamedPeople.Reported(draft, first.StartsWith("Ella", StringComparison.Ordinal) ? "tom" : "ella"));
    }

    [Theory]
    [InlineData("Year 7 learned how Sir Isaac Newton split the light.")]
    [InlineData("King Merlin's cave is a myth, and a good one.")]
    [InlineData("Merlin House won the quiz.")]
    [InlineData("The Merlin Cup goes to Kestrel this year.")]
    [InlineData("St Grace of the Marshes is our partner church.")]
    [InlineData("Rowan Class are at the farm on Thursday.")]
    [InlineData("Rowan Lane is closed for the race.")]
    [InlineData("Idina Hope Carter sang at the fete in 1950.")]
    [InlineData("Mark Twain wrote it, Year 9 read it.")]
    [InlineData("Grace Darling rowed out in a storm, as 5F now know.")]
    [InlineData("Will Shakespeare would have liked our witches.")]
    public void Figures_houses_classes_and_places_of_the_same_name_are_silent(string draft) => Assert.Empty(NamedPeople.Reported(draft));

    [Theory]
    [InlineData("In 7K Isaac dropped an apple to see.", "Isaac")]
    [InlineData("Well done to Isaac Newton of 7K for his prism.", "Isaac Newton")]
    [InlineData("Merlin from 4D scored for Merlin House.", "Merlin")]
    [InlineData("Merlin Hayes is player of the match.", "Merlin Hayes")]
    [InlineData("Rowan in Rowan class lost a tooth.", "Rowan")]
    public void The_pupil_with_such_a_name_is_found(string draft, string name) => Assert.Equal([name], NamedPeople.Reported(draft));

    [Theory]
    [InlineData("Will you help on Friday? We will need eight parents.")]
    [InlineData("WILL YOU HELP? Year 6 WILL need wellies.")]
    [InlineData("We said grace. Grace before meals is a habit in Year 5.")]
    [InlineData("Term ends in May. May half term is a week. May we remind Year 2 about hats?")]
    [InlineData("May Day: the Year 2 maypole is up. By May, all Year 6 will have swum.")]
    [InlineData("We hope for sun. Hope to see you there. Hope springs eternal in Year 9.")]
    [InlineData("Please mark the date. Mark your calendars! On your marks, Year 9.")]
    [InlineData("Mark schemes for Year 9 are on the portal.")]
    [InlineData("WE HOPE TO SEE YOU ALL. MARK THE DATE. IT MAY RAIN.")]
    [InlineData("# May newsletter\n\n- 4 May: bank holiday\n- May 12: Year 6 tests")]
    [InlineData("Will Year 6 please bring a hat.")]
    [InlineData("May I ask 2R to tidy up? Will I need a coat?")]
    [InlineData("#May #Hope #MarkTheDate #gracefulmovers #willpower #markettown")]
    public void Names_that_are_words_are_words(string draft) => Assert.Empty(NamedPeople.Reported(draft));

    [Theory]
    [InlineData("Well done to Grace for the kindest note in 5F.", "Grace")]
    [InlineData("Star of the week: Hope", "Hope")]
    [InlineData("The goal was scored by Will (6B).", "Will")]
    [InlineData("Happy birthday, May!", "May")]
    [InlineData("\"It was mine,\" said Mark.", "Mark")]
    [InlineData("May in Year 2 fed the hens.", "May")]
    [InlineData("Grace's mum brought cake for 5F.", "Grace")]
    [InlineData("Congratulations to Ella, Hope and Tom on the relay.", "Hope")]
    [InlineData("Will Ashby read the lesson.", "Will Ashby")]
    [InlineData("hope carr came third", "hope carr")]
    [InlineData("#WellDoneGrace", "Grace")]
    [InlineData("#goodluckmay", "goodluckmay")]
    public void Names_that_are_words_are_found_where_a_child_is_meant(string draft, string name) => Assert.Contains(name, NamedPeople.Reported(draft));
}
