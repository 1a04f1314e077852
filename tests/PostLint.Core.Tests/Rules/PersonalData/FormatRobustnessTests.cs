using System.Text;
using PostLint.Analysis;
using PostLint.Core.Tests.Harness;

namespace PostLint.Core.Tests.Rules.PersonalData;

/// <summary>Whatever stands in a draft, the contact rules do not fail, and their spans lie in the file.</summary>
public sealed class FormatRobustnessTests
{
    private static readonly string[] Pieces =
    [
        "0", "07", "07700", "900461", "01632", "+44", "44", "(0)", "00", " ", " ", " ", "-", ".", ",", "/", "\n", "oh", "seven", "double", "triple", "hundred", "forty", "O", "l", "x12", "ext 3",
        "@", " at ", "[at]", " dot ", "(dot)", "mail", "example", "gmail", "com", "bertie", "office", "_", "＠", "%40", "mailto:", "tel:", "<", ">", "[", "]", "(", ")",
        "14", "14a", "3/2", "14-16", "Damson", "Close", "Row", "The", "Green", "Flat", "House", "ZZ9", "9ZZ", "zz9", "lives", "on", "in", "St.", "Heol", "y", "Year", "1911",
        "comment", "below", "your", "number", "number:", "ISBN", "order", "no", "\u200B", "\uFE0F\u20E3", "\u00A0", "😀", "\uD83D", "７", "|", "!", "?", "'s", "\u2019s", "#", "£", "%",
    ];

    [Fact]
    public void Neither_fails_nor_leaves_the_file()
    {
        var random = new Random(1001);
        for (int round = 0; round < 2000; round++)
        {
            var draft = new StringBuilder();
            for (int i = random.Next(1, 40); i > 0; i--) draft.Append(Pieces[random.Next(Pieces.Length)]).Append(random.Next(3) == 0 ? " " : "");
            string text = draft.ToString();
            foreach (Diagnostic diagnostic in DraftLint.Exact(text, "default").Diagnostics)
                Assert.InRange(diagnostic.Span.End, diagnostic.Span.Start, text.Length);
        }
    }
}
