using PostLint.School;

namespace PostLint.Rules.PupilIdentity;

/// <summary>Holds handles against the pupil register.</summary>
internal static class PupilHandles
{
    /// <summary>A surname alone counts with a year or class from so many letters on.</summary>
    private const int ShortestSurname = 4;

    /// <summary>Whether the register lists the handle, with or without its sign, in any case.</summary>
    public static bool IsListed(PeopleDirectory people, ReadOnlySpan<char> handle)
    {
        handle = handle.TrimStart("@\uFF20");
        foreach (Person person in people.All)
        {
            if (person.Kind != PersonKind.Pupil) continue;
            foreach (string known in person.Handles)
            {
                if (handle.Equals(known.AsSpan().TrimStart('@'), StringComparison.OrdinalIgnoreCase)) return true;
            }
        }

        return false;
    }

    public static bool IsPupil(PeopleDirectory people, string id) => people.Find(id) is { Kind: PersonKind.Pupil };

    /// <summary>Whether the parts of a handle are a pupil's forename or surname with a year or class, or forename and surname and nothing else.</summary>
    public static bool IsPupilLike(PeopleDirectory people, ReadOnlySpan<char> handle)
    {
        foreach (Person person in people.All)
        {
            if (person.Kind == PersonKind.Pupil && IsOf(person, handle.TrimStart("@\uFF20"))) return true;
        }

        return false;
    }

    private static bool IsOf(Person person, ReadOnlySpan<char> handle)
    {
        bool forename = false, surname = false, year = false, other = false;
        string last = person.Surname.Replace("-", "").Replace(" ", "").Replace("'", "");
        foreach (Range range in handle.SplitAny("._-"))
        {
            ReadOnlySpan<char> part = handle[range];
            if (part.IsEmpty) continue;
            ReadOnlySpan<char> rest = part;
            bool first = Cut(ref rest, person.Forenames), second = last.Length > 1 && Cut(ref rest, last);
            if (!first && second) first = Cut(ref rest, person.Forenames);
            bool isYear = IsYear(rest);
            if (rest.IsEmpty || isYear || IsNumber(rest) || first && rest.Length == 1)
            {
                (forename, surname, year) = (forename | first, surname | second, year | isYear);
            }
            else
            {
                other = true;
            }
        }

        return year && (forename || surname && !other && last.Length >= ShortestSurname) || forename && surname && !other;
    }

    private static bool Cut(ref ReadOnlySpan<char> rest, IReadOnlyList<string> names)
    {
        foreach (string name in names)
        {
            if (Cut(ref rest, name)) return true;
        }

        return false;
    }

    private static bool Cut(ref ReadOnlySpan<char> rest, string name)
    {
        if (name.Length == 0 || !rest.StartsWith(name, StringComparison.OrdinalIgnoreCase)) return false;
        rest = rest[name.Length..];
        return true;
    }

    private static bool IsNumber(ReadOnlySpan<char> text) => text.Length > 0 && text.IndexOfAnyExceptInRange('0', '9') < 0;

    /// <summary>y9, yr9, year9, 9t, 10ax.</summary>
    private static bool IsYear(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> digits = text;
        bool led = Cut(ref digits, "year") || Cut(ref digits, "yr") || Cut(ref digits, "y") || Cut(ref digits, "class") || Cut(ref digits, "form");
        int count = digits.IndexOfAnyExceptInRange('0', '9');
        int letters = count < 0 ? 0 : digits.Length - count;
        if (count < 0) count = digits.Length;
        if (count is 0 or > 2 || letters > 2 || !led && letters == 0) return false;
        return int.Parse(digits[..count], System.Globalization.CultureInfo.InvariantCulture) is >= 1 and <= 13;
    }
}
