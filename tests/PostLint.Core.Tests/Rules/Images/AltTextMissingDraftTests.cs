namespace PostLint.Core.Tests.Rules.Images;

public sealed class AltTextMissingDraftTests
{
    [Theory]
    [InlineData("![](photos/assembly.jpg)")]
    [InlineData("Look at these! ![ ](a.png) and more to come")]
    [InlineData("<p><img src=\"/uploads/2026/choir.jpg\" width=\"400\"/></p>")]
    [InlineData("<img alt=\"\" src=\"hall.jpg\">")]
    [InlineData("![choir.jpg](choir.jpg)")]
    [InlineData("![DSC_0042](img/DSC_0042.jpg)")]
    [InlineData("![photo](x/new-gate.png)")]
    [InlineData("---\nimages:\n  - {src: fete.jpg, people: none, credit: PTA}\n---\nSun!")]
    [InlineData("---\nimages:\n  - src: fete.jpg\n    alt:\n    people: none\n---\nSun!")]
    [InlineData("---\nimages:\n  - src: fete.jpg\n    alt: \"\"\n---\nSun!")]
    [InlineData("---\nimages: [{src: IMG-20260301-WA0004.jpg, alt: IMG-20260301-WA0004, people: none}]\n---\nHi")]
    [InlineData("[![](thumb.jpg)](full.jpg)")]
    [InlineData("---\nimages: [{src: a.jpg, alt: Hall, people: none}, {src: b.jpg, people: none}]\n---\nTwo")]
    [InlineData("![Image](https://cdn.example/2026/03/pancake.webp?w=600)")]
    [InlineData("> ![](quote-card.png)")]
    public void Flags(string draft) => Assert.NotEmpty(RuleDraft.Marked("PL6015", draft));

    [Theory]
    [InlineData("![A tray of burnt pancakes on a bench](pancakes.jpg)")]
    [InlineData("![Logo of the Netherwick music trust](logo.svg)")]
    [InlineData("<img src=\"line.png\" alt=\"\" role=\"presentation\">")]
    [InlineData("<img src=\"line.png\" aria-hidden=\"true\">")]
    [InlineData("---\nimages: [{src: swirl.png, decorative: true, people: none}]\n---\nHello")]
    [InlineData("---\nimages: [{src: swirl.png, alt: '', decorative: true}]\n---\nHello ![](swirl.png)")]
    [InlineData("---\nimages: [{src: gate.jpg, people: none}]\n---\n<img src=\"gate.jpg\" alt=\"The new green gate\">")]
    [InlineData("No pictures today, just a reminder about PE kit.")]
    [InlineData("Write it as `![](x.jpg)` in the newsletter.")]
    [InlineData("<!-- ![](old.jpg) -->\nBack soon.")]
    [InlineData("![Red, yellow and blue houses line up for the relay](relay.jpg)")]
    [InlineData("---\nimages: [{src: tug-of-war.jpg, alt: Tug of war on the lower field, people: none}]\n---\nHeave!")]
    [InlineData("![😀](https://static.example/emoji.php/v9/smile.png) Great day")]
    [InlineData("[A link, not an image](photo.jpg)")]
    [InlineData("![Year 8 tents at dawn](year-8-tents-at-dawn.jpg)")]
    public void StaysSilent(string draft) => Assert.Empty(RuleDraft.Marked("PL6015", draft));
}
