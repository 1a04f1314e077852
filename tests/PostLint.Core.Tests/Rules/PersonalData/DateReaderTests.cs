using PostLint.Analysis.Dates;
using PostLint.Rules.PersonalData.Formats;
using PostLint.Text;

namespace PostLint.Core.Tests.Rules.PersonalData;

public sealed class DateReaderTests
{
    [Theory]
    [InlineData("4 March 2018", 4, 3, 2018)]
    [InlineData("4th March 2018", 4, 3, 2018)]
    [InlineData("4th of March 2018", 4, 3, 2018)]
    [InlineData("4th of March", 4, 3, 0)]
    [InlineData("the fourth of March, 2018", 4, 3, 2018)]
    [InlineData("March 4th 2018", 4, 3, 2018)]
    [InlineData("March 4, 2018", 4, 3, 2018)]
    [InlineData("March the 4th", 4, 3, 0)]
    [InlineData("4 Mar. '18", 4, 3, 2018)]
    [InlineData("4 Sept 2018", 4, 9, 2018)]
    [InlineData("04/03/2018", 4, 3, 2018)]
    [InlineData("4.3.18", 4, 3, 2018)]
    [InlineData("4-3-98", 4, 3, 1998)]
    [InlineData("03/24/2018", 24, 3, 2018)]
    [InlineData("2018-03-04", 4, 3, 2018)]
    [InlineData("２０１８-０３-０４", 4, 3, 2018)]
    [InlineData("twenty-first of June 2016", 21, 6, 2016)]
    [InlineData("4\u00A0March\u00A02018", 4, 3, 2018)]
    [InlineData("4-Mar-2018", 4, 3, 2018)]
    [InlineData("12 May at 3pm", 12, 5, 0)]
    [InlineData("12 May 10.30", 12, 5, 0)]
    public void ReadsDates(string text, int day, int month, int year)
    {
        Assert.True(DateReader.TryFind(text, new TextSpan(0, text.Length), out WrittenDate date));
        Assert.Equal((day, month, year), (date.Day, date.Month, date.Year));
    }

    [Theory]
    [InlineData("30 February 2018")]
    [InlineData("31/04/2018")]
    [InlineData("13.13.13")]
    [InlineData("1.2.3.4")]
    [InlineData("version 10.2.1")]
    [InlineData("3-2 win")]
    [InlineData("we may march on")]
    [InlineData("one May morning")]
    [InlineData("Year 4 marched")]
    public void IsSilentAboutOthers(string text) => Assert.False(DateReader.TryFind(text, new TextSpan(0, text.Length), out _));
}
