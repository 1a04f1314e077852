using PostLint.Core.Tests.Harness;
using PostLint.Rules.PersonalData.Formats;
using PostLint.Text;

namespace PostLint.Core.Tests.Rules.PersonalData;

public sealed class StreetAddressTests
{
    [Theory]
    [InlineData("[|14 Damson Close|]")]
    [InlineData("We're at [|9 Damson Row ZZ9 9ZZ|].")]
    [InlineData("[|14a Mill Lane, Netherwick, ZZ9 9ZZ|]")]
    [InlineData("[|14, Mill Lane|]")]
    [InlineData("[|14-16 High Street|]")]
    [InlineData("[|3/2 Mill Lane|]")]
    [InlineData("No. [|14 Damson Close|]")]
    [InlineData("number [|14 Damson Row|]")]
    [InlineData("[|22 St John's Road|]")]
    [InlineData("[|22 St. John's Rd|]")]
    [InlineData("[|5 Old Mill Lane|]")]
    [InlineData("[|5 Church Close Gardens|]")]
    [InlineData("[|12 The Green|]")]
    [InlineData("[|7 Stratford-upon-Avon Road|]")]
    [InlineData("[|3 Heol y Bont|]")]
    [InlineData("[|Flat 3, Kestrel House, Mill Lane|]")]
    [InlineData("[|Flat 3b, 14 Damson Close|]")]
    [InlineData("[|flat 3 kestrel house|]")]
    [InlineData("[|Apartment 12, Harbour Point, ZZ9 9ZZ|]")]
    [InlineData("[|14 DAMSON CLOSE|]")]
    [InlineData("[|14 Quarry Hill|]")]
    [InlineData("[|14 School Lane|]")]
    [InlineData("[|2 High Street|]")]
    [InlineData("[|Beech Road, number 54|]")]
    [InlineData("I'm on [|Beech Road number 54|].")]
    [InlineData("[|1 Back Lane, Upper Netherwick ZZ9 9ZZ|]")]
    public void FindsNumbered(string marked)
    {
        MarkedText draft = MarkedText.Parse(marked);
        Assert.Equal(draft.Spans, Scan(draft.Text).Where(match => match.IsClear || match.HasNumber).Select(match => match.Span));
    }

    [Theory]
    [InlineData("9 Damson class assembly")]
    [InlineData("Room 12 Park Lane Building")]
    [InlineData("Year 5 Oak Drive walk")]
    [InlineData("3 Road Safety officers")]
    [InlineData("12 Church Road safety champions")]
    [InlineData("2 Mill Lane Primary teams")]
    [InlineData("on 14 March Road closures begin")]
    [InlineData("Bus 14 High Street")]
    [InlineData("Article 8 Supreme Court")]
    [InlineData("5 Food Court vouchers")]
    [InlineData("The 20 Mile Walk")]
    [InlineData("Score: 3-2 Mill Lane")]
    [InlineData("Meet at 7.30 Mill Lane")]
    [InlineData("£5 Park Run")]
    [InlineData("Top 10 Street dance crews")]
    [InlineData("the 12 of us had a good way to go")]
    [InlineData("1 Milky Way")]
    [InlineData("14th Street")]
    [InlineData("3 Netball Courts")]
    [InlineData("2 Test Drive cars")]
    [InlineData("10 Park Street Dance tickets")]
    public void SilentOn(string text) => Assert.Empty(Scan(text));

    [Theory]
    [InlineData("we saw 14 damson close and went home", true)]
    [InlineData("im on beech road number 54 come round", true)]
    [InlineData("we saw 6 hill road and went home", true)]
    [InlineData("4 tall wood", false)]
    [InlineData("4 very close games", false)]
    [InlineData("we saw 4 Hyde Park and went home", true)]
    [InlineData("2024 Mill Lane", true)]
    public void LeavesDoubtfulOnesToTheirContext(string text, bool found) => Assert.Equal(found, Scan(text).Any(match => !match.IsClear));

    [Theory]
    [InlineData("[|ZZ9 9ZZ|]")]
    [InlineData("[|AA9A 9AA|]")]
    [InlineData("[|zz9 9zz|]")]
    [InlineData("[|ZZ99ZZ|]")]
    [InlineData("[|SW1A 1AA|]")]
    [InlineData("find [|B33 8TH|] on a map")]
    [InlineData("[|M1\u00A01AE|]")]
    public void FindsPostcodes(string marked)
    {
        MarkedText draft = MarkedText.Parse(marked);
        Assert.Equal(draft.Spans, Postcodes(draft.Text));
    }

    [Theory]
    [InlineData("SAN TA1")]
    [InlineData("XM4 5HQ")]
    [InlineData("CB500X R1 600")]
    [InlineData("AB51 ABC")]
    [InlineData("S1 2nd XI, S3 1st XV")]
    [InlineData("b1 2nd stop")]
    [InlineData("Y9 5HB")]
    [InlineData("Order ref B33 8TH")]
    [InlineData("N64 4gb")]
    [InlineData("E4 5pm")]
    [InlineData("GCSE EN1 5AM")]
    public void SilentOnOtherCodes(string text) => Assert.Empty(Postcodes(text));

    [Theory]
    [InlineData("who lives on [|Damson Row|].", "on")]
    [InlineData("She lives in [|The Avenue, ZZ9 9ZZ|]", "in")]
    [InlineData("lives at [|Rose Cottage, Mill Lane|], up the hill", "at")]
    [InlineData("lives at [|Flint Barn|]", "at")]
    public void ReadsUnnumbered(string marked, string after)
    {
        MarkedText draft = MarkedText.Parse(marked);
        int position = draft.Text.IndexOf(" " + after + " ", StringComparison.Ordinal) + after.Length + 1;
        Assert.True(StreetAddress.TryReadUnnumbered(draft.Text, position, out StreetAddressMatch match));
        Assert.Equal(draft.Spans, [match.Span]);
    }

    private static List<StreetAddressMatch> Scan(string text)
    {
        var found = new List<StreetAddressMatch>();
        foreach (TextSpan window in DigitWindows.Of(text))
        {
            if (found.Exists(match => match.Span.OverlapsWith(window))) continue;
            if (StreetAddress.TryFindNumbered(text, window, out StreetAddressMatch match)) found.Add(match);
        }

        return found;
    }

    private static List<TextSpan> Postcodes(string text)
    {
        var found = new List<TextSpan>();
        foreach (TextSpan window in DigitWindows.Of(text))
        {
            if (UkPostcode.TryFind(text, window, out TextSpan postcode) && !found.Contains(postcode)) found.Add(postcode);
        }

        return found;
    }
}
