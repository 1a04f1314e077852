using PostLint.Analysis;
using PostLint.Posts;
using PostLint.Text;

namespace PostLint.Rules.Tone;

/// <summary>
/// Finds sentences and lines in block capitals. Headings, labels, acronyms, an emphasised word or two, chants and quotations are not shouting:
/// what counts is a run of ordinary words that talks to readers or ends in an exclamation mark.
/// </summary>
internal static class ShoutedCapitals
{
    private const int LeastWords = 3, ScatteredWords = 4, ScatterWidth = 4, LongestHeading = 8, LongestTitle = 10;

    private static readonly PhraseSet Phrases = CapitalWords.Phrases;
    private static readonly int SentenceWords = Phrases.Section("sentence-words");
    private static readonly int AddressWords = Phrases.Section("address-words");
    private static readonly int Commands = Phrases.Section("commands");
    private static readonly int Chant = Phrases.Section("chant");

    private static readonly ulong[] Common = [.. "and are be for in is it not of on that the this to was you your".Split(' ').Select(word => WordHash.Of(word))];

    public static void Report(PostContext context)
    {
        List<Word> words = context.Post.WordList;
        for (int i = 0; i < words.Count; i++)
        {
            if (!words[i].Is(WordFlags.AllCaps)) continue;
            Sentence sentence = context.Post.SentenceOf(i);
            if (IsRunningText(context.Post, sentence)) Look(context, sentence);
            i = sentence.EndWord - 1;
        }
    }

    private static bool IsRunningText(Post post, Sentence sentence) =>
        post.Prose.Segments[sentence.Segment] is { Kind: ProseSegmentKind.Paragraph or ProseSegmentKind.ListItem or ProseSegmentKind.Caption or ProseSegmentKind.AltText };

    private static void Look(PostContext context, Sentence sentence)
    {
        int first = -1, last = -1, all = 0;
        bool found = false;
        for (int i = sentence.FirstWord; i < sentence.EndWord;)
        {
            int end = RunEnd(context.Post, i, sentence.EndWord);
            int shouted = CapitalWords.Count(context.Post, i, end);
            if (shouted > 0) (first, last) = (first < 0 ? i : first, end);
            all += shouted;
            if (shouted >= LeastWords && IsShout(context.Post, sentence, i, end)) found |= Report(context, i, end);
            i = Math.Max(end, i + 1);
        }

        bool scattered = !found && all >= ScatteredWords && CapitalWords.Count(context.Post, first, last) == all && last - first > all && last - first <= all * ScatterWidth;
        if (scattered && Phrases.Within(context.Post, first, last, AddressWords)) Report(context, first, last);
    }

    /// <summary>The end of the run of words in capitals (numbers between them count) that starts at a word.</summary>
    private static int RunEnd(Post post, int first, int limit)
    {
        int end = first;
        for (int i = first; i < limit && CapitalWords.IsCapital(post, i); i++)
        {
            if (!post.WordList[i].Is(WordFlags.Number)) end = i + 1;
        }

        return end;
    }

    private static bool IsShout(Post post, Sentence sentence, int first, int end)
    {
        List<Word> words = post.WordList;
        int gapEnd = end < sentence.EndWord ? words[end].Start : sentence.Span.End;
        ReadOnlySpan<char> after = post.Prose.Text[words[end - 1].End..gapEnd].TrimStart();
        bool exclaims = after.StartsWith("!") || after.StartsWith("?");
        bool opensLine = first == sentence.FirstWord || words[first].Is(WordFlags.LineBreakBefore);
        bool closesLine = end == sentence.EndWord || words[end].Is(WordFlags.LineBreakBefore);
        bool talks = Phrases.Within(post, first, end, SentenceWords), addresses = Phrases.Within(post, first, end, AddressWords);
        if (Phrases.Within(post, sentence.FirstWord, sentence.EndWord, Chant) || !addresses && Repeats(words, first, end)) return false;
        if (opensLine && closesLine && !addresses && !exclaims && !after.StartsWith(".") && end - first <= LongestHeading) return false;
        if (IsTitle(post, sentence, first, end)) return false;
        return talks || opensLine && closesLine && exclaims;
    }

    /// <summary>Whether a line of its own opens a longer post and tells nobody to do anything: a heading without the mark of one.</summary>
    private static bool IsTitle(Post post, Sentence sentence, int first, int end) =>
        sentence.Segment == 0 && post.Prose.Segments.Count > 1 && first == post.SentenceList[0].FirstWord && end - first <= LongestTitle
        && (end == post.WordList.Count || post.SentenceOf(end).Segment > 0) && !Phrases.Within(post, first, end, Commands);

    /// <summary>Whether words come again, as in a chant; those that any sentence repeats do not count.</summary>
    private static bool Repeats(List<Word> words, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            for (int k = i + 1; k < end; k++)
            {
                if (words[i].Hash == words[k].Hash && words[i].Length > 1 && Array.IndexOf(Common, words[i].Hash) < 0) return true;
            }
        }

        return false;
    }

    private static bool Report(PostContext context, int first, int end)
    {
        TextSpan prose = context.WordSpan(first, end - first);
        if (context.Post.IsQuoted(prose)) return false;
        string calm = CapitalWords.Calm(context.Post, first, end);
        context.Report(context.Source(prose), "block capitals read as shouting", help: "write the sentence in sentence case", fixes: context.Replace(prose, calm, "use sentence case"));
        return true;
    }
}
