using PostLint.Posts;
using PostLint.Text;

namespace PostLint.Rules.PersonalData.Formats;

/// <summary>Reads the words around a number: up to a sentence end, an empty line or a few dozen words.</summary>
internal static class LabelContextReader
{
    private const int MaxChars = 140;
    private const int MaxWords = 24;

    /// <summary>Words that may stand between a label and its number.</summary>
    private const int MaxFillers = 5;

    private static readonly ulong[] Abbreviations =
        [.. "no nos num nr ref reg tel acc acct cert cat ext lic approx mr mrs ms dr st eg ie".Split(' ').Select(word => WordHash.Of(word)).Order()];

    public static LabelContext Read(ReadOnlySpan<char> text, TextSpan number)
    {
        Span<ulong> words = stackalloc ulong[MaxWords];
        int start = WindowStart(text, number.Start);
        int count = ReadWords(text[..number.Start], start, words, keepLast: true);
        (uint before, uint labels, uint topics) = ReadBefore(words[..count]);
        topics |= ReadEarlier(text, start, words) & ~IdentifierLabels.Other;
        count = ReadWords(text[..WindowEnd(text, number.End)], number.End, words, keepLast: false);
        (uint after, uint moreLabels, uint moreTopics) = ReadAfter(words[..count]);
        return new LabelContext(before, after, labels | moreLabels, topics | moreTopics);
    }

    /// <summary>What a text that ends before the number's own says: a heading, a cell to its left, the head of its column.</summary>
    public static LabelContext Lead(ReadOnlySpan<char> text) => Read(text, new TextSpan(text.Length, 0)) with { After = 0 };

    /// <summary>Whether a word before a number, with no more than small words between, can be the end of a label.</summary>
    public static bool MayFollowLabel(ListView<Word> words, int number)
    {
        for (int i = number - 1; i >= Math.Max(0, number - 1 - MaxFillers); i--)
        {
            if (IdentifierLabels.MayEnd(words[i].Hash)) return true;
            if (!IdentifierLabels.IsFiller(words[i].Hash)) return false;
        }

        return false;
    }

    /// <summary>The same for a number of a text that has no words of its own.</summary>
    public static bool MayFollowLabel(ReadOnlySpan<char> text, int start)
    {
        for (int i = 0; i <= MaxFillers; i++)
        {
            int end = start;
            while (end > 0 && !char.IsLetterOrDigit(text[end - 1]) && start - end < 6) end--;
            int word = end;
            while (word > 0 && (char.IsLetterOrDigit(text[word - 1]) || Folding.IsApostrophe(text[word - 1]))) word--;
            if (word == end) return false;
            ulong hash = WordHash.Of(text[word..end]);
            if (IdentifierLabels.MayEnd(hash)) return true;
            if (!IdentifierLabels.IsFiller(hash)) return false;
            start = word;
        }

        return false;
    }

    private static (uint Direct, uint Labels, uint Topics) ReadBefore(ReadOnlySpan<ulong> words)
    {
        uint direct = 0, labels = 0, topics = 0;
        int fillers = 0;
        for (int i = 0; i < words.Length;)
        {
            uint bits = IdentifierLabels.Find(words[i..], out int length);
            i += length;
            if ((bits & IdentifierLabels.Filler) != 0 && ++fillers <= MaxFillers) continue;
            direct = bits;
            fillers = 0;
            Collect(bits, ref labels, ref topics);
        }

        return (direct, labels, topics);
    }

    /// <summary>The sentence before gives the topic, even where it has a label: "Whose ULN is this? It is ...".</summary>
    private static uint ReadEarlier(ReadOnlySpan<char> text, int end, Span<ulong> words)
    {
        int stop = end;
        while (stop > 0 && !char.IsLetterOrDigit(text[stop - 1]) && text[stop - 1] != '\n') stop--;
        if (stop == 0 || stop == end) return 0;
        int count = ReadWords(text[..stop], WindowStart(text, stop), words, keepLast: true);
        (_, uint labels, uint topics) = ReadBefore(words[..count]);
        return labels | topics;
    }

    private static (uint Direct, uint Labels, uint Topics) ReadAfter(ReadOnlySpan<ulong> words)
    {
        uint direct = 0, labels = 0, topics = 0;
        bool leading = true;
        for (int i = 0; i < words.Length;)
        {
            uint bits = IdentifierLabels.Find(words[i..], out int length);
            i += length;
            if ((bits & IdentifierLabels.Filler) != 0) continue;
            if (leading) direct = bits;
            leading = false;
            Collect(bits, ref labels, ref topics);
        }

        return (direct, labels, topics);
    }

    private static void Collect(uint bits, ref uint labels, ref uint topics)
    {
        if ((bits & IdentifierLabels.Label) != 0) labels |= bits & ~IdentifierLabels.Label;
        else topics |= bits;
    }

    private static int ReadWords(ReadOnlySpan<char> text, int start, Span<ulong> words, bool keepLast)
    {
        int count = 0;
        var scanner = new WordScanner(text, start);
        while (scanner.MoveNext())
        {
            if (count == words.Length)
            {
                if (!keepLast) break;
                words[1..].CopyTo(words);
                count--;
            }

            words[count++] = scanner.Hash;
        }

        return count;
    }

    private static int WindowStart(ReadOnlySpan<char> text, int position)
    {
        int floor = Math.Max(0, position - MaxChars);
        for (int i = position - 1; i > floor; i--)
        {
            if (IsEnd(text, i)) return i + 1;
        }

        // A word cut in two by the window would be read as another word.
        while (floor > 0 && floor < position && char.IsLetterOrDigit(text[floor - 1])) floor++;
        return floor;
    }

    private static int WindowEnd(ReadOnlySpan<char> text, int position)
    {
        int ceiling = Math.Min(text.Length, position + MaxChars);
        for (int i = position; i < ceiling; i++)
        {
            if (IsEnd(text, i)) return i;
        }

        while (ceiling < text.Length && ceiling > position && char.IsLetterOrDigit(text[ceiling])) ceiling--;
        return ceiling;
    }

    /// <summary>A closing mark before white space, unless it closes an abbreviation ("no."); an empty line.</summary>
    private static bool IsEnd(ReadOnlySpan<char> text, int i)
    {
        if (text[i] == '\n') return i > 0 && text[i - 1] == '\n' || i > 1 && text[i - 1] == '\r' && text[i - 2] == '\n';
        if (text[i] is not ('.' or '!' or '?') || i + 1 < text.Length && !char.IsWhiteSpace(text[i + 1])) return false;
        if (text[i] != '.') return true;
        int start = i;
        while (start > 0 && char.IsLetter(text[start - 1])) start--;
        return !IsAbbreviation(text[start..i]);
    }

    private static bool IsAbbreviation(ReadOnlySpan<char> word) =>
        word.Length == 1 || word.Length <= 6 && Array.BinarySearch(Abbreviations, WordHash.Of(word)) >= 0;
}
