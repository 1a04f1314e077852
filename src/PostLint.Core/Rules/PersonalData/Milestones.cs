using PostLint.Analysis;
using PostLint.Analysis.Dates;
using PostLint.Posts;
using PostLint.Rules.PersonalData.Formats;
using PostLint.Text;

namespace PostLint.Rules.PersonalData;

/// <summary>Reads ages that are told by a feast or a round figure: "eleven candles on Orla's cake", "Wilf hits double figures tomorrow".</summary>
internal static class Milestones
{
    private const int Reach = 8, FigureReach = 5;
    private const string Verbs = "hit hits hitting reach reaches reached turn turns turned enter enters entered become becomes became celebrate celebrates celebrated clocks clocked is was into";

    /// <summary>"blew out sixty candles", "nine candles for Idris", read at the candles.</summary>
    public static LifeFact ReadCandles(PostContext context, TermMatch match)
    {
        Post post = context.Post;
        ReadOnlySpan<char> text = post.Prose.Text;
        int number = match.FirstWord - 1;
        if (number < 0 || post.Words[match.FirstWord].StartsPhrase) return default;
        int start = number > 0 && NumberWords.TryRead(text, post.Words[number - 1].Start, out int years, out bool ordinal, out int end) && end == post.Words[number].End ? number - 1 : number;
        if (!NumberWords.TryRead(text, post.Words[start].Start, out years, out ordinal, out end) || ordinal || end != post.Words[number].End || years < 2) return default;
        Sentence sentence = post.SentenceOf(number);
        bool cake = NearWords.Hold(post, sentence.FirstWord, sentence.EndWord, "cake cakes blew blow blows blowing birthday");
        NameCue name = cake ? FactOwner.Of(context, match.FirstWord, Reach) : NearWords.IsOneOf(text, NearWords.After(text, post.Words[number + 1].End), "for") ? NearbyName.After(context, match.EndWord + 1, 3) : default;
        return name.IsFound && !LifeCues.IsNoPerson(context, number, name, Math.Min(years, 99)) ? new LifeFact(TextSpan.FromBounds(post.Words[start].Start, post.Words[number + 1].End), name, false) : default;
    }

    /// <summary>"Mrs Fenwick becomes an octogenarian", "Tabitha enters her teens", "Wilf hits double figures tomorrow".</summary>
    public static LifeFact Read(PostContext context, TermMatch match)
    {
        Post post = context.Post;
        ReadOnlySpan<char> text = post.Prose.Text;
        Sentence sentence = post.SentenceOf(match.FirstWord);
        bool century = NearWords.IsOneOf(text, post.Words[match.EndWord - 1].Span, "century"), figures = century || NearWords.IsOneOf(text, post.Words[match.FirstWord].Span, "double");
        bool ofAge = NearWords.IsOneOf(text, post.Words[match.EndWord - 1].Span, "age");
        if (!ofAge && (match.FirstWord == sentence.FirstWord || !NearWords.IsOneOf(text, post.Words[match.FirstWord - 1].Span, Verbs))) return default;
        if ((figures || ofAge) && !HasDay(post, sentence, match.EndWord)) return default;
        NameCue name = FactOwner.Before(context, match.FirstWord, Reach);
        if (!name.IsFound || LifeCues.Has(context, LifeCues.Organisation, name.EndWord, match.FirstWord) || LifeCues.IsNoPerson(context, match.FirstWord, name, 0)) return default;
        if (figures && (LifeCues.Has(context, LifeCues.Score, sentence.FirstWord, sentence.EndWord) || name.Strength < NameStrength.Full || century && !name.IsAdult)) return default;
        return new LifeFact(context.WordSpan(match.FirstWord, match.WordCount), name, false);
    }

    private static bool HasDay(Post post, Sentence sentence, int word) =>
        NearWords.Hold(post, word, Math.Min(sentence.EndWord, word + FigureReach), "monday tuesday wednesday thursday friday saturday sunday today tomorrow yesterday weekend");
}
