using PostLint.Posts;
using PostLint.Text;

namespace PostLint.Core.Tests.Posts;

/// <summary>What counts as quoted, as the words between the marks; what an inch mark or an apostrophe opens would be hidden from rules.</summary>
public sealed class QuotationTests
{
    [Theory]
    [InlineData("He said \"never mind\" and left.", "never mind")]
    [InlineData("He said 'never mind' and left.", "never mind")]
    [InlineData("\u2018Never mind,\u2019 he said.", "Never mind,")]
    [InlineData("\u201CNever mind,\u201D he said.", "Never mind,")]
    [InlineData("We read \"1984\" and \"Emma\".", "1984|Emma")]
    [InlineData("\u00ABassez\u00BB, he said", "assez")]
    [InlineData("The 12\" ruler cost more than the rest, and the 6\" one too.", "")]
    [InlineData("The 12 \" ruler cost more than the rest, and the 6 \" one too.", "")]
    [InlineData("'Twas a week for the boys' team.", "")]
    [InlineData("\u2018Twas a week for the boys\u2019 team.", "")]
    [InlineData("Rock 'n' roll for the girls' choir", "")]
    [InlineData("Back in the '90s the boys' team won", "")]
    [InlineData("The class of '26 at the girls' gala", "")]
    [InlineData("Hold 'em till the parents' evening, 'til six", "")]
    [InlineData("At 6'2\" the girls' keeper", "")]
    [InlineData("\u00AB a \u00AB b \u00AB c \"and\" d", "and")]
    public void Quotations_are_found(string text, string quoted)
    {
        var post = new Post();
        PostReader.Read(post, SourceText.From(text), "a.md", null);
        var found = new List<string>();
        foreach (TextSpan quotation in post.Quotations) found.Add(post.Prose[quotation].ToString());
        Assert.Equal(quoted, string.Join('|', found));
    }
}
