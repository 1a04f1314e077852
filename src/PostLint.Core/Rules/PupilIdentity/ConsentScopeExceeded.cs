using PostLint.Analysis;
using PostLint.School;
using PostLint.Text;

namespace PostLint.Rules.PupilIdentity;

/// <summary>PL2003: a pupil is named beyond what the consent on record covers.</summary>
public sealed class ConsentScopeExceeded : PostAnalyzer
{
    public override DiagnosticDescriptor Descriptor { get; } = new()
    {
        Id = "PL2003",
        Name = "consent-scope-exceeded",
        Title = "Consent scope exceeded",
        Help = "keep to what the family agreed to, or renew the consent first",
        DefaultSeverity = DiagnosticSeverity.Error,
        IsBaseline = true,
        YieldsTo = ["PL6003", "PL2002"],
    };

    public override void Analyze(PostContext context)
    {
        foreach (PupilMention mention in context.PupilMentions)
        {
            ConsentState state = NameConsent.Of(context, mention);
            string? problem = Problem(state);
            if (problem is null) continue;
            TextSpan prose = context.WordSpan(mention.FirstWord, mention.WordCount);
            IReadOnlyList<CodeFix> fixes = state == ConsentState.FirstNameOnly ? DropSurname(context, mention) : [];
            context.Report(context.Source(prose), problem, evidence: mention.Evidence, confidence: Math.Min(1, mention.Score / 6), fixes: fixes);
        }
    }

    private static string? Problem(ConsentState state) => state switch
    {
        ConsentState.FirstNameOnly => "the consent on record covers the first name only",
        ConsentState.Expired => "the consent to name this pupil has ended by the day of publication",
        ConsentState.NotYetBegun => "the consent to name this pupil has not begun by the day of publication",
        ConsentState.Withdrawn => "the consent to name this pupil was withdrawn",
        ConsentState.OtherPlatform => "the consent to name this pupil does not cover this platform",
        _ => null,
    };

    /// <summary>Safe where the forename comes first and stands alone: what is left is what the family agreed to.</summary>
    private static IReadOnlyList<CodeFix> DropSurname(PostContext context, PupilMention mention)
    {
        if (mention.Form != NameForm.Full || mention.WordCount < 2 || mention.Candidates.Count > 1) return [];
        int forenameWords = WordsOf(mention.Candidates[0], context.Post.Words[mention.FirstWord].Hash);
        if (forenameWords == 0 || forenameWords >= mention.WordCount) return [];
        int from = context.Post.Words[mention.FirstWord + forenameWords - 1].End, to = context.Post.Words[mention.FirstWord + mention.WordCount - 1].End;
        return context.Replace(TextSpan.FromBounds(from, to), "", "leave the surname out", FixSafety.Safe);
    }

    /// <summary>How many words the forename has that starts with the given word.</summary>
    private static int WordsOf(Person person, ulong firstWord)
    {
        foreach (string forename in person.Forenames)
        {
            var words = new WordScanner(forename);
            if (!words.MoveNext() || words.Hash != firstWord) continue;
            int count = 1;
            while (words.MoveNext()) count++;
            return count;
        }

        return 0;
    }
}
