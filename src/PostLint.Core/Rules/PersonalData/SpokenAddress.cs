using PostLint.Analysis;
using PostLint.Analysis.Dates;
using PostLint.Posts;
using PostLint.Rules.PersonalData.Formats;
using PostLint.Text;

namespace PostLint.Rules.PersonalData;

/// <summary>Reads addresses without figures: "Rose Cottage, Mill Lane", "number twelve, Mill Lane".</summary>
internal static class SpokenAddress
{
    private const int MaxNameWords = 3;
    private const int HighestNumber = 199;
    private const string Follows = "is on at in by until till any from after before with near opposite and please for to if or but where";

    /// <summary>A house with a name, and behind a comma its street.</summary>
    public static void ReadNamed(PostContext context, int building, TextSpan segment)
    {
        Post post = context.Post;
        Word house = post.Words[building];
        if (!house.Is(WordFlags.Capitalised) || house.End >= segment.End || post.Prose.Text[house.End] != ',') return;
        int first = building;
        while (first > 0 && building - first < MaxNameWords && !post.Words[first].StartsPhrase && post.Words[first - 1].Is(WordFlags.Capitalised)) first--;
        ReadOnlySpan<char> text = post.Prose[segment];
        if (first == building || !StreetName.TryRead(text, house.End - segment.Start, out StreetName street) || !street.IsCapitalised || !street.IsClear) return;
        var span = TextSpan.FromBounds(post.Words[first].Start - segment.Start, street.Span.End);
        PostalAddressReport.Home(context, segment, new StreetAddressMatch(span, HasNumber: false, IsClear: true));
    }

    /// <summary>Whether a number in words stands before the last word of a street, with nothing but its name between.</summary>
    public static bool MayBeNumbered(Post post, int street)
    {
        for (int i = street - 1; i >= Math.Max(0, street - MaxNameWords - 1); i--)
        {
            if (BirthGates.IsNumber(post, i)) return !post.Words[i].Is(WordFlags.HasDigit);
            if (!post.Words[i].Is(WordFlags.Capitalised)) return false;
        }

        return false;
    }

    /// <summary>A house number in words before the street whose last word is given.</summary>
    public static void ReadNumbered(PostContext context, int streetWord, TextSpan segment)
    {
        Post post = context.Post;
        if (!post.Words[streetWord].Is(WordFlags.Capitalised)) return;
        int floor = Math.Max(post.WordAt(segment.Start), streetWord - MaxNameWords - 1);
        for (int i = streetWord - 1; i >= floor; i--)
        {
            if (TryReadNumber(post, i, floor, out int start)) Report(context, segment, start, i, streetWord);
            if (!post.Words[i].Is(WordFlags.Capitalised)) return;
        }
    }

    private static bool TryReadNumber(Post post, int word, int floor, out int start)
    {
        ReadOnlySpan<char> text = post.Prose.Text;
        start = post.Words[word].Start;
        if (!char.IsLetter(text[start]) || !NumberWords.TryRead(text, start, out int value, out bool ordinal, out int end) || ordinal || end != post.Words[word].End) return false;
        if (word > floor && NumberWords.TryRead(text, post.Words[word - 1].Start, out int whole, out bool place, out end) && !place && end == post.Words[word].End) (start, value) = (post.Words[word - 1].Start, whole);
        return value is > 0 and <= HighestNumber;
    }

    private static void Report(PostContext context, TextSpan segment, int start, int number, int streetWord)
    {
        Post post = context.Post;
        ReadOnlySpan<char> text = post.Prose[segment];
        if (!StreetName.TryRead(text, post.Words[number].End - segment.Start, out StreetName street) || !street.IsCapitalised) return;
        if (street.Span.End + segment.Start < post.Words[streetWord].End) return;
        // "one Church Street neighbour", "two Station Road cars": counted, not numbered.
        TextSpan next = NearWords.After(text, street.Span.End);
        if (!next.IsEmpty && !NearWords.IsOneOf(text, next, Follows)) return;
        TextSpan before = NearWords.Before(text, start - segment.Start);
        bool numbered = NearWords.IsOneOf(text, before, "number no");
        if (!before.IsEmpty && !numbered && AddressWords.Count.Contains(text[before.Start..before.End])) return;
        var span = TextSpan.FromBounds(numbered ? before.Start : start - segment.Start, street.Span.End);
        PostalAddressReport.Street(context, segment, new StreetAddressMatch(span, HasNumber: true, IsClear: true));
    }
}
