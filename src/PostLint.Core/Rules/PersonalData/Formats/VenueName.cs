using PostLint.School;

namespace PostLint.Rules.PersonalData.Formats;

/// <summary>Tells whether the words beside an address name a public place.</summary>
internal static class VenueName
{
    private const int Reach = 9;

    /// <summary>
    /// <c>at Netherwick Village Hall, 14 Mill Lane</c>, <c>the museum is at 14 Mill Lane</c>, <c>The Red Lion, 14 Mill Lane</c>,
    /// <c>Larkspur Trampoline Zone, 14 Mill Lane</c>; not <c>The Old Forge, Mill Lane</c>, <c>Orla Pennywhistle, 14 Mill Lane</c>
    /// or <c>The Marrowbys, 14 Mill Lane</c>.
    /// </summary>
    public static bool StandsBefore(ReadOnlySpan<char> text, int start)
    {
        var words = WordCursor.Before(text, start);
        bool street = false, ended = false;
        int named = 0;
        ReadOnlySpan<char> last = default;
        for (int i = 0; i < Reach && words.MoveNext() && !words.CrossesSentence; i++)
        {
            ReadOnlySpan<char> word = words.Word;
            bool capital = char.IsUpper(word[0]);
            // In "Church Street, ZZ9 9ZZ" the church is only the name of the street.
            street = capital && (AddressWords.Street.Contains(word) || street && !words.GapHolds(','));
            if (street) continue;
            if (PlaceWords.Venue.Contains(NameWords.IsPossessive(word) ? word[..^2] : word)) return !IsOwned(words);
            // A care home is nobody's address by itself; "its new home" is whatever moved there.
            if (word is "home" or "Home" && IsCareHome(words)) return true;
            ended |= named > 0 && words.Gap.Length > 1;
            if (!capital && !PlaceWords.Link.Contains(word)) break;
            // "at the Lido (14 Canal Street)": one proper name behind an article.
            if (!capital && named == 1 && !ended && word is "the") return IsBusiness(last) && IsOrdinary(last);
            if (!capital) continue;
            if (word is "Old" || PhoneWords.Titled.Contains(word) || NameWords.IsForename(word)) return false;
            if (ended) continue;
            if (named > 0 && word is "The") return IsBusiness(last);
            if (named++ == 0) last = word;
        }

        return named >= 2 && IsBusiness(last) && IsOrdinary(last);
    }

    /// <summary><c>14 Mill Lane, home of Netherwick Museum</c>, <c>14 Mill Lane (the old bakery)</c></summary>
    public static bool StandsAfter(ReadOnlySpan<char> text, int end)
    {
        var words = WordCursor.After(text, end);
        bool beside = false;
        for (int i = 0; i < Reach && words.MoveNext() && !words.CrossesSentence; i++)
        {
            ReadOnlySpan<char> word = words.Word;
            if (PlaceWords.Venue.Contains(word)) return !beside;
            if (!PlaceWords.Link.Contains(word) && !char.IsUpper(word[0])) return false;
            // A landmark next door tells the way to a home just as well.
            beside |= i == 0 && word is "next" or "opposite" or "near" or "by" or "behind" or "beside" or "just" or "over" or "off" or "across" or "and";
        }

        return false;
    }

    /// <summary>"My dad's garage", "her shop": a place of somebody named by kin.</summary>
    private static bool IsOwned(WordCursor words)
    {
        if (!words.MoveNext() || words.Gap.Length != 1) return false;
        return words.Word is "my" or "My" or "his" or "her" || NameWords.IsPossessive(words.Word) && PhoneWords.Private.Contains(words.Word[..^2]);
    }

    private static bool IsCareHome(WordCursor words) =>
        words.MoveNext() && words.Word is "care" or "Care" or "nursing" or "Nursing" or "residential" or "Residential" or "retirement" or "Retirement" or "funeral" or "Funeral";

    /// <summary>Not the last word of a named house or of a family.</summary>
    private static bool IsBusiness(ReadOnlySpan<char> last) => !AddressWords.Building.Contains(last) && !NameWords.IsSurname(last) && last.TrimEnd("'\u2019")[^1] != 's';

    private static bool IsOrdinary(ReadOnlySpan<char> last) => NameWords.FactsOf(last) is NameFacts { IsWord: true } or NameFacts { IsPlace: true };
}
