using PostLint.Text;
using PostLint.Yaml;

namespace PostLint.Core.Tests.Text;

/// <summary>What is no YAML is told in words that say what to do, at its line, without the parser's terms and without what the file holds.</summary>
public sealed class YamlFaultTests
{
    [Theory]
    [InlineData("school:\n\tname: Sallow Kiln", "a tab indents this line")]
    [InlineData("school: name: Sallow Kiln", "a colon stands where none can")]
    [InlineData("school: {name: Sallow Kiln\n", "a brace '{' is not closed")]
    [InlineData("school: \"Sallow Kiln\n", "a quotation mark")]
    [InlineData("school: \"Sallow\\Kiln\"", "a backslash in double quotes")]
    [InlineData("school: @sallowkiln", "a value cannot begin with this sign")]
    [InlineData("school: 'Sallow' Kiln\nstaff: x", "put the whole value in quotes")]
    [InlineData("school:\n  name: Sallow Kiln\n phase: primary", "not indented like the keys around it")]
    [InlineData("school: - Sallow Kiln", "an item of a list ('- ') cannot stand here")]
    [InlineData("school:\n  - Sallow Kiln\n  name: x", "this line is no item of the list")]
    [InlineData("Sallow Kiln\nschool: x", "has none; write 'key: value'")]
    [InlineData("school: *sallow", "'*' means something else")]
    [InlineData("school: !a!b Sallow", "'!' means something else")]
    [InlineData("school: Sallow\nschool: Kiln", "this key stands twice")]
    [InlineData("school: Sallow\n---\nstaff: x", "take the line '---' out")]
    [InlineData("school: |Sallow\n  Kiln", "a text after '|' or '>' begins on the next line")]
    public void A_fault_is_told_in_plain_words(string text, string words)
    {
        YamlError error = Assert.IsType<YamlError>(YamlReader.Read(text, new TextSpan(0, text.Length)).Error);
        Assert.Contains(words, error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("Sallow", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("scalar", error.Message, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("While", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_message_that_nobody_foresaw_is_told_too()
    {
        Assert.Equal("this cannot be read as keys and values; look at its indentation, colons, brackets and quotation marks", YamlFaultWords.Of("Something else"));
    }
}
