using PostLint.Text;

namespace PostLint.Rules.PersonalData.Formats;

/// <summary>Writes the plain form of a mailbox into a buffer: folded, without spaces and brackets, words for marks replaced.</summary>
internal ref struct MailboxWriter(Span<char> buffer)
{
    private readonly Span<char> buffer = buffer;

    public int Length { get; private set; }

    /// <summary>More than the buffer holds is no mailbox.</summary>
    public bool Overflowed { get; private set; }

    public void Add(char c)
    {
        char folded = Folding.Fold(c);
        if (folded == '\0') return;
        if (Length == buffer.Length) Overflowed = true;
        else buffer[Length++] = folded;
    }

    /// <summary>Adds a stretch in which words and brackets may stand for marks: <c>bertie dot p</c>, <c>mail [dot] example</c>.</summary>
    public void AddLoose(ReadOnlySpan<char> text)
    {
        for (int i = 0; i < text.Length;)
        {
            int end = i;
            while (end < text.Length && char.IsLetterOrDigit(text[end])) end++;
            if (end == i)
            {
                if (IsMark(text[i])) Add(text[i]);
                i++;
                continue;
            }

            char mark = MarkOf(text[i..end]);
            if (mark != '\0') Add(mark);
            else
            {
                foreach (char c in text[i..end]) Add(c);
            }

            i = end;
        }
    }

    /// <summary>What was written so far.</summary>
    public readonly ReadOnlySpan<char> Written => buffer[..Length];

    /// <summary>Drops what lies behind a length.</summary>
    public void Cut(int length) => Length = length;

    /// <summary>The mark that a word stands for when a mailbox is read out, or <c>'\0'</c>.</summary>
    public static char MarkOf(ReadOnlySpan<char> word)
    {
        if (word.Equals("dot", StringComparison.OrdinalIgnoreCase) || word.Equals("d0t", StringComparison.OrdinalIgnoreCase)) return '.';
        if (word.Equals("underscore", StringComparison.OrdinalIgnoreCase)) return '_';
        if (word.Equals("dash", StringComparison.OrdinalIgnoreCase) || word.Equals("hyphen", StringComparison.OrdinalIgnoreCase)) return '-';
        return '\0';
    }

    private static bool IsMark(char c) => c is '.' or '_' or '-' or '+' or '%' or '\uFF0E' or '\uFF3F' or '\uFF0D';
}
