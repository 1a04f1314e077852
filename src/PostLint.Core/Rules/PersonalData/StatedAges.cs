using PostLint.Analysis;
using PostLint.Posts;
using PostLint.Rules.PersonalData.Formats;
using PostLint.Text;

namespace PostLint.Rules.PersonalData;

/// <summary>Finds whose age an age is: "Idris, aged 9", "nine-year-old Idris", "Idris (9)".</summary>
internal static class StatedAges
{
    public static LifeFact Read(PostContext context, TermMatch match)
    {
        Post post = context.Post;
        ReadOnlySpan<char> text = post.Prose.Text;
        TextSpan anchor = context.WordSpan(match.FirstWord, match.WordCount);
        if (!AgeReader.TryRead(text, anchor, out WrittenAge age)) return default;
        int first = post.WordAt(age.Span.Start), end = post.WordAt(age.Span.End - 1) + 1;
        NameCue name = age.Form == AgeForm.Turning ? FactOwner.Before(context, first, IsPronoun(text[anchor.Start]) || first > 0 && NearWords.IsOneOf(text, post.Words[first - 1].Span, "he she") ? 25 : 5) : Owner(context, text[anchor.Start], first, end);
        // "Guess who's 12 today? Orla!"
        if (!name.IsFound && age.Form == AgeForm.Turning && IsToday(text, anchor) && (first == post.SentenceOf(first).FirstWord || NearWords.IsOneOf(text, post.Words[first - 1].Span, "who")) && post.SentenceIndexOf(end - 1) + 1 is var next && next < post.Sentences.Count && post.SentenceOf(end - 1).EndWord == end) name = NearbyName.After(context, post.Sentences[next].FirstWord + 1, 3) is { IsFound: true } later ? later : NearbyName.At(context, post.Sentences[next].FirstWord);
        if (!name.IsFound || LifeCues.IsNoPerson(context, first, name, age.Years)) return default;
        return new LifeFact(age.Span, name, false);
    }

    /// <summary>"Iolo became a teenager on Tuesday".</summary>
    public static LifeFact ReadTeenager(PostContext context, TermMatch match)
    {
        Post post = context.Post;
        Sentence sentence = post.SentenceOf(match.FirstWord);
        bool became = match.FirstWord > sentence.FirstWord && NearWords.IsOneOf(post.Prose.Text, post.Words[match.FirstWord - 1].Span, "became become becomes officially now turned");
        bool last = match.WordCount > 2 || match.EndWord + 1 < sentence.EndWord && NearWords.IsOneOf(post.Prose.Text, post.Words[match.EndWord].Span, "at today");
        NameCue name = became || last ? FactOwner.Before(context, match.FirstWord, 8) : default;
        return name.IsFound && !LifeCues.IsNoPerson(context, match.FirstWord, name, 13) ? new LifeFact(context.WordSpan(match.FirstWord, match.WordCount), name, false) : default;
    }

    private static bool IsToday(ReadOnlySpan<char> text, TextSpan anchor) => NearWords.IsOneOf(text, anchor, "today");

    /// <summary>Whether the anchor is "he'll be" or "she'll be", whose name may stand well before.</summary>
    private static bool IsPronoun(char anchor) => anchor is 'h' or 'H' or 's' or 'S';

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
