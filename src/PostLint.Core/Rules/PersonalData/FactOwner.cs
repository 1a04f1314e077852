using PostLint.Analysis;
using PostLint.Posts;
using PostLint.Rules.PersonalData.Formats;
using PostLint.Text;

namespace PostLint.Rules.PersonalData;

/// <summary>Finds whom a birth date or an age belongs to.</summary>
internal static class FactOwner
{
    /// <summary>How far back a name may stand that a "he" or "she" takes up.</summary>
    private const int PronounReach = 25;

    /// <summary>The nearest name in the sentence, before or after, else the one that a pronoun takes up.</summary>
    public static NameCue Of(PostContext context, int word, int reach) =>
        NearbyName.Around(context, word, reach) is { IsFound: true } cue ? cue : BehindPronoun(context, word, reach);

    /// <summary>The nearest name before in the sentence, else the one that a pronoun takes up.</summary>
    public static NameCue Before(PostContext context, int word, int reach) =>
        NearbyName.Before(context, word, reach) is { IsFound: true } cue ? cue : BehindPronoun(context, word, reach);

    /// <summary>"She turned eight." after a sentence of the same paragraph that names somebody.</summary>
    private static NameCue BehindPronoun(PostContext context, int word, int reach)
    {
        Post post = context.Post;
        Sentence sentence = post.SentenceOf(word);
        int segmentStart = post.Prose.Segments[sentence.Segment].Span.Start;
        for (int i = word - 1; i >= Math.Max(sentence.FirstWord, word - reach); i--)
        {
            if (!NearWords.IsOneOf(post.Prose.Text, post.Words[i].Span, "he she his her hers him he's she's he'll she'll")) continue;
            for (int j = sentence.FirstWord - 1; j >= 0 && j > i - PronounReach && post.Words[j].Start >= segmentStart; j--)
            {
                if (NearbyName.At(context, j) is { IsFound: true } cue) return cue;
            }

            return default;
        }

        return default;
    }
}
