using PostLint.Lexicons;
using PostLint.Posts;
using PostLint.Text;

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
            ulong hash = words[i].Hash;
            if (phrases.MayBeWhole(hash) || phrases.MayStartLonger(hash) && i + 1 < words.Length && phrases.MayGoOn(WordHash.Combine(hash, words[i + 1].Hash)) && !IsBreak(post, i + 1)) AddAt(post, i, matches);
        }

        return new CueMap(post, matches);
    }

    /// <summary>Adds the terms that start at a word.</summary>
    private void AddAt(Post post, int first, List<TermMatch> matches)
    {
        ListView<Word> words = post.Words;
        ulong prefix = words[first].Hash;
        for (int next = first + 1; phrases.TryFind(prefix, out PhraseNode node); next++)
        {
            foreach (int section in phrases.ValuesOf(node)) matches.Add(new TermMatch(section, first, next - first));
            if (!node.Continues || next >= words.Count || IsBreak(post, next)) return;
            prefix = WordHash.Combine(prefix, words[next].Hash);
        }
    }

    /// <summary>Whether a phrase ends before a word. The apostrophe of "parents' evening" looks like a quotation mark and ends none.</summary>
    private static bool IsBreak(Post post, int word)
    {
        if (!post.Words[word].StartsPhrase) return false;
        Word before = post.Words[word - 1];
        ReadOnlySpan<char> text = post.Prose.Text, gap = text[before.End..post.Words[word].Start];
        return !(gap.Length == 2 && Folding.IsApostrophe(gap[0]) && gap[1] == ' ' && text[before.End - 1] is 's' or 'S');
    }
}
