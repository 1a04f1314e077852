namespace PostLint.Yaml;

/// <summary>Reads a plain or quoted scalar along its value: doubled quotes, escapes, and line breaks that fold with the blanks around them.</summary>
internal static class FlowScalarMap
{
    public static bool TryFill(ReadOnlySpan<char> file, int start, int end, YamlScalar scalar, int[] offsets)
    {
        string value = scalar.Value;
        int position = start, i = 0;
        while (i < value.Length)
        {
            if (position >= end) return false;
            if (FoldLength(file[position..end]) is > 0 and var fold)
            {
                int breaks = Breaks(file.Slice(position, fold));
                if (breaks == 1 && value[i] == ' ') offsets[i++] = position;
                for (int given = 1; given < breaks && i < value.Length && value[i] == '\n'; given++) offsets[i++] = position;
                position += fold;
                continue;
            }

            int used = Consume(file[position..end], scalar.Style, value[i]);
            if (used == 0) return false;
            if (IsEscapedBreak(file[position..end], used))
            {
                position = SkipEscapedBreak(file, position + 1, end, value, ref i, offsets);
                continue;
            }

            offsets[i++] = position;
            // \U gives two code units outside the basic plane.
            if (used == 10 && i < value.Length && char.IsHighSurrogate(value[i - 1])) offsets[i++] = position;
            position += used;
        }

        offsets[i] = position;
        return true;

        bool IsEscapedBreak(ReadOnlySpan<char> rest, int used) =>
            used == 2 && scalar.Style == YamlScalarStyle.DoubleQuoted && rest[0] == '\\' && rest[1] is '\r' or '\n';
    }

    /// <summary>The length of a line break with the blanks before and after it and the empty lines that follow; 0 where none starts.</summary>
    private static int FoldLength(ReadOnlySpan<char> rest)
    {
        if (rest[0] is not (' ' or '\t' or '\r' or '\n')) return 0;
        int length = rest.IndexOfAnyExcept(" \t\r\n");
        if (length < 0) length = rest.Length;
        return rest[..length].IndexOfAny('\r', '\n') < 0 ? 0 : length;
    }

    private static int Breaks(ReadOnlySpan<char> fold) => fold.Count('\n') + fold.Count('\r') - fold.Count("\r\n");

    /// <summary>Passes a break after a backslash, which gives nothing; each empty line after it gives a break.</summary>
    private static int SkipEscapedBreak(ReadOnlySpan<char> file, int position, int end, string value, ref int i, int[] offsets)
    {
        int fold = FoldLength(file[position..end]);
        for (int given = 1; given < Breaks(file.Slice(position, fold)) && i < value.Length && value[i] == '\n'; given++) offsets[i++] = position;
        return position + fold;
    }

    /// <summary>How many code units of the file give the wanted one; 0 for a mismatch.</summary>
    private static int Consume(ReadOnlySpan<char> rest, YamlScalarStyle style, char wanted)
    {
        char c = rest[0];
        if (style == YamlScalarStyle.SingleQuoted && c == '\'') return wanted == '\'' && rest.StartsWith("''") ? 2 : 0;
        if (style != YamlScalarStyle.DoubleQuoted || c != '\\') return c == wanted ? 1 : 0;
        if (rest.Length < 2) return 0;
        int digits = rest[1] switch { 'x' => 2, 'u' => 4, 'U' => 8, _ => 0 };
        return 2 + digits <= rest.Length ? 2 + digits : 0;
    }
}
