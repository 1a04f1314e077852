using PostLint.Analysis;
using PostLint.Lexicons;

namespace PostLint.Rules.Custom;

/// <summary><c>kind: existence</c>: terms that have no place in a post.</summary>
public sealed class ExistenceRule(CustomRuleFacts facts, IReadOnlyList<string> terms) : CustomRule(facts, terms.Select(term => new LexiconTerm(term, FirstTerm)))
{
    protected override void Look(PostContext context)
    {
        foreach (TermMatch match in LongestMatches.Of(Terms(context), Exception))
        {
            if (match.Section >= FirstTerm && Facts.Scope.Covers(context.Post, match.FirstWord)) context.Report(context.Source(context.WordSpan(match.FirstWord, match.WordCount)), Facts.Message);
        }
    }
}
