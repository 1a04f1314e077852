using PostLint.Analysis;
using PostLint.Posts;
using PostLint.Rules.PersonalData.Formats;
using PostLint.Text;

namespace PostLint.Rules.PersonalData;

/// <summary>Finds whose age an age is: "Idris, aged 9", "nine-year-old Idris", "Idris (9)".</summary>
internal static class StatedAges
{
    /// <summary>A bare number after a name is an age between these only.</summary>
    private const int Youngest = 3, Oldest = 99;

    public static LifeFact Read(PostContext context, TermMatch match)
    {
        Post post = context.Post;
        ReadOnlySpan<char> text = post.Prose.Text;
        TextSpan anchor = context.WordSpan(match.FirstWord, match.WordCount);
        if (!AgeReader.TryRead(text, anchor, out WrittenAge age)) return default;
        int first = post.WordAt(age.Span.Start), end = post.WordAt(age.Span.End - 1) + 1;
        NameCue name = age.Form == AgeForm.Turning ? FactOwner.Before(context, first, IsPronoun(text[anchor.Start]) ? 25 : 5) : Owner(context, text[anchor.Start], first, end);
        if (!name.IsFound || LifeCues.IsNoPerson(context, first, name, age.Years)) return default;
        return new LifeFact(age.Span, name, false);
    }

    /// <summary>"Idris Fennimore (9)" and "Idris Fennimore, 9, won": a whole number of one or two digits straight behind a sure name.</summary>
    public static LifeFact ReadBare(PostContext context, TextSpan span)
    {
        Post post = context.Post;
        ReadOnlySpan<char> text = post.Prose.Text;
        if (span.Start < 3 || span.End >= text.Length || text[span.End] is not (')' or ',') || span.Length > 2) return default;
        bool bracketed = text[span.Start - 1] == '(' && text[span.End] == ')';
        bool apposed = text[span.Start - 1] == ' ' && text[span.Start - 2] == ',' && text[span.End] == ',';
        if (!bracketed && !apposed) return default;
        int word = post.WordAt(span.Start);
        if (word == 0 || post.Words[word].Start != span.Start || !NumberWords.TryRead(text, span.Start, out int years, out _, out _) || years is < Youngest or > Oldest) return default;
        NameCue name = NearbyName.At(context, word - 1);
        ProseSegment segment = post.Prose.SegmentAt(span.Start);
        int firstWord = post.WordAt(segment.Span.Start), endWord = post.WordAt(segment.Span.End);
        if (name.Strength < NameStrength.Full || !(apposed && GoesOn(text, span.End)) && LifeCues.Has(context, LifeCues.Score, firstWord, endWord) || LifeCues.IsNoPerson(context, word, name, years)) return default;
        return new LifeFact(span, name, false);
    }

    /// <summary>Whether the anchor is "he'll be" or "she'll be", whose name may stand well before.</summary>
    private static bool IsPronoun(char anchor) => anchor is 'h' or 'H' or 's' or 'S';

    /// <summary>"Idris Fennimore, 9, who won": a clause about a person follows, so the number is no result.</summary>
    private static bool GoesOn(ReadOnlySpan<char> text, int comma) =>
        NearWords.IsOneOf(text, NearWords.After(text, comma + 1), "who whose from has is said says was");

    private static NameCue Owner(PostContext context, char anchor, int first, int end)
    {
        Post post = context.Post;
        if (anchor is 'y' or 'Y' or 'o' or 'O')
        {
            bool attributive = end < post.Words.Count && !post.Words[end].StartsPhrase && NearbyName.After(context, end, 3).IsFound;
            if (attributive) return NearbyName.After(context, end, 3);
            if (FactOwner.Before(context, first, 8) is { IsFound: true } subject) return subject;
            // "At just twelve years old, Idris ..."
            return first - post.SentenceOf(first).FirstWord <= 3 ? NearbyName.After(context, end, 3) : default;
        }

        if (FactOwner.Before(context, first, 6) is { IsFound: true } before) return before;
        return end < post.Words.Count ? NearbyName.After(context, end, 3) : default;
    }
}
