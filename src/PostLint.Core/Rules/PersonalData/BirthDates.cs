using PostLint.Analysis;
using PostLint.Analysis.Dates;
using PostLint.Posts;
using PostLint.Rules.PersonalData.Formats;
using PostLint.Text;

namespace PostLint.Rules.PersonalData;

/// <summary>Reads the birth date at a word such as "born" or "date of birth".</summary>
internal static class BirthDates
{
    private const int Reach = 50;
    private const int NameReach = 12;
    private const string Limits = "between before after since until or";
    private const string Groups = "children pupils babies anyone those everyone everybody people twins siblings boys girls students kids all child is be";

    public static LifeFact Read(PostContext context, TermMatch match)
    {
        Post post = context.Post;
        Sentence sentence = post.SentenceOf(match.FirstWord);
        TextSpan anchor = context.WordSpan(match.FirstWord, match.WordCount);
        ReadOnlySpan<char> text = post.Prose.Text[..post.Prose.Segments[sentence.Segment].Span.End];
        bool isInitials = anchor.Length == 1;
        if (isInitials && !IsInitials(text, ref anchor)) return default;
        bool verb = match.WordCount == 1 && text[anchor.Start] is 'b' or 'B' && anchor.Length == 4;
        if (verb && IsAboutGroup(text, anchor.Start)) return default;
        var after = TextSpan.FromBounds(anchor.End, Math.Min(text.Length, anchor.End + Reach));
        bool found = DateReader.TryFind(text, after, out WrittenDate date);
        if (!found) found = DateReader.TryFind(text, TextSpan.FromBounds(Math.Max(sentence.Span.Start, anchor.Start - Reach), anchor.Start), out date);
        if (!found) return ReadFeast(context, match);
        if (IsRange(text, anchor, date)) return default;
        NameCue name = FactOwner.Of(context, match.FirstWord, NameReach);
        if (!date.HasYear && !name.IsFound) return default;
        int years = date.HasYear ? context.PublishDay.Year - date.Year : 0;
        if (years < 0 || LifeCues.IsNoPerson(context, match.FirstWord, name, years)) return default;
        return new LifeFact(Cover(anchor, date.Span), name, true);
    }

    /// <summary>"Born on Christmas Day 2015, Clover ...": a day that needs no figure.</summary>
    private static LifeFact ReadFeast(PostContext context, TermMatch match)
    {
        Post post = context.Post;
        ReadOnlySpan<char> text = post.Prose.Text;
        int end = Math.Min(post.SentenceOf(match.FirstWord).EndWord, match.EndWord + 6);
        for (int i = match.EndWord + 1; i + 1 < end; i++)
        {
            bool day = NearWords.IsOneOf(text, post.Words[i].Span, "day eve") && NearWords.IsOneOf(text, post.Words[i - 1].Span, "christmas year's years boxing valentine valentine's leap new");
            if (!day || !post.Words[i + 1].Is(WordFlags.Number) || post.Words[i + 1].Length != 4) continue;
            NameCue name = FactOwner.Of(context, match.FirstWord, NameReach);
            return name.IsFound && !LifeCues.IsNoPerson(context, match.FirstWord, name, 0) ? new LifeFact(context.WordSpan(i - 1, 3), name, true) : default;
        }

        return default;
    }

    /// <summary>"D.O.B." is three words to the word scanner; "b." counts behind a comma or a bracket and before a figure.</summary>
    private static bool IsInitials(ReadOnlySpan<char> text, ref TextSpan anchor)
    {
        ReadOnlySpan<char> rest = text[anchor.Start..];
        if (rest.Length > 3 && rest[0] is 'b' && rest[1] == '.')
        {
            bool behind = anchor.Start > 1 && (text[anchor.Start - 1] == '(' || text[anchor.Start - 1] == ' ' && text[anchor.Start - 2] == ',');
            return behind && (Folding.IsDigit(rest[2]) || rest[2] == ' ' && Folding.IsDigit(rest[3]));
        }

        if (!rest.StartsWith("d.o.b", StringComparison.OrdinalIgnoreCase)) return false;
        anchor = new TextSpan(anchor.Start, rest.Length > 5 && rest[5] == '.' ? 6 : 5);
        return true;
    }

    /// <summary>"Children born between ..." says who may apply, not who somebody is.</summary>
    private static bool IsAboutGroup(ReadOnlySpan<char> text, int start)
    {
        TextSpan before = NearWords.Before(text, start);
        if (NearWords.IsOneOf(text, before, "was were")) return false;
        return NearWords.IsOneOf(text, before, Groups) || NearWords.IsOneOf(text, NearWords.Before(text, before.Start), "if your whose");
    }

    /// <summary>Whether the date is one end of a span of dates: "between ... and", "on or after", "to".</summary>
    private static bool IsRange(ReadOnlySpan<char> text, TextSpan anchor, WrittenDate date)
    {
        TextSpan between = date.Span.Start > anchor.End ? TextSpan.FromBounds(anchor.End, date.Span.Start) : default;
        for (TextSpan word = NearWords.After(text, between.Start); !word.IsEmpty && word.Start < between.End; word = NearWords.After(text, word.End))
        {
            if (NearWords.IsOneOf(text, word, Limits)) return true;
        }

        TextSpan next = NearWords.After(text, date.Span.End);
        if (NearWords.IsOneOf(text, next, "or onwards")) return true;
        bool dash = date.Span.End < text.Length && text[date.Span.End..].TrimStart() is ['\u2013', ..] or ['-', ..];
        return (dash || NearWords.IsOneOf(text, next, "and to until")) && DateReader.TryFind(text, new TextSpan(date.Span.End, 20), out _);
    }

    private static TextSpan Cover(TextSpan anchor, TextSpan date) =>
        date.Start >= anchor.End && date.Start - anchor.End <= 12 ? TextSpan.FromBounds(anchor.Start, date.End) : date;
}
