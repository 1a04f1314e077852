using PostLint.Posts;
using PostLint.Text;

namespace PostLint.Core.Tests.Posts;

/// <summary>What four blanks indent is read as prose, each letter at its own place; fences and code spans are not.</summary>
public sealed class IndentedTextTests
{
    [Theory]
    [InlineData("    Ring 07700 900123\n    at *once*\n", "Ring 07700 900123\nat *once*")]
    [InlineData("Hello.\r\n\r\n\tRing 07700 900123\r\n\r\n\tat once\r\n", "Ring 07700 900123\n\nat once")]
    [InlineData("- one\n\n      Ring 07700 900123\n", "Ring 07700 900123")]
    [InlineData(">     Ring 07700 900123\n>     at once\n", "Ring 07700 900123\nat once")]
    public void Indented_lines_are_prose(string text, string expected)
    {
        Post post = Read(text);
        int start = post.Prose.Text.IndexOf(expected);
        Assert.True(start >= 0, post.Prose.Text.ToString());
        for (int i = start; i < start + expected.Length; i++)
        {
            if (post.Prose.Text[i] is not '\n' and var letter) Assert.Equal(letter, text[post.Prose.ToSource(new TextSpan(i, 1)).Start]);
        }

        Assert.Empty(post.Code);
    }

    [Theory]
    [InlineData("```\nRing 07700 900123\n```\n")]
    [InlineData("Write `Ring 07700 900123` here.\n")]
    public void Fences_and_code_spans_are_not(string text)
    {
        Post post = Read(text);
        Assert.True(post.Prose.Text.IndexOf("Ring") < 0);
        Assert.Single(post.Code);
    }

    [Fact]
    public void A_comment_shown_there_is_no_suppression()
    {
        Assert.Empty(Read("    <!-- postlint-disable PL1001: as shown -- o.varga -->\n").Comments);
    }

    private static Post Read(string text)
    {
        var post = new Post();
        PostReader.Read(post, SourceText.From(text), "a.md", null);
        return post;
    }
}
