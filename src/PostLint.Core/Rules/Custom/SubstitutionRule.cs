using PostLint.Analysis;
using PostLint.Lexicons;
using PostLint.Posts;
using PostLint.Text;

namespace PostLint.Rules.Custom;

/// <summary><c>kind: substitution</c>: terms that the school writes another way, with the fix.</summary>
public sealed class SubstitutionRule(CustomRuleFacts facts, IReadOnlyList<(string From, string To)> swaps)
    : CustomRule(facts, swaps.Select((swap, index) => new LexiconTerm(swap.From, FirstTerm + index)))
{
    protected override void Look(PostContext context)
    {
        foreach (TermMatch match in LongestMatches.Of(Terms(context), Exception))
        {
            if (match.Section < FirstTerm || !Facts.Scope.Covers(context.Post, match.FirstWord)) continue;
            string wanted = swaps[match.Section - FirstTerm].To;
            TextSpan prose = context.WordSpan(match.FirstWord, match.WordCount);
            if (context.Post.Prose[prose].SequenceEqual(wanted) || StandsAround(context.Post, match, wanted)) continue;
            string written = AsAtStart(context.Post, match.FirstWord, wanted);
            if (context.Post.Prose[prose].SequenceEqual(written)) continue;
            context.Report(context.Source(prose), Facts.Message, help: $"write '{wanted}'", fixes: context.Replace(prose, written, $"change to '{written}'"));
        }
    }

    /// <summary>Whether the wanted wording already stands there and the term is a part of it ("Hill School" for "Hill").</summary>
    private static bool StandsAround(Post post, TermMatch match, string wanted)
    {
        var scanner = new WordScanner(wanted);
        for (int before = 0; scanner.MoveNext(); before++)
        {
            int first = match.FirstWord - before;
            if (first < 0) return false;
            int count = WordPhrase.StartsAt(post.Words, first, wanted);
            if (count > match.WordCount && first + count >= match.EndWord && Joined(post, first, count)) return true;
        }

        return false;
    }

    private static bool Joined(Post post, int first, int count)
    {
        for (int i = first + 1; i < first + count; i++)
        {
            if (post.Words[i].StartsPhrase) return false;
        }

        return true;
    }

    /// <summary>At the start of a sentence a wording begins with a capital.</summary>
    private static string AsAtStart(Post post, int word, string wanted) =>
        post.Words[word].Is(WordFlags.SentenceStart) && post.Words[word].Is(WordFlags.Capitalised) ? char.ToUpperInvariant(wanted[0]) + wanted[1..] : wanted;
}
