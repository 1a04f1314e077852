using PostLint.School;
using PostLint.Text;

namespace PostLint.Rules.PersonalData;

/// <summary>What <c>places.allow</c> and the school's own name let a post print.</summary>
internal static class AllowedPlaces
{
    /// <summary>How far before an address a cleared place may be named, in code units.</summary>
    private const int Reach = 80;

    /// <summary>Whether an address is on the list, in part or whole, or stands behind the name of a cleared place.</summary>
    public static bool Holds(SchoolFacts school, ReadOnlySpan<char> text, TextSpan address)
    {
        ReadOnlySpan<char> own = text.Slice(address.Start, address.Length);
        ReadOnlySpan<char> before = text[Math.Max(0, address.Start - Reach)..address.Start];
        int sentence = before.LastIndexOfAny('.', '!', '?');
        foreach (string place in school.AllowedPlaces)
        {
            if (Contains(place, own) || Contains(own, place) || Contains(before[(sentence + 1)..], place)) return true;
        }

        return school.Identity.Name is { Length: > 0 } name && Contains(before[(sentence + 1)..], name);
    }

    /// <summary>Whether one text holds the letters and digits of another in a row; case, accents, spaces and marks do not count.</summary>
    internal static bool Contains(ReadOnlySpan<char> text, ReadOnlySpan<char> part)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (IsSolid(text[i]) && (i == 0 || !IsSolid(text[i - 1])) && StartsWith(text[i..], part)) return true;
        }

        return false;
    }

    private static bool StartsWith(ReadOnlySpan<char> text, ReadOnlySpan<char> part)
    {
        int i = 0, matched = 0;
        foreach (char c in part)
        {
            if (!IsSolid(c)) continue;
            while (i < text.Length && !IsSolid(text[i])) i++;
            if (i == text.Length || Folding.Fold(text[i]) != Folding.Fold(c)) return false;
            i++;
            matched++;
        }

        return matched > 0 && (i == text.Length || !IsSolid(text[i]));
    }

    private static bool IsSolid(char c) => char.IsLetterOrDigit(c);
}
