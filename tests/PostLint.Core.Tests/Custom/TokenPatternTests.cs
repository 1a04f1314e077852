using System.Diagnostics;
using PostLint.Posts;
using PostLint.Rules.Custom;
using PostLint.Text;

namespace PostLint.Core.Tests.Custom;

/// <summary>Patterns over words.</summary>
public sealed class TokenPatternTests
{
    [Theory]
    [InlineData("best school", "The best school, the best of schools.", "best school")]
    [InlineData("(best)? school", "The best school is a school.", "best school|school")]
    [InlineData("(best|very finest) school", "The very finest school and the finest school.", "very finest school")]
    [InlineData("outstand* results", "Outstanding results, outstandingly results, stand results.", "Outstanding results|outstandingly results")]
    [InlineData("<number> places left", "Only 3 places left, not three places left.", "3 places left")]
    [InlineData("Mr <capitalised>", "Mr Bean and mr bean", "Mr Bean")]
    [InlineData("best <word> school", "best school, best primary school, best little primary school", "best primary school")]
    [InlineData("best <words:2> school", "best school, best primary school; best (very) little school.", "best school|best primary school|best (very) little school")]
    [InlineData("best <words> school", "We are best. School begins.", "")]
    [InlineData("best school", "The best, school says.", "")]
    [InlineData("best <words> school", "The best, says the school.", "best, says the school")]
    [InlineData("one <words:1> two (three <words:3> four)?", "one two three x one two", "one two|one two")]
    [InlineData("all-star team", "Our all-star team, our all star team.", "all-star team|all star team")]
    [InlineData("well (done|played)? team", "Well done team. Well team. Well hello team.", "Well done team|Well team")]
    [InlineData("best <words:2> school", "The best, school says.", "best, school")]
    [InlineData("best (and <words:1>)? school", "The best, school says.", "")]
    [InlineData("<capitalised> <words:1> our <words:1> pony", "Biscuit, our old pony; Conker our pony.", "Biscuit, our old pony|Conker our pony")]
    [InlineData("<name> our pony", "Yesterday our pony ran, and Conker our pony slept.", "Conker our pony")]
    [InlineData("see <name>", "You see Conker. See the pony.", "see Conker")]
    [InlineData("(a b)? c (d|e f)", "a b c e f, c d, b c d", "a b c e f|c d|c d")]
    public void A_pattern_matches_first_and_longest(string pattern, string text, string expected) => Assert.Equal(expected, string.Join('|', Find(pattern, text)));

    [Fact]
    public void It_finds_what_trying_every_stretch_finds()
    {
        string[] patterns = ["a b", "a (b)? c", "(a|b c) a", "a <words:2> b", "(a (b|c)?|b) <word> c", "a (b (c (a)?)?)?", "(a|a b) (c|b c)? a"];
        var random = new Random(7);
        foreach (string pattern in patterns)
        {
            for (int round = 0; round < 300; round++)
            {
                string[] words = [.. Enumerable.Range(0, random.Next(1, 14)).Select(_ => "abc"[random.Next(3)].ToString())];
                Assert.Equal(Reference.FindAll(pattern, words), Find(pattern, string.Join(' ', words)));
            }
        }
    }

    [Fact]
    public void Time_grows_with_the_text_and_no_faster()
    {
        // Every word is an anchor and starts a match that never ends.
        string text = string.Concat(Enumerable.Repeat("best ", 200_000));
        var clock = Stopwatch.StartNew();
        Assert.Empty(Find("best <words:20> (best)? <words:20> (best)? <words:15> school", text));
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(20), $"{clock.Elapsed}");
    }

    private static IReadOnlyList<string> Find(string pattern, string text)
    {
        var post = new Post();
        PostReader.Read(post, SourceText.From(text), "a.md", null);
        TokenPattern read = PatternParser.Parse(pattern);
        var matches = new List<(int First, int End)>();
        foreach (Sentence sentence in post.Sentences) read.Find(post, sentence.FirstWord, sentence.EndWord, matches);
        return [.. matches.Select(match => post.Prose[TextSpan.FromBounds(post.Words[match.First].Start, post.Words[match.End - 1].End)].ToString())];
    }

    /// <summary>Patterns of one-letter words by trial of every stretch, through regular expressions.</summary>
    private static class Reference
    {
        public static IReadOnlyList<string> FindAll(string pattern, string[] words)
        {
            var whole = new System.Text.RegularExpressions.Regex($"^(?:{Translate(pattern)})$");
            var found = new List<string>();
            for (int first = 0; first < words.Length;)
            {
                int end = words.Length;
                while (end > first && !whole.IsMatch(string.Concat(words[first..end]))) end--;
                if (end > first) found.Add(string.Join(' ', words[first..end]));
                first = end > first ? end : first + 1;
            }

            return found;
        }

        /// <summary>Every word is one letter, so that the spaces can go.</summary>
        private static string Translate(string pattern) => pattern.Replace("<words:2>", "[abc]{0,2}", StringComparison.Ordinal).Replace("<word>", "[abc]", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal);
    }
}
