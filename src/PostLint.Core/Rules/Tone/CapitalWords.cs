using PostLint.Lexicons;
using PostLint.Posts;

namespace PostLint.Rules.Tone;

/// <summary>Words in capitals: which are shouted, and how they look calmed down.</summary>
internal static class CapitalWords
{
    /// <summary>What the register's context file holds.</summary>
    public static readonly PhraseSet Phrases = new(Lexicon.Embedded("unprofessional-register-context"));

    private static readonly int Acronyms = Phrases.Section("acronyms");
    private static readonly int Labels = Phrases.Section("shout-ok");
    private static readonly int ShortWords = Phrases.Section("short-words");
    private static readonly int Proper = Phrases.Section("proper");

    /// <summary>Whether a word carries a run of capitals on: written in capitals, a number, or the words I and A. Identifiers joined by underscores do not.</summary>
    public static bool IsCapital(Post post, int word)
    {
        Word it = post.WordList[word];
        if (it.Start > 0 && post.Prose.Text[it.Start - 1] == '_') return false;
        return !it.Is(WordFlags.InHashtag) && !it.Is(WordFlags.InMention) && (it.Is(WordFlags.AllCaps) || it.Is(WordFlags.Number) || it.Length == 1 && it.Is(WordFlags.Capitalised));
    }

    /// <summary>How many ordinary words of a stretch are in capitals: no acronyms, no initials, no labels.</summary>
    public static int Count(Post post, int first, int end)
    {
        int count = 0;
        for (int i = first; i < end; i++)
        {
            int label = Phrases.LengthAt(post, i, Labels);
            if (label > 1) i += label - 1;
            else if (IsShouted(post, i)) count++;
        }

        return count;
    }

    /// <summary>The words in sentence case, with what stands between them as it is.</summary>
    public static string Calm(Post post, int first, int end)
    {
        List<Word> words = post.WordList;
        char[] text = post.Prose.Text[words[first].Start..words[end - 1].End].ToArray();
        for (int i = first; i < end; i++)
        {
            Word word = words[i];
            bool keeps = word.Is(WordFlags.HasDigit) || IsInitials(post, i) || word.Length == 1 && post.Prose.Text[word.Start] == 'I';
            if (keeps || !word.Is(WordFlags.AllCaps) && word.Length > 1) continue;
            bool capital = word.Is(WordFlags.SentenceStart) || Phrases.IsPhrase(post, i, 1, Proper);
            int stop = i + 1 < words.Count ? Math.Min(words[i + 1].Start, words[end - 1].End) : words[end - 1].End;
            for (int k = word.Start + (capital ? 1 : 0); k < stop; k++) text[k - words[first].Start] = char.ToLowerInvariant(post.Prose.Text[k]);
        }

        return new string(text);
    }

    private static bool IsShouted(Post post, int word)
    {
        Word it = post.WordList[word];
        if (it.Length == 1) return it.Is(WordFlags.Capitalised) && IsAmongCapitals(post, word);
        if (!it.Is(WordFlags.AllCaps) || it.Is(WordFlags.HasDigit)) return false;
        return it.Length > 3 ? !IsInitials(post, word) : Phrases.IsPhrase(post, word, 1, ShortWords);
    }

    /// <summary>Whether the words I and A stand between shouted ones, not at the start of a calm sentence.</summary>
    private static bool IsAmongCapitals(Post post, int word) =>
        Phrases.IsPhrase(post, word, 1, ShortWords) && word > 0 && post.WordList[word - 1].Is(WordFlags.AllCaps) && word + 1 < post.WordList.Count && post.WordList[word + 1].Is(WordFlags.AllCaps);

    /// <summary>A known acronym; one that is a word too ("IT", "WHO", "US") counts as a word among words.</summary>
    private static bool IsInitials(Post post, int word) =>
        Phrases.IsPhrase(post, word, 1, Acronyms) && !Phrases.IsPhrase(post, word, 1, ShortWords);
}
