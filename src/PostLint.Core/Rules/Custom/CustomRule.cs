using PostLint.Analysis;
using PostLint.Lexicons;
using PostLint.Posts;
using PostLint.Text;

namespace PostLint.Rules.Custom;

/// <summary>
/// A rule that a school writes in <c>postlint.yml</c>, without code. Its words join the one token pass, so that it costs a post what a rule of
/// the catalogue costs, and what it finds goes the same way as any finding.
/// </summary>
public abstract class CustomRule : PostAnalyzer
{
    /// <summary>The first section of <see cref="Words"/> that holds the rule's own terms.</summary>
    protected const int FirstTerm = Exception + 1;

    /// <summary>The section of the phrases in which the terms are harmless.</summary>
    protected const int Exception = CustomRuleScope.EndSection;

    private readonly CustomRuleFacts facts;

    private protected CustomRule(CustomRuleFacts facts, IEnumerable<LexiconTerm> terms)
    {
        this.facts = facts;
        Words = Lexicon.Of(facts.Id,
        [
            .. facts.Scope.Terms,
            .. facts.Exceptions.Terms(Exception),
            .. terms,
        ]);
        Lexicons = [Words];
        Descriptor = new DiagnosticDescriptor
        {
            Id = facts.Id,
            Name = facts.Name,
            Title = char.ToUpperInvariant(facts.Message[0]) + facts.Message[1..],
            Help = facts.Help,
            DefaultSeverity = facts.Severity,
            IsOwn = true,
        };
    }

    public sealed override DiagnosticDescriptor Descriptor { get; }

    public sealed override IReadOnlyList<Lexicon> Lexicons { get; }

    /// <summary>What <c>postlint.yml</c> says of the rule.</summary>
    public CustomRuleFacts Facts => facts;

    /// <summary>The words of the rule, in sections.</summary>
    protected Lexicon Words { get; }

    /// <summary>Whether the rule has nothing to say of a post without any of its words.</summary>
    protected virtual bool NeedsTerms => true;

    public sealed override void Analyze(PostContext context)
    {
        if (NeedsTerms && context.Terms(Words).IsEmpty) return;
        if (!facts.Scope.Holds(context) || !facts.Scope.Occasions.IsEmpty && !facts.Scope.Mentions(context.Post, context.Terms(Words))) return;
        Look(context);
    }

    /// <summary>Looks at a post that the rule concerns.</summary>
    protected abstract void Look(PostContext context);

    /// <summary>What the token pass found for the rule, and the exceptions that are patterns.</summary>
    protected ReadOnlySpan<TermMatch> Terms(PostContext context) => facts.Exceptions.Among(context.Post, context.Terms(Words), Exception);
}
