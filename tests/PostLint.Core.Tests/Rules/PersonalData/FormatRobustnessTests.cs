using System.Diagnostics;
using System.Text;
using PostLint.Analysis;
using PostLint.Core.Tests.Harness;

namespace PostLint.Core.Tests.Rules.PersonalData;

/// <summary>Whatever stands in a draft, the contact rules neither fail nor take more than linear time, and their spans lie in the file.</summary>
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

    [Theory]
    [InlineData("07 ")]
    [InlineData("07700 ")]
    [InlineData("0")]
    [InlineData("double ")]
    [InlineData("oh seven ")]
    [InlineData("then one ")]
    [InlineData("07700 then ")]
    [InlineData("at dot ")]
    [InlineData("a@a ")]
    [InlineData("a@a.a@")]
    [InlineData("at gmail ")]
    [InlineData("14 Damson ")]
    [InlineData("14 The Green, ")]
    [InlineData("Flat 3 House ")]
    [InlineData("lives on ")]
    [InlineData("ZZ9 9ZZ ")]
    [InlineData("comment below your number ")]
    [InlineData("(at)x.com ")]
    public void Takes_linear_time(string piece)
    {
        DraftLint.Exact(piece, "default");
        double once = Time(string.Concat(Enumerable.Repeat(piece, 10_000 / piece.Length)));
        double twice = Time(string.Concat(Enumerable.Repeat(piece, 80_000 / piece.Length)));
        Assert.True(twice < Math.Max(once, 20) * 8 * 4, $"{once:F0} ms for 10,000 characters, {twice:F0} ms for eight times as many");
    }

    /// <summary>The best of a few runs, so that a busy machine does not count.</summary>
    private static double Time(string text)
    {
        double best = double.MaxValue;
        for (int run = 0; run < 3; run++)
        {
            long start = Stopwatch.GetTimestamp();
            DraftLint.Exact(text, "default");
            best = Math.Min(best, Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        return best;
    }
}
