using PostLint.Posts;

namespace PostLint.Core.Tests.Posts;

/// <summary>The search over whole vectors finds the marks that a look at every character finds.</summary>
public sealed class JoinedMarksTests
{
    private const string Alphabet = "ab1 \n./@:\uff20\u00e9";

    [Theory]
    [InlineData("see www.school.example now", 7)]
    [InlineData("at 3.15pm for \u00a35.00 each", -1)]
    [InlineData("and/or, he/she", -1)]
    [InlineData("http://localhost/a", 5)]
    [InlineData("office@school.example", 6)]
    [InlineData("The end. The next", -1)]
    [InlineData(".", -1)]
    [InlineData("", -1)]
    public void The_first_is_found(string text, int place) => Assert.Equal(place, JoinedMarks.Next(text, 0));

    [Fact]
    public void All_are_found_in_any_text()
    {
        var random = new Random(20260303);
        for (int round = 0; round < 400; round++)
        {
            string text = new([.. Enumerable.Range(0, random.Next(0, 120)).Select(_ => Alphabet[random.Next(Alphabet.Length)])]);
            var found = new List<int>();
            for (int mark = JoinedMarks.Next(text, 0); mark >= 0; mark = JoinedMarks.Next(text, mark + 1)) found.Add(mark);
            Assert.Equal(Enumerable.Range(0, text.Length).Where(i => IsMark(text, i)), found);
        }
    }

    private static bool IsMark(string text, int i)
    {
        if (i == 0 || i + 1 >= text.Length || text[i - 1] <= ' ' || text[i + 1] <= ' ') return false;
        return text[i] switch
        {
            '.' => !char.IsAsciiDigit(text[i - 1]) || !char.IsAsciiDigit(text[i + 1]),
            '/' => text[i + 1] == '/',
            '@' or '\uFF20' => true,
            _ => false,
        };
    }
}
