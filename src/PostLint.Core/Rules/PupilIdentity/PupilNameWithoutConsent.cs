using PostLint.Analysis;
using PostLint.Posts;
using PostLint.School;
using PostLint.Text;

namespace PostLint.Rules.PupilIdentity;

/// <summary>PL2001: a pupil on the register is named, and no consent to naming was ever recorded.</summary>
public sealed class PupilNameWithoutConsent : PostAnalyzer
{
    public override DiagnosticDescriptor Descriptor => ProtectedPeople.AsName;

    public override void Analyze(PostContext context)
    {
        foreach (PupilMention mention in context.PupilMentions)
        {
            if (NameConsent.Of(context, mention) != ConsentState.None) continue;
            TextSpan prose = context.WordSpan(mention.FirstWord, mention.WordCount);
            context.Report(context.Source(prose), ProtectedPeople.NameMessage, evidence: mention.Evidence, confidence: Math.Min(1, mention.Score / 6), fixes: Anonymise(context, mention, prose));
        }
    }

    private static IReadOnlyList<CodeFix> Anonymise(PostContext context, PupilMention mention, TextSpan prose)
    {
        if (context.Post.Words[mention.FirstWord].Is(WordFlags.InHashtag | WordFlags.InMention)) return [];
        bool opens = context.Post.Words[mention.FirstWord].Is(WordFlags.SentenceStart);
        string text = YearOf(mention) is { } year ? $"{(opens ? "A" : "a")} Year {year} pupil" : opens ? "A pupil" : "a pupil";
        return context.Replace(prose, text, "leave the name out");
    }

    /// <summary>The year that all candidates share, in digits, or null.</summary>
    private static string? YearOf(PupilMention mention)
    {
        string? year = null;
        foreach (Person person in mention.Candidates)
        {
            string digits = new([.. (person.Year ?? "").Where(char.IsAsciiDigit)]);
            if (digits.Length == 0 || year is not null && year != digits) return null;
            year = digits;
        }

        return year;
    }
}
