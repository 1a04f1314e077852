using PostLint.Analysis;
using PostLint.Analysis.Dates;
using PostLint.Posts;
using PostLint.Rules.PersonalData.Formats;
using PostLint.School;
using PostLint.Text;

namespace PostLint.Rules.PersonalData;

/// <summary>
/// Reads a birthday that is told by its number alone: "Tamsin's 14th was celebrated with a cake", "Mr Crake's fortieth is on Friday", "throwing
/// Ms Varga a surprise 50th". Marathons, goals and years of service have numbers too, so that a feast or a day must stand beside it, and no word of those.
/// </summary>
internal static class OrdinalBirthdays
{
    private const int Youngest = 3, Oldest = 105, DayReach = 8, FeastReach = 14;

    /// <summary>Below, "her fourth is on Friday" is more likely a lesson or a match.</summary>
    private const int LeastByDay = 5;

    private const string Closers = "was were with on today tomorrow this next in at by and is falls fell comes came bash do party surprise celebration celebrations tea treat";
    private const string Feasts = "happy party bash cake cakes candles balloons birthday sing sang singing doughnuts banner bunting presents surprise card gran";

    private const string Counted =
        "race races parkrun marathon marathons triathlon swim run runs ride lap laps length lengths goal goals cap caps match game appearance season term terms year years service anniversary wedding "
        + "concert concerts show shows gig recital performance book novel place finish finished medal badge award grade exam lesson visit trip attempt edition century centuries song songs piece recipe donation";

    public static LifeFact Read(PostContext context, TextSpan span)
    {
        Post post = context.Post;
        ReadOnlySpan<char> text = post.Prose.Text;
        int word = post.WordAt(span.Start);
        if (word == 0 || post.Words[word].StartsPhrase || !NumberWords.TryRead(text, span.Start, out int years, out bool ordinal, out int end) || !ordinal || years is < Youngest or > Oldest) return default;
        Sentence sentence = post.SentenceOf(word);
        int next = post.WordAt(end - 1) + 1;
        bool closes = next >= sentence.EndWord || post.Words[next].StartsPhrase || NearWords.IsOneOf(text, post.Words[next].Span, Closers);
        NameCue name = closes ? Owner(context, word) : default;
        if (!name.IsFound) return default;
        bool feast = NearWords.Hold(post, Math.Max(sentence.FirstWord, word - FeastReach), Math.Min(sentence.EndWord, next + FeastReach), Feasts) || IsCelebrated(post, sentence);
        bool listed = years >= LeastByDay && HasDayBefore(context, name);
        bool dated = listed || years >= LeastByDay && IsPerson(post, name) && HasDay(post, sentence, word);
        if (!feast && !dated || !listed && NearWords.Hold(post, sentence.FirstWord, sentence.EndWord, Counted) || LifeCues.IsNoPerson(context, word, name, Math.Min(years, 99))) return default;
        return new LifeFact(TextSpan.FromBounds(span.Start, end), name, false);
    }

    /// <summary>"Tamsin's", "Mrs Dunkerley, whose", "Ms Varga a surprise".</summary>
    private static NameCue Owner(PostContext context, int word)
    {
        Post post = context.Post;
        ReadOnlySpan<char> text = post.Prose.Text;
        int owner = word - 1;
        bool given = false;
        while (owner > 0 && !post.Words[owner + 1].StartsPhrase && NearWords.IsOneOf(text, post.Words[owner].Span, "a surprise big joint belated")) given |= NearWords.IsOneOf(text, post.Words[owner--].Span, "a");
        if (NearWords.IsOneOf(text, post.Words[owner].Span, "his her their whose")) return FactOwner.Before(context, owner + 1, 8);
        return given || post.Words[owner].Is(WordFlags.Possessive) ? NearbyName.At(context, owner) : default;
    }

    private static bool IsPerson(Post post, NameCue name) => name.Strength >= NameStrength.Full || NameTable.Lookup(post.Words[name.FirstWord].Hash).IsForename;

    private static bool IsCelebrated(Post post, Sentence sentence)
    {
        for (int i = sentence.FirstWord; i < sentence.EndWord; i++)
        {
            if (post.Prose[post.Words[i].Span].StartsWith("celebrat", StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    private static bool HasDay(Post post, Sentence sentence, int word) =>
        NearWords.Hold(post, word, Math.Min(sentence.EndWord, word + DayReach), "monday tuesday wednesday thursday friday saturday sunday today tomorrow yesterday weekend");

    /// <summary>"7 March Miss Ottershaw's 30th", in a list of dates.</summary>
    private static bool HasDayBefore(PostContext context, NameCue name)
    {
        Post post = context.Post;
        int first = name.FirstWord > 0 && PersonName.IsTitle(post.Prose[post.Words[name.FirstWord - 1].Span]) ? name.FirstWord - 1 : name.FirstWord;
        return first > 1 && MonthNames.Read(post.Prose.Text, post.Words[first - 1].Start, out _) > 0 && BirthGates.IsNumber(post, first - 2);
    }
}
