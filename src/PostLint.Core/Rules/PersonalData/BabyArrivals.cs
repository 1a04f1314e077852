using PostLint.Analysis;
using PostLint.Analysis.Dates;
using PostLint.Posts;
using PostLint.Rules.PersonalData.Formats;
using PostLint.Text;

namespace PostLint.Rules.PersonalData;

/// <summary>Reads the birth date in a notice that never says "born": "her little boy, Rowan, arrived on 27 February".</summary>
internal static class BabyArrivals
{
    private const string Babies = "baby newborn son daughter grandson granddaughter twins brother sister bundle";
    private const int Reach = 60;

    public static LifeFact Read(PostContext context, TermMatch match)
    {
        Post post = context.Post;
        Sentence sentence = post.SentenceOf(match.FirstWord);
        if (!IsAboutBaby(post, sentence)) return default;
        TextSpan anchor = context.WordSpan(match.FirstWord, match.WordCount);
        ReadOnlySpan<char> text = post.Prose.Text[..post.Prose.Segments[sentence.Segment].Span.End];
        int end = Math.Min(sentence.Span.End, anchor.End + Reach);
        bool found = DateReader.TryFind(text, TextSpan.FromBounds(anchor.End, Math.Max(anchor.End, end)), out WrittenDate date)
            || DateReader.TryFind(text, TextSpan.FromBounds(sentence.Span.Start, anchor.Start), out date);
        NameCue name = found ? FactOwner.Of(context, match.FirstWord, Reach) : default;
        if (!name.IsFound || LifeCues.IsNoPerson(context, match.FirstWord, name, 0)) return default;
        return new LifeFact(date.Span, name, true);
    }

    private static bool IsAboutBaby(Post post, Sentence sentence)
    {
        ReadOnlySpan<char> text = post.Prose.Text;
        for (int i = sentence.FirstWord; i < sentence.EndWord; i++)
        {
            if (NearWords.IsOneOf(text, post.Words[i].Span, Babies)) return true;
            if (i > sentence.FirstWord && NearWords.IsOneOf(text, post.Words[i].Span, "boy girl one") && NearWords.IsOneOf(text, post.Words[i - 1].Span, "little")) return true;
        }

        return false;
    }
}
