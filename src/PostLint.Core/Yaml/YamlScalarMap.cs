using PostLint.Text;

namespace PostLint.Yaml;

/// <summary>
/// Maps the decoded value of a scalar back to the file, character by character. The source is read along the value:
/// what matches stands for itself, an escape or a folded line break stands for the one character it gave.
/// </summary>
public static class YamlScalarMap
{
    /// <summary>The largest indentation that a block's header can state.</summary>
    private const int MaxStatedIndent = 9;

    /// <summary>
    /// For each code unit of the value the file offset it comes from, and one more for the end.
    /// Null when value and source cannot be read side by side; the caller then uses the whole scalar.
    /// </summary>
    public static int[]? Create(YamlScalar scalar, ReadOnlySpan<char> file)
    {
        var offsets = new int[scalar.Value.Length + 1];
        bool quoted = scalar.Style is YamlScalarStyle.SingleQuoted or YamlScalarStyle.DoubleQuoted;
        int start = scalar.Span.Start + (quoted ? 1 : 0), end = scalar.Span.End - (quoted ? 1 : 0);
        if (scalar.Style is not (YamlScalarStyle.Literal or YamlScalarStyle.Folded))
            return FlowScalarMap.TryFill(file, start, end, scalar, offsets) ? offsets : null;

        int header = file[start..end].IndexOfAny('\r', '\n');
        if (header < 0) return scalar.Value.Length == 0 ? FilledWith(offsets, end) : null;
        start = BlockScalarMap.AfterBreak(file, start + header, end);
        // The first line's indentation is the block's, unless the header states a smaller one: the rest of it is then text.
        int indent = BlockScalarMap.FirstIndent(file, start, end);
        for (int least = Math.Max(0, indent - MaxStatedIndent); indent >= least; indent--)
        {
            if (BlockScalarMap.TryFill(file, start, end, indent, scalar.Value, offsets)) return offsets;
        }

        return null;
    }

    private static int[] FilledWith(int[] offsets, int offset)
    {
        offsets.AsSpan().Fill(offset);
        return offsets;
    }
}
