using PostLint.Lexicons;
using PostLint.Posts;

namespace PostLint.Analysis;

/// <summary>
/// A word list of everyday words. It stays out of the one pass over all posts, which they would make dear: a rule reads a post against it
/// once it knows that the post concerns it.
/// </summary>
public sealed class CueList
{
    private readonly PhraseTable phrases;

    private CueList(Lexicon words)
    {
        Words = words;
        phrases = words.ToTable();
    }

    public Lexicon Words { get; }

    /// <summary>Reads the embedded data file <c>NAME.txt</c>.</summary>
    public static CueList Embedded(string name) => new(Lexicon.Embedded(name));

    /// <summary>The number of a section.</summary>
    public int Section(string name) => Words.Section(name);

    /// <summary>The terms of the list in a post.</summary>
    public CueMap Read(Post post)
    {
        List<TermMatch> matches = [];
        ReadOnlySpan<Word> words = post.Words.Span;
        for (int i = 0; i < words.Length; i++)
        {
            if (!PhraseWalk.MayStart(phrases, words, i)) continue;
            var phrase = new PhraseWalk(phrases, post, i, words.Length);
            while (phrase.MoveNext())
            {
                foreach (int section in phrase.Values) matches.Add(new TermMatch(section, i, phrase.End - i));
            }
        }

        return new CueMap(post, matches);
    }
}
