using PostLint.Analysis;
using PostLint.Text;

namespace PostLint.Rules.Custom;

/// <summary><c>kind: required</c>: a post that lacks something it must hold. The finding lies on the title, else on the first line.</summary>
public sealed class RequiredRule : CustomRule
{
    private readonly IReadOnlyList<Wordings> wanted;

    private RequiredRule(CustomRuleFacts facts, IReadOnlyList<Wordings> wanted)
        : base(facts, wanted.SelectMany((wordings, index) => wordings.Terms(FirstTerm + index)))
    {
        this.wanted = wanted;
    }

    /// <param name="facts">What else the rule says.</param>
    /// <param name="wanted">What must stand in a post; of each any wording will do.</param>
    internal static RequiredRule Create(CustomRuleFacts facts, IReadOnlyList<Wordings> wanted) => new(facts, wanted);

    protected override bool NeedsTerms => !Facts.Scope.Occasions.IsEmpty;

    protected override void Look(PostContext context)
    {
        List<TermMatch> passed = Facts.Exceptions.Find(context.Post, context.Terms(Words), Exception);
        List<string> missing = [];
        for (int i = 0; i < wanted.Count; i++)
        {
            if (!Holds(context, i, passed)) missing.Add($"'{wanted[i].Written[0]}'");
        }

        if (missing.Count == 0) return;
        // Who asks for several things needs to know which is not there.
        context.Report(Place(context), Facts.Message, help: wanted.Count == 1 ? null : $"{Facts.Help}; missing here: {string.Join(", ", missing)}");
    }

    private bool Holds(PostContext context, int index, List<TermMatch> passed)
    {
        foreach (TermMatch match in wanted[index].Find(context.Post, context.Terms(Words), FirstTerm + index))
        {
            if (Facts.Scope.Covers(context.Post, match.FirstWord) && !Wordings.Overlap(passed, match)) return true;
        }

        return false;
    }

    private static TextSpan Place(PostContext context)
    {
        TextSpan title = context.Post.Metadata.Place("title");
        if (!title.IsEmpty) return title;
        int end = context.Post.Text.Content.AsSpan().IndexOfAny('\r', '\n');
        return new TextSpan(0, end < 0 ? context.Post.Text.Length : end);
    }
}
