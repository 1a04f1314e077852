using System.Buffers;
using PostLint.Analysis;
using PostLint.Lexicons;
using PostLint.Posts;
using PostLint.Text;

namespace PostLint.Rules.Tone;

/// <summary>
/// Finds swearing whose spelling is disguised. It looks only at windows that a mark, a digit, a drawn-out letter or a row of single letters
/// opens, so that a clean post costs a few vectorised searches. Zero-width characters and look-alikes are folded away before it.
/// </summary>
internal sealed class MaskedSwearing
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("*@$#!_-%^&+~?");

    /// <summary>Marks that end or join ordinary words too: they hide a letter only between two.</summary>
    private static readonly SearchValues<char> Joiners = SearchValues.Create("%^&+~?");

    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouyAEIOUY");

    private const int LongestWindow = 24;

    private readonly List<(string Word, int Kind)>[] byFirstLetter = [.. Enumerable.Range(0, 26).Select(_ => new List<(string, int)>())];
    private readonly Dictionary<ulong, int> spelledOut = [];

    /// <summary>Takes the single words of the sections named, each with the kind of finding it makes.</summary>
    public MaskedSwearing(Lexicon words, params ReadOnlySpan<(string Section, int Kind)> sections)
    {
        foreach ((string name, int kind) in sections)
        {
            int section = words.Section(name);
            foreach (LexiconTerm term in words.Terms)
            {
                if (term.Section != section || term.Text.Length < 4 || !term.Text.All(char.IsAsciiLetterLower)) continue;
                byFirstLetter[term.Text[0] - 'a'].Add((term.Text, kind));
                spelledOut.TryAdd(WordHash.Of(term.Text), kind);
            }
        }
    }

    public void Find(PostContext context, ref List<ToneFinding>? findings)
    {
        ReadOnlySpan<char> text = context.Post.Prose.Text;
        AtMarks(context, text, ref findings);
        AtDrawnOutLetters(context, text, ref findings);
        InsideWords(context, text, "uck", ref findings);
        InsideWords(context, text, "UCK", ref findings);
        InWords(context, ref findings);
        EmphasisMarks.Find(context, this, ref findings);
        SymbolMasks.Find(context, this, ref findings);
    }

    /// <summary>The kind of a word that hides nothing, or -1.</summary>
    public int KindOfPlain(ReadOnlySpan<char> word) => spelledOut.GetValueOrDefault(WordHash.Of(word), -1);

    /// <summary>The kind of the word that a window disguises, or -1.</summary>
    public int KindOf(ReadOnlySpan<char> window)
    {
        if (window.Length is < 3 or > LongestWindow) return -1;
        if (!MaskPattern.TryRead(window, stackalloc MaskElement[LongestWindow], out MaskPattern pattern)) return -1;
        for (char first = 'a'; first <= 'z'; first++)
        {
            if ((pattern.FirstLetters & MaskElement.Bit(first)) == 0) continue;
            foreach ((string word, int kind) in byFirstLetter[first - 'a'])
            {
                if (pattern.Matches(word)) return kind;
            }
        }

        return -1;
    }

    private void AtMarks(PostContext context, ReadOnlySpan<char> text, ref List<ToneFinding>? findings)
    {
        for (int i = 0; i < text.Length;)
        {
            int next = text[i..].IndexOfAny(Marks);
            if (next < 0) return;
            i += next;
            if (Joiners.Contains(text[i]) && !(i > 0 && i + 1 < text.Length && char.IsAsciiLetter(text[i - 1]) && char.IsAsciiLetter(text[i + 1])))
            {
                i++;
                continue;
            }

            if (i > 0 && char.IsAsciiLetter(text[i - 1]) || text[i] == '$' && i + 1 < text.Length && char.IsAsciiLetter(text[i + 1]))
            {
                TextSpan window = Window(text, i);
                // An exclamation mark behind a word hides nothing of it.
                if (window.Contains(i) && (text[i] != '-' || HidesVowel(text, window, i))) Report(context, window, KindOf(text[window.Start..window.End]), ref findings);
                i = Math.Max(i, window.End - 1);
            }

            i++;
        }
    }

    /// <summary>The run of letters, digits and marks around a mark, without the punctuation at its ends.</summary>
    private static TextSpan Window(ReadOnlySpan<char> text, int mark)
    {
        int start = mark, end = mark + 1;
        while (start > 0 && IsWindow(text[start - 1])) start--;
        while (end < text.Length && IsWindow(text[end])) end++;
        while (start < end && text[start] != '$' && Marks.Contains(text[start])) start++;
        int stars = 0;
        for (; end > start && text[end - 1] != '$' && Marks.Contains(text[end - 1]); end--) stars = text[end - 1] == '*' ? stars + 1 : 0;
        // Hidden endings (f***) belong to the word; a footnote's single star does not.
        if (stars > 1) end += stars;
        return TextSpan.FromBounds(start, end);
    }

    /// <summary>A dash hides the vowel of its syllable; with a vowel on both sides it joins two ordinary words.</summary>
    private static bool HidesVowel(ReadOnlySpan<char> text, TextSpan window, int dash) =>
        dash > window.Start && dash < window.End && (!text[window.Start..dash].ContainsAny(Vowels) || !text[(dash + 1)..window.End].ContainsAny(Vowels));

    private static bool IsWindow(char c) => char.IsAsciiLetterOrDigit(c) || Marks.Contains(c);

    private void AtDrawnOutLetters(PostContext context, ReadOnlySpan<char> text, ref List<ToneFinding>? findings)
    {
        for (int i = 0; ;)
        {
            i = Triples.IndexOf(text, i);
            if (i < 0) return;
            int end = i;
            while (end < text.Length && text[end] == text[i]) end++;
            if (char.IsAsciiLetter(text[i]) && context.Post.WordAt(i) is var index && index < context.Post.Words.Count)
            {
                TextSpan word = context.Post.Words[index].Span;
                Report(context, word, KindOf(text[word.Start..word.End]), ref findings);
            }

            i = end;
        }
    }

    /// <summary>The one word that no innocent word holds; others sit inside place names and surnames. Case-blind search would cost as much as all else.</summary>
    private void InsideWords(PostContext context, ReadOnlySpan<char> text, string tail, ref List<ToneFinding>? findings)
    {
        for (int i = 0; i < text.Length; i++)
        {
            int next = text[i..].IndexOf(tail, StringComparison.Ordinal);
            if (next < 0) return;
            i += next;
            if (i == 0 || text[i - 1] is not ('f' or 'F')) continue;
            int index = context.Post.WordAt(i);
            if (index >= context.Post.Words.Count || spelledOut.ContainsKey(context.Post.Words[index].Hash)) continue;
            Report(context, context.Post.Words[index].Span, OffensiveKind.MaskedStrong, ref findings);
        }
    }

    /// <summary>A hashtag in small letters hides where its words part: <c>#bloodycold</c>.</summary>
    private int KindOfHashtag(ReadOnlySpan<char> tag)
    {
        Span<char> folded = stackalloc char[LongestWindow];
        if (tag.Length > LongestWindow) tag = tag[..LongestWindow];
        for (int i = 0; i < tag.Length; i++) folded[i] = Folding.Fold(tag[i]);
        if (folded[0] is < 'a' or > 'z') return -1;
        foreach ((string word, int kind) in byFirstLetter[folded[0] - 'a'])
        {
            if (word.Length > 5 && folded[..tag.Length].StartsWith(word)) return kind;
        }

        return -1;
    }

    /// <summary>Letters replaced by digits, and words spelled out letter by letter.</summary>
    private void InWords(PostContext context, ref List<ToneFinding>? findings)
    {
        List<Word> words = context.Post.WordList;
        for (int i = 0; i < words.Count; i++)
        {
            Word word = words[i];
            if (word.Length == 1) i = Spelled(context, words, i, ref findings);
            else if (word.Is(WordFlags.InHashtag) && word.Length > 8 && !spelledOut.ContainsKey(word.Hash))
                Report(context, word.Span, KindOfHashtag(context.Post.Prose[word.Span]), ref findings);
            else if ((word.Flags & (WordFlags.HasDigit | WordFlags.Number)) == WordFlags.HasDigit && MayHideLetters(context.Post.Prose[word.Span]))
                Report(context, word.Span, KindOf(context.Post.Prose.Text[word.Start..word.End]), ref findings);
        }
    }

    /// <summary>Times, years and codes begin with two digits or end in one; a disguised word does neither.</summary>
    private static bool MayHideLetters(ReadOnlySpan<char> word) => word.Length > 3 && char.IsAsciiLetter(word[^1]) && (char.IsAsciiLetter(word[0]) || char.IsAsciiLetter(word[1]));

    private int Spelled(PostContext context, List<Word> words, int first, ref List<ToneFinding>? findings)
    {
        int end = first + 1;
        while (end < words.Count && words[end].Length == 1 && words[end].Start - words[end - 1].End == 1) end++;
        if (end - first < 4) return end - 1;
        ReadOnlySpan<char> text = context.Post.Prose.Text;
        Span<char> letters = stackalloc char[LongestWindow];
        int count = Math.Min(end - first, LongestWindow);
        for (int i = 0; i < count; i++) letters[i] = text[words[first + i].Start];
        for (int start = 0; start + 4 <= count; start++)
        {
            for (int length = count - start; length >= 4; length--)
            {
                if (!spelledOut.TryGetValue(WordHash.Of(letters.Slice(start, length)), out int kind)) continue;
                Report(context, TextSpan.FromBounds(words[first + start].Start, words[first + start + length - 1].End), kind, ref findings);
                break;
            }
        }

        return end - 1;
    }

    private static void Report(PostContext context, TextSpan prose, int kind, ref List<ToneFinding>? findings)
    {
        if (kind >= 0 && !context.Post.IsQuoted(prose)) (findings ??= []).Add(new ToneFinding(prose, context.Source(prose), kind));
    }
}
