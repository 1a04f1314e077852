using PostLint.Core.Tests.Harness;
using PostLint.Rules.PersonalData.Formats;
using PostLint.Text;

namespace PostLint.Core.Tests.Rules.PersonalData;

public sealed class UkPhoneNumberTests
{
    [Theory]
    [InlineData("Ring [|07700 900461|] after tea.", 7700900461, UkPhoneNumberKind.Mobile)]
    [InlineData("[|07700900461|]", 7700900461, UkPhoneNumberKind.Mobile)]
    [InlineData("Ring [|07700 900 461|].", 7700900461, UkPhoneNumberKind.Mobile)]
    [InlineData("Ring [|077 0090 0461|].", 7700900461, UkPhoneNumberKind.Mobile)]
    [InlineData("Ring [|07 700 900 461|].", 7700900461, UkPhoneNumberKind.Mobile)]
    [InlineData("[|07700\u00A0900\u202F461|]", 7700900461, UkPhoneNumberKind.Mobile)]
    [InlineData("[|07700.900.461|]", 7700900461, UkPhoneNumberKind.Mobile)]
    [InlineData("[|07700-900-461|]", 7700900461, UkPhoneNumberKind.Mobile)]
    [InlineData("[|07700–900–461|]", 7700900461, UkPhoneNumberKind.Mobile)]
    [InlineData("[|(07700) 900461|]", 7700900461, UkPhoneNumberKind.Mobile)]
    [InlineData("Text [|0-7-7-0-0-9-0-0-4-6-1|] x", 7700900461, UkPhoneNumberKind.Mobile)]
    [InlineData("[|0 7 7 0 0 9 0 0 4 6 1|]", 7700900461, UkPhoneNumberKind.Mobile)]
    [InlineData("[|+447700900461|]", 7700900461, UkPhoneNumberKind.Mobile)]
    [InlineData("[|+44 7700 900461|]", 7700900461, UkPhoneNumberKind.Mobile)]
    [InlineData("[|+44 (0)7700 900461|]", 7700900461, UkPhoneNumberKind.Mobile)]
    [InlineData("[|+44 (0) 7700 900 461|]", 7700900461, UkPhoneNumberKind.Mobile)]
    [InlineData("[|(+44) 7700 900461|]", 7700900461, UkPhoneNumberKind.Mobile)]
    [InlineData("[|0044 7700 900461|]", 7700900461, UkPhoneNumberKind.Mobile)]
    [InlineData("[|00447700900461|]", 7700900461, UkPhoneNumberKind.Mobile)]
    [InlineData("[|00 44 7700 900461|]", 7700900461, UkPhoneNumberKind.Mobile)]
    [InlineData("[|447700900461|]", 7700900461, UkPhoneNumberKind.Mobile)]
    [InlineData("[|44 7700 900461|]", 7700900461, UkPhoneNumberKind.Mobile)]
    [InlineData("[|０７７００　９００４６１|]", 7700900461, UkPhoneNumberKind.Mobile)]
    [InlineData("[|O7700 9OO461|]", 7700900461, UkPhoneNumberKind.Mobile)]
    [InlineData("[|o77oo 9oo 4 61|]", 7700900461, UkPhoneNumberKind.Mobile)]
    [InlineData("[|077OO 9OO46l|]", 7700900461, UkPhoneNumberKind.Mobile)]
    [InlineData("[|0️⃣7️⃣7️⃣0️⃣0️⃣9️⃣0️⃣0️⃣4️⃣6️⃣1|]️⃣", 7700900461, UkPhoneNumberKind.Mobile)]
    [InlineData("[|0\u200B7700\u200B900461|]", 7700900461, UkPhoneNumberKind.Mobile)]
    [InlineData("text 07700 900461x", 7700900461, UkPhoneNumberKind.Mobile)]
    [InlineData("It's [|07700 (that's my mobile) 900 123|].", 7700900123, UkPhoneNumberKind.Mobile)]
    [InlineData("It's [|07700 then 900123|].", 7700900123, UkPhoneNumberKind.Mobile)]
    [InlineData("It's [|07700, then 900, then 123|].", 7700900123, UkPhoneNumberKind.Mobile)]
    [InlineData("[|07700 ... 900 ... 123|]", 7700900123, UkPhoneNumberKind.Mobile)]
    [InlineData("[|07700 and the last six are 900123|]", 7700900123, UkPhoneNumberKind.Mobile)]
    [InlineData("[|07700\n900123|]", 7700900123, UkPhoneNumberKind.Mobile)]
    [InlineData("[|07700 nine hundred 123|]", 7700900123, UkPhoneNumberKind.Mobile)]
    [InlineData("[|01632 960233|]", 1632960233, UkPhoneNumberKind.Geographic)]
    [InlineData("[|01632960233|]", 1632960233, UkPhoneNumberKind.Geographic)]
    [InlineData("[|(01632) 960233|]", 1632960233, UkPhoneNumberKind.Geographic)]
    [InlineData("[|01632/960233|]", 1632960233, UkPhoneNumberKind.Geographic)]
    [InlineData("[|01632 960 233|]", 1632960233, UkPhoneNumberKind.Geographic)]
    [InlineData("[|01632 960100 x123|]", 1632960100, UkPhoneNumberKind.Geographic)]
    [InlineData("[|01632 960100 ext. 12|]", 1632960100, UkPhoneNumberKind.Geographic)]
    [InlineData("[|01632 960100, extension 4|]", 1632960100, UkPhoneNumberKind.Geographic)]
    [InlineData("[|+44 1632 960100|]", 1632960100, UkPhoneNumberKind.Geographic)]
    [InlineData("[|+44 (0)1632 960100|]", 1632960100, UkPhoneNumberKind.Geographic)]
    [InlineData("[|020 7946 0123|]", 2079460123, UkPhoneNumberKind.Geographic)]
    [InlineData("[|0207 946 0123|]", 2079460123, UkPhoneNumberKind.Geographic)]
    [InlineData("[|0161 496 0123|]", 1614960123, UkPhoneNumberKind.Geographic)]
    [InlineData("[|0113 496 0123|]", 1134960123, UkPhoneNumberKind.Geographic)]
    [InlineData("[|0191 498 0123|]", 1914980123, UkPhoneNumberKind.Geographic)]
    [InlineData("[|028 9649 6123|]", 2896496123, UkPhoneNumberKind.Geographic)]
    [InlineData("[|029 2018 0123|]", 2920180123, UkPhoneNumberKind.Geographic)]
    [InlineData("[|01204 52345|]", 120452345, UkPhoneNumberKind.Geographic)]
    [InlineData("[|0808 157 0123|]", 8081570123, UkPhoneNumberKind.NonGeographic)]
    [InlineData("[|03069 990123|]", 3069990123, UkPhoneNumberKind.NonGeographic)]
    [InlineData("[|0333 016 0123|]", 3330160123, UkPhoneNumberKind.NonGeographic)]
    [InlineData("Tel:[|01632960233|]", 1632960233, UkPhoneNumberKind.Geographic)]
    [InlineData("Tel[|01632 960233|]", 1632960233, UkPhoneNumberKind.Geographic)]
    [InlineData("Ring me on [|7700 900461|]", 7700900461, UkPhoneNumberKind.Mobile)]
    [InlineData("Call [|0163 2960 233|]", 1632960233, UkPhoneNumberKind.Geographic)]
    [InlineData("Samaritans Cymru [|0808 164 0123|]", 8081640123, UkPhoneNumberKind.Public)]
    [InlineData("Childline [|0800 1111|], Samaritans 116 123", 8001111, UkPhoneNumberKind.Public)]
    [InlineData("NSPCC [|0808 800 5000|]", 8088005000, UkPhoneNumberKind.Public)]
    [InlineData("Ring Gran on [|+353 87 123 4567|]", 353871234567, UkPhoneNumberKind.International)]
    [InlineData("Wild Place, [|+33 6 12 34 56 78|]", 33612345678, UkPhoneNumberKind.International)]
    public void Finds(string marked, ulong national, UkPhoneNumberKind kind)
    {
        (string text, IReadOnlyList<TextSpan> spans) = MarkedText.Parse(marked);
        UkPhoneNumberMatch match = Assert.Single(Scan(text));
        if (spans.Count > 0) Assert.Equal(spans, [match.Span]);
        Assert.Equal(national, match.NationalNumber);
        Assert.Equal(kind, match.Kind);
    }

    [Theory]
    [InlineData("oh seven seven double-oh, nine hundred, four six one")]
    [InlineData("zero seven seven zero zero nine zero zero four six one")]
    [InlineData("o double seven double o nine double o four six one")]
    [InlineData("oh-double-seven-double-oh nine-hundred four-six-one")]
    [InlineData("nought seven seven nought nought, nine nought nought, four sixty-one")]
    [InlineData("plus forty-four seven seven hundred nine hundred four six one")]
    public void FindsSpelled(string number)
    {
        string text = "My mobile: " + number + ", any time.";
        Assert.True(UkPhoneNumber.TryFind(text, new TextSpan(11, 10), out UkPhoneNumberMatch match));
        Assert.Equal(7700900461UL, match.NationalNumber);
        Assert.Equal(number, text.Substring(match.Span.Start, match.Span.Length));
    }

    [Theory]
    [InlineData("We won 07-11 and lost 21-07.")]
    [InlineData("Term dates: 07/11/2025, 7.30pm")]
    [InlineData("07.11.2025, 7.30 and 8.15")]
    [InlineData("Open 07.30 - 08.45 / 09.15")]
    [InlineData("Breakfast 0730 – 0815 – 900 calories")]
    [InlineData("2019-2020, 2020/21, 2021-22")]
    [InlineData("Registered charity 1123456, company 07123456")]
    [InlineData("Company number 01632960")]
    [InlineData("Charity no. 01632 960100")]
    [InlineData("ISBN 978-0-7475-3269-9")]
    [InlineData("ISBN 0 7475 3269 9")]
    [InlineData("ISBN: 0-14-036693-4")]
    [InlineData("978 0 1204 12345 6")]
    [InlineData("UPN A012345678901")]
    [InlineData("URN 123456, LAESTAB 330/4321")]
    [InlineData("UKPRN 10012345")]
    [InlineData("Tickets £07.50, £12.00, £7,700,900.46")]
    [InlineData("Order number 07700900461")]
    [InlineData("Order no: 07700 900461")]
    [InlineData("order ORD-07700900461")]
    [InlineData("Ref: 01632960233")]
    [InlineData("IMG_07700900461.jpg")]
    [InlineData("Sort code 01-23-45, account 67890123")]
    [InlineData("07-11-22 12345678")]
    [InlineData("Card 4111 1111 1111 1111")]
    [InlineData("0770 0900 4611 2345")]
    [InlineData("Grid 51.5072, -0.1276, 51.5072")]
    [InlineData("51.50722,-0.12750")]
    [InlineData("Rooms 01, 02, 03, 04, 05, 06, 07, 08, 09, 10")]
    [InlineData("Count 0 1 2 3 4 5 6 7 8 9 10")]
    [InlineData("zero one two three four five six seven eight nine zero")]
    [InlineData("Ring 999, 101, 105, 111, 119 or 116 123.")]
    [InlineData("Text SHOUT to 85258")]
    [InlineData("Bar code 5012345678900")]
    [InlineData("Version 0.7700.900461")]
    [InlineData("Lap times 01:23.45, 02:34.56, 03:45.67")]
    [InlineData("Raffle: 0123, 0456, 0789")]
    [InlineData("0207 and 0208 are London codes; 946 of us live there")]
    [InlineData("pi is 3.14159265358979")]
    [InlineData("NHS 999 000 0123")]
    [InlineData("Population 07 March 2026 was 10,30")]
    [InlineData("44 12 34 56 78 90")]
    [InlineData("Bus times: 0715 0745 0815 0845")]
    public void Silent(string text) => Assert.Empty(Scan(text));

    [Theory]
    [InlineData("01632 960100", 1632960100)]
    [InlineData("+44 1632 960100", 1632960100)]
    [InlineData("+44(0)1632960100", 1632960100)]
    [InlineData("tel:+441632960100", 1632960100)]
    [InlineData("447700900461", 7700900461)]
    [InlineData("7700900461", 7700900461)]
    public void Normalises(string value, ulong national)
    {
        Assert.True(UkPhoneNumber.TryNormalise(value, out UkPhoneNumberMatch match));
        Assert.Equal(national, match.NationalNumber);
    }

    [Fact]
    public void AllocatesNothing()
    {
        const string Text = "Ring 07700 (that's my mobile) 900 123 before 07/11/2025 about order number 01632960233 or ISBN 0-14-036693-4.";
        IReadOnlyList<TextSpan> windows = DigitWindows.Of(Text);
        Look();
        long before = GC.GetAllocatedBytesForCurrentThread();
        Look();
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);

        void Look()
        {
            for (int i = 0; i < windows.Count; i++) UkPhoneNumber.TryFind(Text, windows[i], out _);
        }
    }

    private static List<UkPhoneNumberMatch> Scan(string text)
    {
        var found = new List<UkPhoneNumberMatch>();
        int done = 0;
        foreach (TextSpan window in DigitWindows.Of(text))
        {
            int start = Math.Max(window.Start, done);
            while (start < window.End && UkPhoneNumber.TryFind(text, TextSpan.FromBounds(start, window.End), out UkPhoneNumberMatch match))
            {
                found.Add(match);
                start = done = match.Span.End;
            }
        }

        return found;
    }
}
