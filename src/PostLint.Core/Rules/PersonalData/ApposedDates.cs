using PostLint.Analysis;
using PostLint.Analysis.Dates;
using PostLint.Posts;
using PostLint.Rules.PersonalData.Formats;
using PostLint.Text;

namespace PostLint.Rules.PersonalData;

/// <summary>
/// Reads a full date of years ago right behind somebody's name, "Ailsa Merrick, 2014-11-30", as a birth date. What happened to adults and
/// schools on such days has a verb before it, and photographs have their own words.
/// </summary>
internal static class ApposedDates
{
    /// <summary>How old a pupil may be; older dates need a word that says birth, which <see cref="BirthDates"/> reads.</summary>
    private const int Youngest = 2, Oldest = 19;

    private const string Others = "photo photograph photographed picture pictured image archive archives published joined opened taken recorded written updated reviewed version performed match final concert died licence license award awarded since";

    /// <param name="context">The post.</param>
    /// <param name="text">The prose up to the end of the digits' segment.</param>
    /// <param name="span">Three digits or more.</param>
    public static LifeFact Read(PostContext context, ReadOnlySpan<char> text, TextSpan span)
    {
        Post post = context.Post;
        if (span.Start < 3) return default;
        bool figures = span.Length is >= 6 and <= 10 && (IsMark(text[span.Start + 1]) || IsMark(text[span.Start + 2]) || span.Length == 10 && IsMark(text[span.Start + 4]));
        bool year = span.Length == 4 && text[span.Start] == '2' && text[span.Start + 1] == '0' && text[span.Start - 1] is ' ' or '\u00A0'
            && context.PublishDay.Year - 2000 - (text[span.Start + 2] - '0') * 10 - (text[span.Start + 3] - '0') is >= Youngest and <= Oldest;
        int start = figures ? span.Start : year ? StartOfWordedDate(post, span.Start) : -1;
        if (start < 3 || !DateReader.TryRead(text, start, out WrittenDate date) || !date.HasYear || context.PublishDay.Year - date.Year is < Youngest or > Oldest) return default;
        int word = post.WordAt(date.Span.Start);
        if (word == 0 || text[post.Words[word - 1].End..date.Span.Start].ContainsAny('.', '!', '?') || date.Span.Start - post.Words[word - 1].End > 3) return default;
        NameCue name = NearbyName.At(context, word - 1);
        if (name.Strength < NameStrength.Full || name.IsAdult || HasOtherMeaning(post, word) || LifeCues.IsNoPerson(context, word, name, 0)) return default;
        return new LifeFact(date.Span, name, true);
    }

    /// <summary>Where a date of which the year is given starts: two words before, "30 November 2014".</summary>
    private static int StartOfWordedDate(Post post, int year)
    {
        int word = post.WordAt(year);
        if (word < 2 || word >= post.Words.Count || MonthNames.Read(post.Prose.Text, post.Words[word - 1].Start, out _) == 0) return -1;
        int day = BirthGates.IsNumber(post, word - 2) ? word - 2 : word - 3;
        return day >= 0 && BirthGates.IsNumber(post, day) ? post.Words[day].Start : -1;
    }

    private static bool HasOtherMeaning(Post post, int word)
    {
        Sentence sentence = post.SentenceOf(word);
        return NearWords.Hold(post, Math.Max(sentence.FirstWord, word - 12), Math.Min(sentence.EndWord, word + 12), Others);
    }

    private static bool IsMark(char c) => c is '/' or '.' or '-';
}
