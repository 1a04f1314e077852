using PostLint.Analysis;
using PostLint.Lexicons;
using PostLint.Posts;

namespace PostLint.Rules.Custom;

/// <summary><c>kind: pattern</c>: wordings with gaps and choices that have no place in a post.</summary>
public sealed class PatternRule : CustomRule
{
    private readonly TokenPattern[] patterns;

    private PatternRule(CustomRuleFacts facts, TokenPattern[] patterns)
        : base(facts, patterns.SelectMany((pattern, index) => pattern.Anchors.Select(word => new LexiconTerm(word, FirstTerm + index))))
    {
        this.patterns = patterns;
    }

    internal static PatternRule Create(CustomRuleFacts facts, IEnumerable<TokenPattern> patterns) => new(facts, [.. patterns]);

    protected override void Look(PostContext context)
    {
        var matches = new List<(int First, int End)>();
        var looked = new int[patterns.Length];
        looked.AsSpan().Fill(-1);
        foreach (TermMatch anchor in context.Terms(Words))
        {
            int pattern = anchor.Section - FirstTerm;
            if (pattern < 0) continue;
            int index = context.Post.SentenceIndexOf(anchor.FirstWord);
            if (looked[pattern] == index) continue;
            looked[pattern] = index;
            Sentence sentence = context.Post.Sentences[index];
            patterns[pattern].Find(context.Post, sentence.FirstWord, sentence.EndWord, matches);
        }

        if (matches.Count > 0) Report(context, matches);
    }

    /// <summary>Reports what no exception and no earlier or longer match covers.</summary>
    private void Report(PostContext context, List<(int First, int End)> matches)
    {
        matches.Sort(static (a, b) => a.First != b.First ? a.First.CompareTo(b.First) : b.End.CompareTo(a.End));
        using IEnumerator<TermMatch> exceptions = LongestMatches.Of(Terms(context), Exception, FirstTerm).GetEnumerator();
        bool more = exceptions.MoveNext();
        int end = 0;
        foreach ((int first, int until) in matches)
        {
            if (first < end || !Facts.Scope.Covers(context.Post, first)) continue;
            while (more && exceptions.Current.EndWord <= first) more = exceptions.MoveNext();
            if (more && exceptions.Current.FirstWord < until) continue;
            end = until;
            context.Report(context.Source(context.WordSpan(first, until - first)), Facts.Message);
        }
    }
}
