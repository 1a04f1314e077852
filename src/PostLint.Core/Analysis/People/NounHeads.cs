using PostLint.Posts;
using PostLint.Text;

namespace PostLint.Analysis;

/// <summary>Tells whether a word is the noun that stands for somebody, or belongs to another noun.</summary>
internal static class NounHeads
{
    private static readonly ulong Head = WordHash.Of("head");

    private static readonly string[] BeforeHeads = ["our", "the", "new", "acting"];

    private static readonly string[] BehindOtherHeads = ["of", "cold", "start", "count", "torch"];

    /// <summary>"The smallest child" has another head, "my head hurts" and "the head of the queue" are no head teachers.</summary>
    public static bool IsHead(Post post, Sentence sentence, uint sections, int first, int end)
    {
        if ((sections & NounWords.Rank) != 0) return Ends(post, sentence, end) || (NounWords.Of(post, end) & NounWords.Stop) != 0;
        bool isOther = post.Words[first].Hash != Head || end > first + 1;
        return isOther || IsHeadTeacher(post, sentence, first);
    }

    /// <summary>
    /// The noun that a year or class is by itself: <see cref="NounWords.Pupils"/> for "Year 8s", <see cref="NounWords.Pupil"/> for "my tallest
    /// Year 10"; 0 for none.
    /// </summary>
    public static uint OfYear(PostContext context, Sentence sentence, int word)
    {
        if (IsYearOfPupils(context, word)) return NounWords.Pupils;
        return IsOneOfYear(context, sentence, word) ? NounWords.Pupil : 0;
    }

    /// <summary>"Year 8s", "my 9Qs".</summary>
    private static bool IsYearOfPupils(PostContext context, int word)
    {
        Word year = context.Post.Words[word];
        if (!year.Is(WordFlags.HasDigit) || !context.Post.Prose[year.Span].EndsWith("s")) return false;
        return (context.NameCues.At(word) & NameCues.Year) != NameCues.None;
    }

    /// <summary>"My tallest Year 10", "the sole Year 10 among the Year 12s": one of a year, and no class, team or lesson of it.</summary>
    private static bool IsOneOfYear(PostContext context, Sentence sentence, int number)
    {
        Post post = context.Post;
        int year = number - 1;
        if (year <= sentence.FirstWord + 1 || !post.Words[number].Is(WordFlags.Number)) return false;
        if (!NounWords.Is(post, year, "year") || post.Words[year].StartsPhrase) return false;
        return IsSingle(post, year - 1) && IsWhole(context, sentence, number + 1);
    }

    /// <summary>"Our head", "the new head".</summary>
    private static bool IsHeadTeacher(Post post, Sentence sentence, int head)
    {
        if (head == sentence.FirstWord || !NounWords.IsAny(post, head - 1, BeforeHeads)) return false;
        return head + 1 >= sentence.EndWord || !NounWords.IsAny(post, head + 1, BehindOtherHeads);
    }

    /// <summary>"Sole", "the one", "my tallest"; "our latest Year 10" may be of anything.</summary>
    private static bool IsSingle(Post post, int word)
    {
        if ((NounWords.Of(post, word) & NounWords.Only) != 0) return true;
        uint owner = NounWords.Of(post, word - 1);
        if ((owner & NounWords.Definite) != 0 && NounWords.Is(post, word, "one")) return true;
        bool owned = (owner & (NounWords.Own | NounWords.Definite)) != 0;
        return owned && NounWords.IsSuperlative(post, word) && !NounWords.Is(post, word, "latest");
    }

    /// <summary>Whether the noun ends before a word: "my tallest Year 10 has", but "my latest Year 10 lesson".</summary>
    private static bool IsWhole(PostContext context, Sentence sentence, int next)
    {
        Post post = context.Post;
        if (Ends(post, sentence, next) || (context.NameCues.At(next) & NameCues.Deed) != NameCues.None) return true;
        if (NounWords.Is(post, next, "among")) return true;
        return (NounWords.Of(post, next) & (NounWords.Stop | NounWords.Join)) != 0 && !NounWords.Is(post, next, "s");
    }

    /// <summary>Whether the sentence ends before a word, or a mark stands there.</summary>
    private static bool Ends(Post post, Sentence sentence, int word) => word >= sentence.EndWord || post.Words[word].StartsPhrase;
}
