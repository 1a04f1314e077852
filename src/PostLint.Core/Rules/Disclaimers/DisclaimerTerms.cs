using PostLint.Analysis;
using PostLint.Lexicons;
using PostLint.Posts;
using PostLint.Text;

namespace PostLint.Rules.Disclaimers;

/// <summary>
/// The words that disclaimers are made of. They are everyday ones, so they stay out of the one pass over all posts: only a personal post
/// that needs a disclaimer is searched for them.
/// </summary>
internal static class DisclaimerTerms
{
    public static Lexicon List { get; } = Lexicon.Embedded("disclaimer-words");

    private static readonly PhraseTable Phrases = Build();

    /// <summary>Adds the terms that start at a word.</summary>
    public static void AddAt(ListView<Word> words, int first, List<TermMatch> matches)
    {
        ulong prefix = words[first].Hash;
        bool pair = Phrases.MayStartLonger(prefix) && first + 1 < words.Count && !words[first + 1].StartsPhrase && Phrases.MayGoOn(WordHash.Combine(prefix, words[first + 1].Hash));
        if (!pair && !Phrases.MayBeWhole(prefix)) return;
        for (int next = first + 1; Phrases.TryFind(prefix, out PhraseNode node); next++)
        {
            foreach (int section in Phrases.ValuesOf(node)) matches.Add(new TermMatch(section, first, next - first));
            if (!node.Continues || next >= words.Count || words[next].StartsPhrase) return;
            prefix = WordHash.Combine(prefix, words[next].Hash);
        }
    }

    /// <summary>Whether a term of a section stands in the post outside quotations.</summary>
    public static bool Says(Post post, int section)
    {
        var matches = new List<TermMatch>();
        for (int word = 0; word < post.Words.Count; word++)
        {
            matches.Clear();
            AddAt(post.Words, word, matches);
            if (matches.Exists(match => match.Section == section) && !post.IsQuoted(post.Words[word].Span)) return true;
        }

        return false;
    }

    private static PhraseTable Build()
    {
        return List.ToTable();
    }
}
