using PostLint.Analysis;
using PostLint.Lexicons;
using PostLint.Posts;
using PostLint.Text;

namespace PostLint.Rules.PersonalData;

/// <summary>
/// Turns away, by the words right beside it, a "just", "old" or "half" that no age can hang on: most of them end here, so that running
/// text costs next to nothing.
/// </summary>
internal static class BirthGates
{
    private static readonly HashSet<ulong> NumberHashes =
    [
        .. ("one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty "
            + "sixty seventy eighty ninety hundred first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth "
            + "sixteenth seventeenth eighteenth nineteenth twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth hundredth").Split(' ').Select(word => WordHash.Of(word)),
    ];

    private static readonly HashSet<ulong> Leads = [.. "is was at who just only now nearly almost already still reached reaches hits hit".Split(' ').Select(word => WordHash.Of(word))];
    private static readonly HashSet<ulong> Owners = [.. "his her their whose surprise big joint belated a".Split(' ').Select(word => WordHash.Of(word))];
    private static readonly BitFilter Numbers = new([.. NumberHashes]);
    private static readonly ulong Just = WordHash.Of("just"), Only = WordHash.Of("only"), A = WordHash.Of("a"), One = WordHash.Of("one"), Three = WordHash.Of("three"), Big = WordHash.Of("big");

    /// <summary>Whether a match is worth a look at its sentence.</summary>
    public static bool Pass(Post post, TermMatch match)
    {
        int section = match.Section, next = match.EndWord, before = match.FirstWord - 1;
        if (section == BirthWords.Number) return IsApart(post, match.FirstWord) || IsLed(post, match.FirstWord);
        if (section == BirthWords.Ordinal) return before >= 0 && !post.Words[match.FirstWord].StartsPhrase && (post.Words[before].Is(WordFlags.Possessive) || Owners.Contains(post.Words[before].Hash));
        if (section == BirthWords.Candles) return IsNumber(post, before);
        if (section == BirthWords.Turning) return IsNumber(post, next) || Is(post, next, Just, Only) && IsNumber(post, next + 1);
        if (section == BirthWords.Day) return IsNumber(post, before);
        if (section == BirthWords.Age) return HasNumber(post, before - 3, next + 4);
        if (section == BirthWords.Part) return IsNumber(post, before) || Is(post, before, A, One) || Is(post, before, Three, Three);
        return section != BirthWords.Greeting || match.WordCount > 1 || post.Words[match.FirstWord].Length == 3 || IsNumber(post, next) || Is(post, next, Big, Big) && IsNumber(post, next + 1);
    }

    /// <summary>Whether the word can stand in the heading of a table: it and one or two others are all of their sentence.</summary>
    public static bool MayHead(Post post, TermMatch match)
    {
        ReadOnlySpan<Word> words = post.Words.Span;
        int first = match.FirstWord, end = match.EndWord;
        for (int i = 0; i < 2 && first > 0 && !words[first].Is(WordFlags.SentenceStart); i++) first--;
        for (int i = 0; i < 2 && end < words.Length && !words[end].Is(WordFlags.SentenceStart); i++) end++;
        return words[first].Is(WordFlags.SentenceStart) && (end == words.Length || words[end].Is(WordFlags.SentenceStart));
    }

    public static bool IsNumber(Post post, int index)
    {
        if ((uint)index >= (uint)post.Words.Count) return false;
        ref readonly Word word = ref post.Words[index];
        return word.Is(WordFlags.HasDigit) || Numbers.MayHold(word.Hash) && NumberHashes.Contains(word.Hash);
    }

    private static bool HasNumber(Post post, int first, int end)
    {
        for (int i = Math.Max(0, first); i < end; i++)
        {
            if (IsNumber(post, i)) return true;
        }

        return false;
    }

    /// <summary>Whether the word before leads to an age, as "is" and "only" do.</summary>
    private static bool IsLed(Post post, int word) => word > 0 && !post.Words[word].StartsPhrase && (Leads.Contains(post.Words[word - 1].Hash) || post.Words[word - 1].Is(WordFlags.Possessive));

    /// <summary>Whether marks set a word apart on both sides: "Wren Halliwell, nine, has".</summary>
    private static bool IsApart(Post post, int word) =>
        post.Words[word].StartsPhrase && !post.Words[word].Is(WordFlags.SentenceStart) && (word + 1 >= post.Words.Count || post.Words[word + 1].StartsPhrase);

    private static bool Is(Post post, int index, ulong one, ulong other) =>
        (uint)index < (uint)post.Words.Count && (post.Words[index].Hash == one || post.Words[index].Hash == other);
}
