using PostLint.Text;

namespace PostLint.Rules.PersonalData.Formats;

/// <summary>Reads out of the sentence around an address whether it is a home or a public place.</summary>
public static class PlaceContext
{
    private const int WordsBefore = 30, WordsAfter = 20, HostReach = 10;

    /// <summary>Years up to this one are history whatever else the sentence says; later ones only with a word of history.</summary>
    private const int HistoryEnds = 1950;

    public static PlaceContextKind Of(ReadOnlySpan<char> text, TextSpan address)
    {
        Signs signs = Read(text, WordCursor.Before(text, address.Start), WordsBefore, before: true)
            | Read(text, WordCursor.After(text, address.End), WordsAfter, before: false);
        bool isHome = (signs & Signs.Home) != Signs.None || IsStaying(text, address.Start) || OpensBehindHost(text, address.Start);
        if (isHome && (signs & (Signs.Past | Signs.OldYear)) == Signs.None) return PlaceContextKind.Home;
        if ((signs & (Signs.Past | Signs.OldYear)) != Signs.None) return PlaceContextKind.Public;
        if (VenueName.StandsBefore(text, address.Start) || VenueName.StandsAfter(text, address.End)) return PlaceContextKind.Public;
        if ((signs & (Signs.Private | Signs.Domestic)) != Signs.None) return PlaceContextKind.Unknown;
        return (signs & Signs.Event) != Signs.None || NamedBefore(text, address.Start) ? PlaceContextKind.Public : PlaceContextKind.Unknown;
    }

    /// <summary><c>48 Mill Lane cars, 30 Station Road bicycles</c>: things are counted, and the street tells which.</summary>
    public static bool IsCounted(ReadOnlySpan<char> text, int end)
    {
        var next = WordCursor.After(text, end);
        if (!next.MoveNext() || next.Gap.Length != 1 || text[next.Gap.Start] != ' ') return false;
        ReadOnlySpan<char> word = next.Word;
        if (word.Length < 4 || !char.IsLower(word[0]) || word[^1] != 's' || word.EndsWith("ss")) return false;
        // A plural ends its clause; a verb has something behind it.
        int after = next.Span.End;
        return after >= text.Length || text[after] is ',' or '.' or ';' or ')' || next.MoveNext() && next.Word is "and" or "or" or "in" or "per";
    }

    /// <summary><c>the part number for spare mouthpieces is L12 4BB</c>: the sentence calls it a code of something.</summary>
    public static bool IsCode(ReadOnlySpan<char> text, int start)
    {
        var words = WordCursor.Before(text, start);
        bool number = false;
        for (int i = 0; i < WordsAfter && words.MoveNext() && !words.CrossesSentence; i++)
        {
            if (number && PlaceWords.Coded.Contains(words.Word)) return true;
            number = words.Word.Equals("number", StringComparison.OrdinalIgnoreCase) || words.Word.Equals("code", StringComparison.OrdinalIgnoreCase) || words.Word.Equals("no", StringComparison.OrdinalIgnoreCase);
        }

        return false;
    }

    /// <summary><c>Party at ours! 9 Coppice Rise, any time after four.</c></summary>
    private static bool OpensBehindHost(ReadOnlySpan<char> text, int start)
    {
        var words = WordCursor.Before(text, start);
        for (int i = 0; i < HostReach && words.MoveNext(); i++)
        {
            if (words.CrossesSentence != (i == 0)) return false;
            if (PlaceWords.Host.Contains(words.Word)) return true;
        }

        return false;
    }

    /// <summary>Whether the words before "live on" speak of people in general.</summary>
    public static bool IsGeneric(ReadOnlySpan<char> text, int position)
    {
        var words = WordCursor.Before(text, position);
        for (int i = 0; i < 3 && words.MoveNext() && !words.CrossesSentence; i++)
        {
            if (PlaceWords.Generic.Contains(words.Word)) return true;
            if (words.Word is not ("who" or "that" or "also" or "all" or "and")) return false;
        }

        return false;
    }

    private static Signs Read(ReadOnlySpan<char> text, WordCursor words, int most, bool before)
    {
        var signs = Signs.None;
        bool dwelling = false, owner = false;
        for (int i = 0; i < most && words.MoveNext() && !words.CrossesSentence; i++)
        {
            ReadOnlySpan<char> word = words.Word;
            bool isOwner = PlaceWords.Owner.Contains(word) || NameWords.IsPossessive(word), isDwelling = PlaceWords.Dwelling.Contains(word);
            if (PlaceWords.Home.Contains(word) || before && dwelling && isOwner || !before && owner && isDwelling) signs |= Signs.Home;
            if (PlaceWords.Domestic.Contains(word)) signs |= Signs.Domestic;
            if (PlaceWords.Past.Contains(word)) signs |= Signs.Past;
            if (PlaceWords.Event.Contains(word)) signs |= Signs.Event;
            if (PhoneWords.Private.Contains(word) || PhoneWords.Titled.Contains(word) || NameWords.IsForename(word)) signs |= Signs.Private;
            if (IsOldYear(word)) signs |= Signs.OldYear;
            (dwelling, owner) = (isDwelling, isOwner);
        }

        return signs;
    }

    private static bool IsOldYear(ReadOnlySpan<char> word)
    {
        if (word.Length is not (4 or 5) || word[0] != '1') return false;
        int year = 0;
        foreach (char c in word[..4])
        {
            if (!char.IsAsciiDigit(c)) return false;
            year = year * 10 + c - '0';
        }

        return year <= HistoryEnds && (word.Length == 4 || word[4] == 's');
    }

    /// <summary><c>we're at 9 Damson Row</c>, <c>im on beech road</c></summary>
    private static bool IsStaying(ReadOnlySpan<char> text, int start)
    {
        var words = WordCursor.Before(text, start);
        return words.MoveNext() && words.Word is "at" or "on" or "in" && words.MoveNext() && PlaceWords.Staying.Contains(words.Word);
    }

    /// <summary>Whether the sentence before ends with a public place (<c>We are at the Guildhall. It is 14 Mill Lane.</c>).</summary>
    private static bool NamedBefore(ReadOnlySpan<char> text, int start)
    {
        var words = WordCursor.Before(text, start);
        int sentences = 0;
        for (int i = 0; i < WordsBefore && words.MoveNext(); i++)
        {
            if (words.CrossesSentence && ++sentences > 1) return false;
            if (sentences == 1 && (PhoneWords.Private.Contains(words.Word) || NameWords.IsForename(words.Word))) return false;
            if (sentences == 1 && PlaceWords.Venue.Contains(words.Word)) return true;
        }

        return false;
    }

    [Flags]
    private enum Signs
    {
        None = 0,
        Home = 1,
        Past = 2,
        OldYear = 4,
        Event = 8,
        Private = 16,
        Domestic = 32,
    }
}
