using PostLint.Rules.PersonalData.Formats;
using PostLint.Text;

namespace PostLint.Core.Tests.Rules.PersonalData;

public sealed class AgeReaderTests
{
    [Theory]
    [InlineData("Idris, [aged] 9, won", 9, "aged 9")]
    [InlineData("Idris, [aged] nine, won", 9, "aged nine")]
    [InlineData("at the [age] of just 11", 11, "age of just 11")]
    [InlineData("[Age]: 10", 10, "Age: 10")]
    [InlineData("Idris is 9 years [old]", 9, "9 years old")]
    [InlineData("our 9-year-[old] drummer", 9, "9-year-old")]
    [InlineData("nine year [old] Idris", 9, "nine year old")]
    [InlineData("a poem by nine-year-[old] Idris", 9, "nine-year-old")]
    [InlineData("thanks to nine-year-[old] Idris", 9, "nine-year-old")]
    [InlineData("Idris and nine-year-[old] Orla", 9, "nine-year-old")]
    [InlineData("he is nine years of [age]", 9, "nine years of age")]
    [InlineData("my 7 [yo]", 7, "7 yo")]
    [InlineData("she [turned] eight.", 8, "turned eight")]
    [InlineData("she [turns] 8 on Friday", 8, "turns 8")]
    [InlineData("Idris [will be] nine tomorrow", 9, "will be nine")]
    [InlineData("Orla is [now] twenty-one!", 21, "now twenty-one")]
    [InlineData("her 8th [birthday]", 8, "8th birthday")]
    [InlineData("his twenty-first [birthday]", 21, "twenty-first birthday")]
    [InlineData("Happy [birthday] Idris", 0, "birthday")]
    [InlineData("Idris is nine [today]", 9, "nine today")]
    [InlineData("Wilf was 14 [yesterday]", 14, "14 yesterday")]
    public void ReadsAges(string marked, int years, string expected)
    {
        Assert.True(Read(marked, out string text, out WrittenAge age));
        Assert.Equal(years, age.Years);
        Assert.Equal(expected, text[age.Span.Start..age.Span.End]);
    }

    [Theory]
    [InlineData("children [aged] 9")]
    [InlineData("those [aged] 9 to 11")]
    [InlineData("Idris, [aged] 7-11")]
    [InlineData("open to girls, [aged] 9 and over")]
    [InlineData("[aged] 9+")]
    [InlineData("under the [age] of 9")]
    [InlineData("from [age] 5")]
    [InlineData("[aged] 9 months")]
    [InlineData("9-year-[olds]")]
    [InlineData("7 to 9 year [olds]")]
    [InlineData("over 18 years [old]")]
    [InlineData("7-9 years [old]")]
    [InlineData("between 7 and 9 years [old]")]
    [InlineData("a old [old] tradition of over 30 schools")]
    [InlineData("[turned] 9 pages")]
    [InlineData("[turned] two heads into three")]
    [InlineData("is [now] 9.30")]
    [InlineData("it [will be] 5 minutes late")]
    [InlineData("our school's 150th [birthday]")]
    [InlineData("The King's [Birthday] Honours")]
    [InlineData("the [age] group")]
    [InlineData("in the stone [age]")]
    [InlineData("the raffle is on [today]")]
    [InlineData("bring 9 [today]")]
    public void IsSilentAboutOthers(string marked) => Assert.False(Read(marked, out _, out _));

    private static bool Read(string marked, out string text, out WrittenAge age)
    {
        int start = marked.IndexOf('['), end = marked.IndexOf(']') - 1;
        text = marked.Replace("[", "").Replace("]", "");
        return AgeReader.TryRead(text, TextSpan.FromBounds(start, end), out age);
    }
}
