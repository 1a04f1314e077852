using PostLint.Text;
using PostLint.Yaml;

namespace PostLint.Core.Tests.Text;

/// <summary>An alias stands for its node, and all aliases together for no more than a text could hold.</summary>
public sealed class YamlAliasTests
{
    [Fact]
    public void An_alias_stands_for_its_node()
    {
        YamlDocument document = Read("first: &a [one, two]\nsecond: *a\nthird: &b word\nfourth: *b\n");
        var root = Assert.IsType<YamlMapping>(document.Root);
        Assert.Same(root["first"], root["second"]);
        Assert.Equal("word", root.Text("fourth"));
    }

    [Theory]
    [InlineData(33, 2)]
    [InlineData(12, 10)]
    public void Aliases_that_multiply_are_refused_at_their_place(int lines, int width)
    {
        string text = "x:\n- &a0 [y, y]\n" + string.Concat(Enumerable.Range(1, lines).Select(line => $"- &a{line} [{string.Join(", ", Enumerable.Repeat($"*a{line - 1}", width))}]\n"));
        AssertRefused(text);
    }

    [Fact]
    public void A_long_text_named_often_is_refused()
    {
        AssertRefused($"x: &a {new string('z', 2_000)}\ny: [{string.Join(", ", Enumerable.Repeat("*a", 2_000))}]\n");
    }

    [Fact]
    public void Aliases_that_deepen_are_refused()
    {
        AssertRefused("x:\n- &a0 [y]\n" + string.Concat(Enumerable.Range(1, 100).Select(line => $"- &a{line} [*a{line - 1}]\n")));
    }

    private static void AssertRefused(string text)
    {
        YamlError error = Assert.IsType<YamlError>(Read(text).Error);
        Assert.Contains("repeats too much", error.Message, StringComparison.Ordinal);
        Assert.Equal('*', text[error.Span.Start]);
    }

    private static YamlDocument Read(string text) => YamlReader.Read(text, new TextSpan(0, text.Length));
}
