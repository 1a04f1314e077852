namespace PostLint.Yaml;

/// <summary>Reads a literal or folded block along its value: indentation goes, a line break is a break, a space or nothing.</summary>
internal static class BlockScalarMap
{
    public static bool TryFill(ReadOnlySpan<char> file, int start, int end, int indent, string value, int[] offsets)
    {
        int position = start, i = 0;
        bool lineStart = true;
        while (i < value.Length)
        {
            if (lineStart) position = AfterIndent(file, position, end, indent);
            lineStart = false;
            if (position >= end) return false;
            offsets[i] = position;
            if (file[position] is '\r' or '\n')
            {
                // Of the breaks around an empty line one folds away; which one makes no difference to a place.
                if (value[i] is '\n' or ' ') i++;
                position = AfterBreak(file, position, end);
                lineStart = true;
            }
            else if (file[position] == value[i])
            {
                i++;
                position++;
            }
            else
            {
                return false;
            }
        }

        offsets[i] = position;
        return true;
    }

    /// <summary>The indentation of the first line that holds more than spaces.</summary>
    public static int FirstIndent(ReadOnlySpan<char> file, int start, int end)
    {
        for (int position = start; position < end;)
        {
            int spaces = file[position..end].IndexOfAnyExcept(' ');
            if (spaces < 0) return end - position;
            if (file[position + spaces] is not ('\r' or '\n')) return spaces;
            position = AfterBreak(file, position + spaces, end);
        }

        return 0;
    }

    public static int AfterBreak(ReadOnlySpan<char> file, int position, int end) =>
        Math.Min(end, position + (file[position..end].StartsWith("\r\n") ? 2 : 1));

    private static int AfterIndent(ReadOnlySpan<char> file, int position, int end, int indent)
    {
        int limit = Math.Min(end, position + indent);
        while (position < limit && file[position] == ' ') position++;
        return position;
    }
}
