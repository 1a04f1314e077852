using System.Text;
using PostLint.Analysis;
using PostLint.Core.Tests.Harness;

namespace PostLint.Core.Tests.Rules;

/// <summary>Whatever stands in a draft, the rules about identifiers, ages, credentials and draft markers do not fail, and their spans lie in the file.</summary>
public sealed class DraftRobustnessTests
{
    private const string Configuration = "rules: {PL1004: {}, PL1005: {}, PL5006: {}, PL6015: {}, PL7018: {}}";

    private static readonly string[] Pieces =
    [
        "???", "??", "__", "%", "£", "[", "]", "[check]", "[NAME]", "(check date)", "{", "}", "{name}", "<", ">", "<name>", "<<", "P<GBRX<<Y<<", "TBC", "xx", "XXX", ":", "/", "DRAFT", "lorem ipsum",
        "not sure", "we can name", "@garrick", "to confirm", "I think", "ok to post?", "insert photo", "\"", "'", "password", "PIN", "code", "gate", "is", "Wi-Fi", "login", "4471", "Conker-2026!", "`", "**", "key:",
        "ghp_abcDEF123456abcDEF123456", "-----BEGIN PRIVATE KEY-----", "https://x.example/?pwd=abcd", "NHS number", "999 000 0123", "UPN", "A123456789012", "AB51 ABC", "ab12", "08-99-99", "66374958", "QQ 12 34 56 A",
        "candidate number", "born", "d.o.b.", "4 March 2018", "04/03/2018", "Happy", "8th", "birthday", "birthdays", "Idris", "Idris's", "aged", "9", "nine-year-old", "years old", "turned", "today", "my", "her",
        "(9)", ", 9,", "| ", "\n|---|\n", "\n", "\n\n", "- ", "## ", "![](a.jpg)", "![a.jpg](a.jpg)", "<img src=a.jpg>", "\u200B", "\uFF19", "\uD83D", "\uFFFC", ".", ",", "!", "&amp;", "<!--", "-->",
    ];

    [Fact]
    public void Neither_fails_nor_leaves_the_file()
    {
        var random = new Random(1004);
        for (int round = 0; round < 4000; round++)
        {
            var draft = new StringBuilder(random.Next(8) == 0 ? "---\nkind: reply\ntitle: TBC\nimages: [{src: a.jpg}]\n---\n" : "");
            for (int i = random.Next(1, 30); i > 0; i--) draft.Append(Pieces[random.Next(Pieces.Length)]).Append(random.Next(3) > 0 ? " " : "");
            string text = draft.ToString();
            foreach (Diagnostic diagnostic in DraftLint.Exact(text, "default", Configuration).Diagnostics)
                Assert.InRange(diagnostic.Span.End, diagnostic.Span.Start, text.Length);
        }
    }

    [Theory]
    [InlineData("???")]
    [InlineData("<<")]
    [InlineData("[?]")]
    [InlineData("9")]
    [InlineData("`password: Conker-2026!`")]
    public void Reads_a_draft_without_words(string draft) => Assert.NotNull(DraftLint.Exact(draft, "default", Configuration));
}
