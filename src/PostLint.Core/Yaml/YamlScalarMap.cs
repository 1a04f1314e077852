using PostLint.Text;

namespace PostLint.Yaml;

/// <summary>
/// Maps the decoded value of a scalar back to the file, character by character. The source is read along the value:
/// what matches stands for itself, an escape or a folded line break stands for the one character it gave.
/// </summary>
public static class YamlScalarMap
{
    /// <summary>
    /// For each code unit of the value the file offset it comes from, and one more for the end.
    /// Null when value and source cannot be read side by side; the caller then uses the whole scalar.
    /// </summary>
    public static int[]? Create(YamlScalar scalar, ReadOnlySpan<char> file)
    {
        string value = scalar.Value;
        var offsets = new int[value.Length + 1];
        int position = scalar.Span.Start;
        int end = scalar.Span.End;
        if (scalar.Style is YamlScalarStyle.SingleQuoted or YamlScalarStyle.DoubleQuoted) (position, end) = (position + 1, end - 1);
        if (scalar.Style is YamlScalarStyle.Literal or YamlScalarStyle.Folded) position = AfterHeader(file, position, end);
        for (int i = 0; i < value.Length; i++)
        {
            char wanted = value[i];
            bool atBreak = position < end && file[position] is '\r' or '\n';
            if (wanted == '\n' || (wanted == ' ' && atBreak) || atBreak) position = SkipIndent(file, position, end, wanted, offsets, ref i, value);
            if (i >= value.Length) break;
            wanted = value[i];
            if (wanted == '\n') continue;
            if (position >= end) return null;
            offsets[i] = position;
            int used = Consume(file, position, end, scalar.Style, wanted, value, i);
            if (used == 0) return null;
            if (used < 0)
            {
                offsets[++i] = position;
                used = -used;
            }

            position += used;
        }

        offsets[value.Length] = Math.Min(position, end);
        return offsets;
    }

    private static int AfterHeader(ReadOnlySpan<char> file, int position, int end)
    {
        int lineBreak = file[position..end].IndexOf('\n');
        if (lineBreak < 0) return end;
        position += lineBreak + 1;
        while (position < end && file[position] == ' ') position++;
        return position;
    }

    /// <summary>Passes line breaks and indentation in the file; sets the offsets of the breaks or the space they became.</summary>
    private static int SkipIndent(ReadOnlySpan<char> file, int position, int end, char wanted, int[] offsets, ref int i, string value)
    {
        while (position < end && file[position] is ' ' or '\t' && wanted is '\n') position++;
        int start = position;
        while (position < end && file[position] is ' ' or '\t' or '\r' or '\n') position++;
        while (i < value.Length && value[i] is '\n') offsets[i++] = start;
        if (i < value.Length && value[i] == ' ' && start < position && wanted == ' ') offsets[i++] = start;
        return position;
    }

    /// <summary>How many code units of the file give the wanted one; negative when they give a surrogate pair; 0 for a mismatch.</summary>
    private static int Consume(ReadOnlySpan<char> file, int position, int end, YamlScalarStyle style, char wanted, string value, int index)
    {
        char c = file[position];
        if (style == YamlScalarStyle.SingleQuoted && c == '\'') return wanted == '\'' && position + 1 < end && file[position + 1] == '\'' ? 2 : 0;
        if (style != YamlScalarStyle.DoubleQuoted || c != '\\') return c == wanted ? 1 : 0;
        if (position + 1 >= end) return 0;
        int digits = file[position + 1] switch { 'x' => 2, 'u' => 4, 'U' => 8, _ => 0 };
        if (digits == 0) return 2;
        bool pair = digits == 8 && char.IsHighSurrogate(wanted) && index + 1 < value.Length;
        return pair ? -(2 + digits) : 2 + digits;
    }
}
