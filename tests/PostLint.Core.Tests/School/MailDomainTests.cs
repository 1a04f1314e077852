using PostLint.School;

namespace PostLint.Core.Tests.School;

/// <summary>What a mail domain says of its mailboxes.</summary>
public sealed class MailDomainTests
{
    [Theory]
    [InlineData("gmail.com", true)]
    [InlineData("Gmail", true)]
    [InlineData("hotmail.de", true)]
    [InlineData("yahoo.com.au", true)]
    [InlineData("proton.me", true)]
    [InlineData("live.ie", true)]
    [InlineData("outlook.example", false)]
    [InlineData("hotmail.sallowkiln.example", false)]
    [InlineData("gmail-club.co.uk", false)]
    [InlineData("sallowkiln.sch.uk", false)]
    public void Free_mail_is_told_from_an_organisations(string domain, bool isFree) => Assert.Equal(isFree, MailDomains.IsFree(domain));

    [Theory]
    [InlineData("sallowkiln.example", true)]
    [InlineData("mail.sallowkiln.example", true)]
    [InlineData("btinternet.com", false)]
    [InlineData("other.example", false)]
    public void A_public_mailbox_makes_its_domain_the_schools_unless_anybody_has_one_there(string domain, bool isOwn)
    {
        SchoolFacts school = SchoolFacts.Empty with { AllowedContacts = ["01632 960240", "office@sallowkiln.example", "sallowkilnpta@btinternet.com"] };
        Assert.Equal(isOwn, MailDomains.IsOwn(school, domain));
    }
}
