using PostLint.Core.Tests.Harness;
using PostLint.Rules.PersonalData.Formats;
using PostLint.Text;

namespace PostLint.Core.Tests.Rules.PersonalData;

public sealed class EmailAddressShapeTests
{
    [Theory]
    [InlineData("Email [|bertie.p@mail.example|] for the chords.", "bertie.p@mail.example")]
    [InlineData("Email [|Bertie.P@Mail.Example|].", "bertie.p@mail.example")]
    [InlineData("'[|office@thornybrook.example|]'", "office@thornybrook.example")]
    [InlineData("[|o'brien@mail.example|]", "obrien@mail.example")]
    [InlineData("[|ｂｅｒｔｉｅ＠ｍａｉｌ．ｅｘａｍｐｌｅ|]", "bertie@mail.example")]
    [InlineData("[|bertie\u200B.p@mail.example|]", "bertie.p@mail.example")]
    [InlineData("[|bertie+tuba@gmail.com|], ta", "bertie+tuba@gmail.com")]
    [InlineData("[|head@st-agnes.netherwick.sch.uk|].", "head@st-agnes.netherwick.sch.uk")]
    [InlineData("[|bertie@mail.example|].Please reply", "bertie@mail.example")]
    [InlineData("mailto:[|bertie@mail.example|]", "bertie@mail.example")]
    [InlineData("Catch me, [|bertie@gmail|]", "bertie@gmail")]
    [InlineData("[|bertie_p@thornybrook.example|]", "bertie_p@thornybrook.example")]
    [InlineData("Write to [|bertie dot p at mail dot example|].", "bertie.p@mail.example")]
    [InlineData("[|bertie [at] mail (dot) example|]", "bertie@mail.example")]
    [InlineData("[|bertie(at)mail.example|]", "bertie@mail.example")]
    [InlineData("[|bertie.p at mail.example|]", "bertie.p@mail.example")]
    [InlineData("[|hester at larkspur dot co dot uk|]", "hester@larkspur.co.uk")]
    [InlineData("[|hester AT larkspur DOT sch DOT uk|]", "hester@larkspur.sch.uk")]
    [InlineData("[|bertie underscore p at mail dot example|] please", "bertie_p@mail.example")]
    [InlineData("[|bertie at gmail|]", "bertie@gmail")]
    [InlineData("[|bertie99 at hotmail dot co dot uk|]", "bertie99@hotmail.co.uk")]
    [InlineData("Email [|bertie.p @ mail.example|]", "bertie.p@mail.example")]
    [InlineData("[|bertie.p @ mail . example|]", "bertie.p@mail.example")]
    [InlineData("email [|bertie @ mail dot example|] thanks", "bertie@mail.example")]
    [InlineData("[|bertie@mail dot example|]", "bertie@mail.example")]
    [InlineData("[|bertie {at} mail {dot} example|]", "bertie@mail.example")]
    [InlineData("[|info at guildhall dot example|]", "info@guildhall.example")]
    public void Finds(string marked, string mailbox)
    {
        (string text, IReadOnlyList<TextSpan> spans) = MarkedText.Parse(marked);
        (TextSpan Span, string Mailbox) found = Assert.Single(Scan(text));
        Assert.Equal(spans, [found.Span]);
        Assert.Equal(mailbox, found.Mailbox);
    }

    [Theory]
    [InlineData("Follow @thornybrook and @larkspur.trust")]
    [InlineData("@oakhistory@mastodon.example")]
    [InlineData("npm i @angular/core left-pad@1.3.0 react@next")]
    [InlineData("git@github.com:thornybrook/site.git")]
    [InlineData("https://user@host.example/x")]
    [InlineData("icon@2x.png")]
    [InlineData("Meet at half term dot dash")]
    [InlineData("Look at Dot Cotton go")]
    [InlineData("We arrive at nine on the dot and leave at ten.")]
    [InlineData("Polka dot day at school: wear a dot!")]
    [InlineData("Find us at thornybrook dot example")]
    [InlineData("Tickets at guildhall.example")]
    [InlineData("Tickets @ guildhall.example")]
    [InlineData("More information at thornybrook dot example")]
    [InlineData("Football @ 3pm, netball at 4.")]
    [InlineData("Y9 at thornybrook.example")]
    [InlineData("Year 9 at larkspur dot example")]
    [InlineData("Sell 3 cakes @ £1.50")]
    [InlineData("Shop at larkspur.co.uk")]
    [InlineData("Start at 9.30 at thornybrook.example")]
    [InlineData("The dot at the end")]
    public void Silent(string text) => Assert.Empty(Scan(text));

    [Theory]
    [InlineData("office@thornybrook.example", LocalPartKind.Role, MailDomainKind.Other)]
    [InlineData("schooloffice@thornybrook.example", LocalPartKind.Role, MailDomainKind.Other)]
    [InlineData("thornybrookoffice@thornybrook.example", LocalPartKind.Role, MailDomainKind.Other)]
    [InlineData("office.manager@thornybrook.example", LocalPartKind.Role, MailDomainKind.Other)]
    [InlineData("year5@thornybrook.example", LocalPartKind.Role, MailDomainKind.Other)]
    [InlineData("admissions2026@thornybrook.sch.uk", LocalPartKind.Role, MailDomainKind.School)]
    [InlineData("h.head@thornybrook.example", LocalPartKind.Person, MailDomainKind.Other)]
    [InlineData("sam.head@thornybrook.example", LocalPartKind.Person, MailDomainKind.Other)]
    [InlineData("j.spindlow@thornybrook.example", LocalPartKind.Person, MailDomainKind.Other)]
    [InlineData("hester.tolliver@thornybrook.example", LocalPartKind.Person, MailDomainKind.Other)]
    [InlineData("tolliver_h@thornybrook.example", LocalPartKind.Person, MailDomainKind.Other)]
    [InlineData("htolliver@thornybrook.example", LocalPartKind.Person, MailDomainKind.Other)]
    [InlineData("jspindlow@thornybrook.example", LocalPartKind.Unknown, MailDomainKind.Other)]
    [InlineData("judo@thornybrook.example", LocalPartKind.Role, MailDomainKind.Other)]
    [InlineData("swimgala@larkspur.example", LocalPartKind.Role, MailDomainKind.Other)]
    [InlineData("netherwickfc@netherwickfc.example", LocalPartKind.Role, MailDomainKind.Other)]
    [InlineData("bertie@gmail.com", LocalPartKind.Person, MailDomainKind.FreeMail)]
    [InlineData("thornybrookpta@hotmail.co.uk", LocalPartKind.Role, MailDomainKind.FreeMail)]
    [InlineData("lettings@netherwick.gov.uk", LocalPartKind.Role, MailDomainKind.PublicBody)]
    public void Classifies(string text, LocalPartKind local, MailDomainKind domain)
    {
        Span<char> buffer = stackalloc char[EmailAddressShape.BufferLength];
        Assert.True(EmailAddressShape.TryParse(text, buffer, out EmailAddressMatch match));
        Assert.Equal((local, domain), (match.Local, match.Domain));
    }

    [Theory]
    [InlineData("bertie@mail.example?subject=Tuba")]
    [InlineData("bertie%40mail.example")]
    public void ParsesLinkTargets(string target)
    {
        Span<char> buffer = stackalloc char[EmailAddressShape.BufferLength];
        Assert.True(EmailAddressShape.TryParse(target, buffer, out EmailAddressMatch match));
        Assert.Equal("bertie@mail.example", buffer[..match.Length].ToString());
    }

    private static List<(TextSpan Span, string Mailbox)> Scan(string text)
    {
        var found = new List<(TextSpan, string)>();
        Span<char> buffer = stackalloc char[EmailAddressShape.BufferLength];
        for (int i = 0; i < text.Length; i++)
        {
            bool word = i + 2 <= text.Length && text.AsSpan(i, 2).Equals("at", StringComparison.OrdinalIgnoreCase)
                && (i == 0 || !char.IsLetterOrDigit(text[i - 1])) && (i + 2 == text.Length || !char.IsLetterOrDigit(text[i + 2]));
            bool sign = text[i] is '@' or '＠';
            if (sign && EmailAddressShape.TryFind(text, i, buffer, out EmailAddressMatch match)
                || (sign || word) && EmailAddressShape.TryFindDisguised(text, new TextSpan(i, word ? 2 : 1), buffer, out match))
            {
                found.Add((match.Span, buffer[..match.Length].ToString()));
                i = match.Span.End;
            }
        }

        return found;
    }
}
