using PostLint.Posts;
using PostLint.School;
using PostLint.Text;

namespace PostLint.Analysis;

/// <summary>Recognises year groups and classes: Year 4, Years 3 and 4, Y5/6, P3, S2, 7B, Class 3, Oak Class, Reception.</summary>
internal static class YearMarkers
{
    private static readonly ulong Year = WordHash.Of("year");

    private static readonly ulong[] Numbers =
        [.. "one two three four five six seven eight nine ten eleven twelve thirteen".Split(' ').Select(word => WordHash.Of(word))];

    private static readonly ulong[] Joints = [WordHash.Of("and"), WordHash.Of("or"), WordHash.Of("to")];

    private static readonly ulong[] ClassVerbs =
        [.. ((string[])["went", "have", "were", "had", "are", "made", "took", "sang", "love", "loved", "enjoyed", "visited", "built", "planted", "met", "learned", "learnt", "children", "pupils", "class", "found", "did", "got", "won", "read", "listened", "news", "update", "diary", "highlights"]).Select(word => WordHash.Of(word))];

    private static readonly ulong In = WordHash.Of("in"), Of = WordHash.Of("of"), From = WordHash.Of("from");

    private static readonly ulong Class = WordHash.Of("class"), Reception = WordHash.Of("reception"), Nursery = WordHash.Of("nursery"), Preschool = WordHash.Of("preschool");

    /// <summary>The words that a head such as "year" or "class" and the numbers after it, or the capitalised word before "class", make a year of; none when nothing fits.</summary>
    public static (int From, int To) Around(Post post, int head)
    {
        ListView<Word> words = post.Words;
        int end = head + 1;
        while (end < words.Count && end < head + 6 && !words[end].Is(WordFlags.SentenceStart) && (IsNumber(post, words[end]) || end > head + 1 && Array.IndexOf(Joints, words[end].Hash) >= 0 && end + 1 < words.Count && IsNumber(post, words[end + 1]))) end++;
        if (end > head + 1) return (head, end);
        bool named = words[head].Hash == Class && head > 0 && words[head - 1].Is(WordFlags.Capitalised) && !words[head - 1].Is(WordFlags.SentenceStart) && !words[head].StartsPhrase;
        return named ? (head - 1, head + 1) : (head, head);
    }

    /// <summary>Whether a term of the list of years stands for a year by itself: not "this year", not "call at reception".</summary>
    public static bool IsSureTerm(ReadOnlySpan<Word> words, int start, int count)
    {
        Word first = words[start];
        if (count > 1 || first.Is(WordFlags.HasDigit)) return true;
        if (first.Hash == Nursery && start > 0 && !first.StartsPhrase && words[start - 1].Hash == In) return true;
        if (first.Hash == Reception || first.Hash == Nursery || first.Hash == Preschool)
            return first.Is(WordFlags.Capitalised) && (!first.Is(WordFlags.SentenceStart) || first.Is(WordFlags.Possessive) || ActsAsClass(words, start + count)) || start + count < words.Length && words[start + count].Hash == Class;
        return false;
    }

    /// <summary>"Reception went pond dipping" is a class, "Reception is open from 8" a desk.</summary>
    private static bool ActsAsClass(ReadOnlySpan<Word> words, int next) =>
        next < words.Length && !words[next].StartsPhrase && Array.IndexOf(ClassVerbs, words[next].Hash) >= 0;

    /// <summary>The digits of a year group, as in "Year 4" and "Y4"; empty for a class code and for other words.</summary>
    public static ReadOnlySpan<char> Digits(Post post, int word)
    {
        ReadOnlySpan<char> text = post.Prose[post.Words[word].Span];
        if (text.Length is > 1 and < 4 && text[0] is 'Y' or 'y') text = text[1..];
        else if (word == 0 || post.Words[word - 1].Hash != Year) return [];
        return text.Length is 1 or 2 && text.IndexOfAnyExceptInRange('0', '9') < 0 ? text : [];
    }

    /// <summary>Whether a word is the age of a child, in digits or spelt out.</summary>
    public static bool IsChildAge(Post post, int word) =>
        post.Words[word].Is(WordFlags.Number) ? Value(post.Prose[post.Words[word].Span]) is > 2 and < 20 : Array.IndexOf(Numbers, post.Words[word].Hash) > 1;

    public static bool IsNumberWord(ulong hash) => Array.IndexOf(Numbers, hash) > 0;

    private static bool IsNumber(Post post, Word word)
    {
        ReadOnlySpan<char> text = post.Prose[word.Span];
        // "Year 9s", "under 11s".
        if (word.Is(WordFlags.HasDigit) && text.Length is 2 or 3 && text[^1] == 's') return Value(text[..^1]) is >= 1 and <= 19;
        return word.Is(WordFlags.Number) ? text.Length <= 2 : word.Is(WordFlags.HasDigit) ? IsClassCode(text) : Array.IndexOf(Numbers, word.Hash) >= 0;
    }

    /// <summary>How many words from one on are a class: 1 for a code such as 7B, 2 for "6 Maple" in brackets or behind "in", "of" or "from", else 0.</summary>
    public static int WordsOfClass(Post post, int word, int to)
    {
        if (IsClassCode(post, word)) return 1;
        Word number = post.Words[word];
        if (word == 0 || word + 1 >= to || number.Length > 2 || !number.Is(WordFlags.Number)) return 0;
        Word name = post.Words[word + 1];
        if (name.StartsPhrase || !name.Is(WordFlags.Capitalised) || NameTable.Lookup(name.Hash).IsMonth || Value(post.Prose[number.Span]) is < 1 or > 13) return 0;
        ulong before = post.Words[word - 1].Hash;
        return post.Prose.Text[number.Start - 1] == '(' || before == In || before == Of || before == From ? 2 : 0;
    }

    /// <summary>Whether a word is a class code: in small letters only behind "in", "of" or "from".</summary>
    private static bool IsClassCode(Post post, int word)
    {
        ReadOnlySpan<char> text = post.Prose[post.Words[word].Span];
        if (IsClassCode(text)) return true;
        if (word == 0 || text.Length is < 2 or > 3 || text[^1] is < 'a' or > 'j' || post.Words[word].StartsPhrase) return false;
        ulong before = post.Words[word - 1].Hash;
        return Value(text[..^1]) is >= 1 and <= 13 && (before == In || before == Of || before == From) && text[^1] is not ('d' or 'g');
    }

    /// <summary>Y4, P3, S2, U13, 7B, 10AX; not 1st, 5K, 3D or 4G.</summary>
    private static bool IsClassCode(ReadOnlySpan<char> text)
    {
        if (text.Length is < 2 or > 4) return false;
        if (text[0] is 'U') return Value(text[1..]) is >= 6 and <= 19;
        if (text[0] is 'Y' or 'y' or 'P' or 'S') return Value(text[1..]) is >= 1 and <= 13;
        int letters = text.IndexOfAnyExceptInRange('0', '9');
        if (letters is < 1 or > 2 || Value(text[..letters]) is < 1 or > 13) return false;
        ReadOnlySpan<char> tail = text[letters..];
        return tail.Length <= 2 && tail.IndexOfAnyExceptInRange('A', 'Z') < 0 && text is not ("3D" or "2D" or "5K" or "10K" or "4G" or "5G" or "4K" or "8K" or "1ST" or "2ND" or "3RD" or "4TH");
    }

    private static int Value(ReadOnlySpan<char> digits)
    {
        if (digits.Length is 0 or > 2) return -1;
        int value = 0;
        foreach (char c in digits)
        {
            if (!char.IsAsciiDigit(c)) return -1;
            value = value * 10 + c - '0';
        }

        return value;
    }
}
