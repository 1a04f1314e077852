using PostLint.Analysis;
using PostLint.Core.Tests.Harness;
using PostLint.School;

namespace PostLint.Core.Tests.Analysis;

/// <summary>Who posts where, as the front matter tells it.</summary>
public class AuthorshipTests
{
    [Theory]
    [InlineData("account: thornybrook-fb", true)]
    [InlineData("account: personal", false)]
    [InlineData("account: personal\nkind: comment", false)]
    [InlineData("author_role: parent", false)]
    [InlineData("author_role: parent\nkind: comment", true)]
    [InlineData("author_role: pupil\nkind: reply", true)]
    [InlineData("author_role: staff", true)]
    public void What_a_parent_writes_below_a_post_stands_on_the_page(string frontMatter, bool onPage) => Assert.Equal(onPage, Of(frontMatter).IsOnPage);

    [Theory]
    [InlineData("staff", "staff")]
    [InlineData("Teacher", "staff")]
    [InlineData("headteacher", "staff")]
    [InlineData("student", "pupil")]
    [InlineData("mum", "parent")]
    [InlineData("lollipop person", "lollipop person")]
    public void A_role_in_other_words_is_the_known_one(string written, string role) => Assert.Equal(role, Of($"author_role: {written}").Role);

    private static Authorship Of(string frontMatter) => Authorship.Of(PostViews.Of($"---\n{frontMatter}\n---\n\nA post.\n").Post.Metadata, SchoolFacts.Empty);
}
