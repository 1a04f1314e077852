using PostLint.Analysis;
using PostLint.Lexicons;
using PostLint.Text;

namespace PostLint.Rules.Custom;

/// <summary><c>kind: required</c>: a post that lacks all of some terms. The finding lies on the title, else on the first line.</summary>
public sealed class RequiredRule(CustomRuleFacts facts, IReadOnlyList<string> terms) : CustomRule(facts, terms.Select(term => new LexiconTerm(term, FirstTerm)))
{
    protected override bool NeedsTerms => Facts.Scope.Occasions.Count > 0;

    protected override void Look(PostContext context)
    {
        foreach (TermMatch match in context.Terms(Words))
        {
            if (match.Section >= FirstTerm && Facts.Scope.Covers(context.Post, match.FirstWord)) return;
        }

        context.Report(Place(context), Facts.Message);
    }

    private static TextSpan Place(PostContext context)
    {
        TextSpan title = context.Post.Metadata.Place("title");
        if (!title.IsEmpty) return title;
        int end = context.Post.Text.Content.AsSpan().IndexOfAny('\r', '\n');
        return new TextSpan(0, end < 0 ? context.Post.Text.Length : end);
    }
}
