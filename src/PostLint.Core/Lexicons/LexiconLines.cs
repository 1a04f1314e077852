namespace PostLint.Lexicons;

/// <summary>Walks the lines of a word list that say something: heads and terms, without the comments between them.</summary>
internal ref struct LexiconLines(ReadOnlySpan<char> text)
{
    private ReadOnlySpan<char> rest = text;

    /// <summary>The line without white space around it.</summary>
    public ReadOnlySpan<char> Current { get; private set; }

    /// <summary>Whether the line is a head.</summary>
    public readonly bool IsHead => Current[0] == '[' && Current[^1] == ']';

    /// <summary>The number of the section that the line heads or stands in; -1 before the first head.</summary>
    public int Section { get; private set; } = -1;

    public bool MoveNext()
    {
        while (!rest.IsEmpty)
        {
            int end = rest.IndexOf('\n');
            Current = (end < 0 ? rest : rest[..end]).Trim();
            rest = end < 0 ? default : rest[(end + 1)..];
            if (Current.IsEmpty || Current[0] == '#') continue;
            if (IsHead) Section++;
            return true;
        }

        return false;
    }
}
