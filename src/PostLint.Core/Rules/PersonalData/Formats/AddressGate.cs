using PostLint.Analysis.Dates;
using PostLint.Text;

namespace PostLint.Rules.PersonalData.Formats;

/// <summary>
/// Tells by the few characters around digits whether a house number or a postcode may be there. Every number of every post comes here,
/// and nearly all are times, dates, sums and years, so it looks no word up.
/// </summary>
internal static class AddressGate
{
    private const int MaxNumberDigits = 4;

    /// <summary>How many words behind a number in small letters may hold the type of a street.</summary>
    private const int Reach = 4;

    /// <param name="text">The prose up to the end of the digits' segment.</param>
    /// <param name="cluster">The digits.</param>
    public static bool MayHold(ReadOnlySpan<char> text, TextSpan cluster)
    {
        int end = cluster.End;
        if (end < text.Length && char.IsLetter(text[end]))
        {
            if (end + 1 < text.Length && char.IsLetter(text[end + 1])) return MayBePostcode(text, end);
            end++;
        }

        if (cluster.Start > 0 && cluster.Length <= MaxNumberDigits && IsGlue(text[cluster.Start - 1])) return false;
        if (end >= text.Length || text[end] is '.' or '!' or '?' or ';' or ')') return MayBeReversed(text, cluster.Start);
        if (text[end] is not (' ' or ',' or '\u00A0' or '\n' or '\r')) return false;
        while (end < text.Length && (text[end] is ' ' or ',' or '\u00A0' or '\n' or '\r')) end++;
        if (end == text.Length) return MayBeReversed(text, cluster.Start);
        if (Folding.IsDigit(text[end])) return true;
        if (!char.IsLetter(text[end])) return MayBeReversed(text, cluster.Start);
        return char.IsUpper(text[end]) ? MonthNames.Read(text, end, out _) == 0 : HasStreetEnding(text, end);
    }

    /// <summary>A digit and two letters, which are no ordinal and no time: the second half of a postcode.</summary>
    private static bool MayBePostcode(ReadOnlySpan<char> text, int end)
    {
        if (end + 2 < text.Length && char.IsLetterOrDigit(text[end + 2])) return false;
        return text.Slice(end, 2) is not ("am" or "pm" or "st" or "nd" or "rd" or "th" or "km" or "cm" or "mm" or "kg" or "hr" or "AM" or "PM");
    }

    /// <summary>"Beech Road, number 54": a word of two to six letters that ends in "no" or "number" stands before.</summary>
    private static bool MayBeReversed(ReadOnlySpan<char> text, int start)
    {
        ReadOnlySpan<char> before = text[..start].TrimEnd(" .");
        return before.EndsWith("number", StringComparison.OrdinalIgnoreCase) || before.EndsWith("no", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Whether one of the next words ends as a type of street does: "45 brickfield street", "6 hill rd".</summary>
    private static bool HasStreetEnding(ReadOnlySpan<char> text, int start)
    {
        for (int word = 0; word < Reach && start < text.Length; word++)
        {
            int end = start;
            while (end < text.Length && (char.IsLetter(text[end]) || Folding.IsApostrophe(text[end]))) end++;
            if (word > 0 && end - start > 1 && text.Slice(end - 2, 2) is "et" or "ad" or "ne" or "ue" or "se" or "ve" or "nt" or "ce" or "ns" or "ws" or "ow" or "rd" or "st"
                && AddressWords.Street.Contains(text[start..end])) return true;
            if (end == start || end >= text.Length || text[end] is not (' ' or '\u00A0' or '-')) return false;
            start = end + 1;
        }

        return false;
    }

    private static bool IsGlue(char before) =>
        char.IsLetterOrDigit(before) || before is '.' or ':' or '/' or '#' or '\u00A3' or '$' or '\u20AC' or '_' or '+';
}
