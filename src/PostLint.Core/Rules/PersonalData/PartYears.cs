using PostLint.Analysis;
using PostLint.Analysis.Dates;
using PostLint.Posts;
using PostLint.Rules.PersonalData.Formats;
using PostLint.Text;

namespace PostLint.Rules.PersonalData;

/// <summary>Reads ages that are told to the part of a year, "nine and three-quarters", "13 years and 4 months", "four years and two days old", and round ones, "the big five-oh".</summary>
internal static class PartYears
{
    private const int OwnerReach = 25;
    private const int Oldest = 99;
    private const string Durations = "for in after over of took take takes lasted since within every about around than past";

    /// <summary>"nine and a half", "nine and three-quarters", "13 years and 4 months", read at the last word.</summary>
    public static LifeFact Read(PostContext context, TermMatch match)
    {
        Post post = context.Post;
        ReadOnlySpan<char> text = post.Prose.Text;
        TextSpan anchor = context.WordSpan(match.FirstWord, match.WordCount);
        TextSpan part = NearWords.Before(text, anchor.Start);
        bool days = NearWords.IsOneOf(text, anchor, "days weeks"), months = days || NearWords.IsOneOf(text, anchor, "months month");
        if (!(months ? IsNumber(text, part, out _) : NearWords.IsOneOf(text, part, "a one three"))) return default;
        TextSpan and = NearWords.Before(text, part.Start), number = and;
        if (NearWords.IsOneOf(text, and, "and")) number = NearWords.Before(text, and.Start);
        else if (!months) return default;
        if (months && !NearWords.IsOneOf(text, number, "years year")) return default;
        if (months) number = NearWords.Before(text, number.Start);
        if (!IsNumber(text, number, out int years) || years is 0 or > Oldest) return default;
        TextSpan behind = NearWords.After(text, anchor.End);
        bool old = NearWords.IsOneOf(text, behind, "old year years yr");
        if (days ? !old : !behind.IsEmpty && !old) return default;
        if (NearWords.IsOneOf(text, NearWords.Before(text, number.Start), Durations)) return default;
        int first = post.WordAt(number.Start);
        bool said = NearWords.IsOneOf(text, NearWords.Before(text, number.Start), "is was nearly almost just only now");
        NameCue name = Owner(context, first, match.EndWord, old || months || said);
        return name.IsFound && !LifeCues.IsNoPerson(context, first, name, years) ? new LifeFact(TextSpan.FromBounds(number.Start, anchor.End), name, false) : default;
    }

    /// <summary>"she reaches the big five-oh", "Mr Garrick hits the big 40".</summary>
    public static LifeFact ReadBig(PostContext context, TermMatch match)
    {
        Post post = context.Post;
        int first = match.FirstWord;
        if (first == 0 || !NearWords.IsOneOf(post.Prose.Text, post.Words[first - 1].Span, "the")) return default;
        NameCue name = FactOwner.Before(context, first, OwnerReach);
        bool other = !name.IsFound || LifeCues.Has(context, LifeCues.Organisation, name.EndWord, first) || LifeCues.IsNoPerson(context, first, name, 0);
        return other ? default : new LifeFact(context.WordSpan(first, match.WordCount), name, false);
    }

    /// <summary>A name right before, set apart by a comma or a bracket; behind "at" also the subject that follows.</summary>
    private static NameCue Owner(PostContext context, int first, int end, bool isAge)
    {
        Post post = context.Post;
        if (first > 0 && post.Words[first].StartsPhrase && first > post.SentenceOf(first).FirstWord && NearbyName.At(context, first - 1) is { IsFound: true } apposed) return apposed;
        if (!isAge) return default;
        if (first > 0 && NearWords.IsOneOf(post.Prose.Text, post.Words[first - 1].Span, "at aged age") && NearbyName.After(context, end, 4) is { IsFound: true } subject) return subject;
        return FactOwner.Before(context, first, 6);
    }

    private static bool IsNumber(ReadOnlySpan<char> text, TextSpan word, out int value)
    {
        value = 0;
        return !word.IsEmpty && NumberWords.TryRead(text, word.Start, out value, out bool ordinal, out int end) && !ordinal && end == word.End;
    }
}
