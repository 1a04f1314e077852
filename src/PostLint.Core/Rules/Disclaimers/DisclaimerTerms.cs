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

    private static readonly PhraseTable Phrases = List.ToTable();

    /// <summary>Adds the terms that start at a word.</summary>
    public static void AddAt(ListView<Word> words, int first, List<TermMatch> matches)
    {
        if (!PhraseWalk.MayStart(Phrases, words.Span, first)) return;
        var phrase = new PhraseWalk(Phrases, words.Span, first, words.Count);
        while (phrase.MoveNext())
        {
            foreach (int section in phrase.Values) matches.Add(new TermMatch(section, first, phrase.End - first));
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
}
