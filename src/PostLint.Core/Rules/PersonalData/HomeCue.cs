using PostLint.Analysis;
using PostLint.Lexicons;
using PostLint.Posts;
using PostLint.Rules.PersonalData.Formats;
using PostLint.Text;

namespace PostLint.Rules.PersonalData;

/// <summary>Reads the street behind words such as "lives on"; an address with a number has been found by its digits.</summary>
internal static class HomeCue
{
    /// <summary>Words that may stand between "lives" and the street's preposition.</summary>
    private const int Reach = 9;

    public static Lexicon Words { get; } = Lexicon.Embedded("home-cues");

    private static readonly int Verb = Words.Section("verb"), People = Words.Section("people"), Place = Words.Section("place"), Building = Words.Section("building"), Street = Words.Section("street");

    private static readonly ulong[] Prepositions =
        [.. "on in at of off down up along near by opposite to into round".Split(' ').Select(word => WordHash.Of(word)).Order()];

    private static readonly ulong[] Adverbs = [.. "just right still now over here somewhere also".Split(' ').Select(word => WordHash.Of(word)).Order()];

    public static void Read(PostContext context, TermMatch cue)
    {
        Post post = context.Post;
        // "House", "home", "close", "way" are everyday words: what stands right beside them turns most away.
        if (cue.Section == Place && !MayLead(post, cue.EndWord)) return;
        if ((cue.Section == Building || cue.Section == Street) && (!post.Words[cue.FirstWord].Is(WordFlags.Capitalised) || cue.FirstWord == 0)) return;
        if (cue.Section == Street && !SpokenAddress.MayBeNumbered(post, cue.FirstWord)) return;
        TextSpan segment = post.Prose.SegmentAt(post.Words[cue.FirstWord].Start).Span;
        ReadOnlySpan<char> text = post.Prose[segment];
        if (cue.Section == Building) SpokenAddress.ReadNamed(context, cue.FirstWord, segment);
        else if (cue.Section == Street) SpokenAddress.ReadNumbered(context, cue.FirstWord, segment);
        else if (cue.Section != Verb && cue.Section != People || !PlaceContext.IsGeneric(text, post.Words[cue.FirstWord].Start - segment.Start))
            Search(context, cue, segment, text);
    }

    private static bool MayLead(Post post, int next) =>
        next < post.Words.Count && (Array.BinarySearch(Prepositions, post.Words[next].Hash) >= 0 || Array.BinarySearch(Adverbs, post.Words[next].Hash) >= 0);

    private static void Search(PostContext context, TermMatch cue, TextSpan segment, ReadOnlySpan<char> text)
    {
        Post post = context.Post;
        int end = Math.Min(post.SentenceOf(cue.FirstWord).EndWord, cue.EndWord + Reach);
        for (int i = cue.EndWord; i < end; i++)
        {
            Word word = post.Words[i];
            bool preposition = Array.BinarySearch(Prepositions, word.Hash) >= 0;
            if (preposition && StreetAddress.TryReadUnnumbered(text, word.End - segment.Start, out StreetAddressMatch street))
            {
                PostalAddressReport.Home(context, segment, street);
                return;
            }

            if (!preposition && cue.Section != Verb && Array.BinarySearch(Adverbs, word.Hash) < 0) return;
        }
    }
}
