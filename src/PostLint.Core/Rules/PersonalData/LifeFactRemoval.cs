using PostLint.Text;

namespace PostLint.Rules.PersonalData;

/// <summary>What has to go so that a sentence reads well without a date or an age in it.</summary>
internal static class LifeFactRemoval
{
    /// <summary>The stretch to delete, or an empty span where deleting leaves no sentence ("Idris turned nine").</summary>
    public static TextSpan Of(ReadOnlySpan<char> text, TextSpan fact)
    {
        int start = fact.Start, end = fact.End;
        char before = Previous(text, start), after = end < text.Length ? text[end] : '.';
        if (before == '(' && after == ')') return TextSpan.FromBounds(TrimBack(text, start - 1), end + 1);
        if (before == ',')
        {
            int comma = TrimBack(text, start) - 1;
            if (after == ',') return TextSpan.FromBounds(comma, end + 1);
            if (after is '.' or '!' or '?' or ')' or '\n') return TextSpan.FromBounds(comma, end);
        }

        bool attributive = text[start..end].EndsWith("year-old", StringComparison.OrdinalIgnoreCase) || text[start..end].EndsWith("year old", StringComparison.OrdinalIgnoreCase);
        return attributive && after == ' ' && before is not 'a' ? TextSpan.FromBounds(start, end + 1) : default;
    }

    private static char Previous(ReadOnlySpan<char> text, int start)
    {
        int i = TrimBack(text, start);
        return i > 0 ? text[i - 1] : '\0';
    }

    private static int TrimBack(ReadOnlySpan<char> text, int position)
    {
        while (position > 0 && text[position - 1] == ' ') position--;
        return position;
    }
}
