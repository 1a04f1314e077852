using System.Runtime.InteropServices;
using PostLint.Analysis;
using PostLint.Lexicons;
using PostLint.Posts;

namespace PostLint.Rules.Custom;

/// <summary>Wordings that a rule looks for beside its terms: plain ones, which the token pass finds, and patterns, tried on the sentences that hold their anchors.</summary>
/// <param name="Written">The wordings as written.</param>
/// <param name="Plain">Those without gaps.</param>
/// <param name="Patterns">Those with.</param>
internal sealed record Wordings(IReadOnlyList<string> Written, IReadOnlyList<string> Plain, IReadOnlyList<TokenPattern> Patterns)
{
    /// <summary>The section of the words that a pattern of any wordings needs.</summary>
    public const int Anchor = 1;

    public static Wordings None { get; } = new([], [], []);

    public bool IsEmpty => Written.Count == 0;

    /// <summary>What the token pass has to look for.</summary>
    /// <param name="section">The section of the plain ones.</param>
    public IEnumerable<LexiconTerm> Terms(int section) =>
        Plain.Select(term => new LexiconTerm(term, section)).Concat(Patterns.SelectMany(pattern => pattern.Anchors).Select(word => new LexiconTerm(word, Anchor)));

    /// <summary>Where they stand in a post, in the order of their first words.</summary>
    /// <param name="post">The post.</param>
    /// <param name="terms">What the token pass found.</param>
    /// <param name="section">The section of the plain ones.</param>
    public List<TermMatch> Find(Post post, ReadOnlySpan<TermMatch> terms, int section)
    {
        var found = new List<TermMatch>();
        foreach (TermMatch match in terms)
        {
            if (match.Section == section) found.Add(match);
        }

        AddPatterns(post, terms, section, found);
        return found;
    }

    /// <summary>Some matches with those of the patterns among them.</summary>
    public ReadOnlySpan<TermMatch> Among(Post post, ReadOnlySpan<TermMatch> terms, int section)
    {
        if (Patterns.Count == 0) return terms;
        var all = new List<TermMatch>(terms.Length + 1);
        all.AddRange(terms);
        AddPatterns(post, terms, section, all);
        return CollectionsMarshal.AsSpan(all);
    }

    /// <summary>Whether a match shares words with a phrase in which it does not count.</summary>
    public static bool Overlap(List<TermMatch> phrases, TermMatch match)
    {
        foreach (TermMatch phrase in phrases)
        {
            if (phrase.FirstWord < match.EndWord && match.FirstWord < phrase.EndWord) return true;
        }

        return false;
    }

    private void AddPatterns(Post post, ReadOnlySpan<TermMatch> terms, int section, List<TermMatch> found)
    {
        if (Patterns.Count == 0) return;
        var matches = new List<(int First, int End)>();
        int looked = -1;
        foreach (TermMatch anchor in terms)
        {
            if (anchor.Section != Anchor || post.SentenceIndexOf(anchor.FirstWord) is var index && index == looked) continue;
            looked = index;
            Sentence sentence = post.Sentences[index];
            foreach (TokenPattern pattern in Patterns) pattern.Find(post, sentence.FirstWord, sentence.EndWord, matches);
        }

        found.AddRange(matches.Select(match => new TermMatch(section, match.First, match.End - match.First)));
        found.Sort(static (a, b) => a.FirstWord.CompareTo(b.FirstWord));
    }
}
