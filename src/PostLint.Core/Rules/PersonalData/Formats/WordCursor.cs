using PostLint.Text;

namespace PostLint.Rules.PersonalData.Formats;

/// <summary>
/// Walks word by word away from a place, forwards or backwards. A word is a run of letters, digits and apostrophes;
/// <see cref="Gap"/> is what stands between it and the word (or place) before.
/// </summary>
internal ref struct WordCursor
{
    private readonly ReadOnlySpan<char> text;
    private readonly bool backwards;
    private int position;

    private WordCursor(ReadOnlySpan<char> text, int position, bool backwards)
    {
        this.text = text;
        this.position = position;
        this.backwards = backwards;
    }

    /// <summary>Where the current word stands.</summary>
    public TextSpan Span { get; private set; }

    /// <summary>What stands between the current word and the one visited before it.</summary>
    public TextSpan Gap { get; private set; }

    /// <summary>The current word.</summary>
    public readonly ReadOnlySpan<char> Word => text.Slice(Span.Start, Span.Length);

    public static WordCursor Before(ReadOnlySpan<char> text, int position) => new(text, position, backwards: true);

    public static WordCursor After(ReadOnlySpan<char> text, int position) => new(text, position, backwards: false);

    public bool MoveNext() => backwards ? MoveBack() : MoveForward();

    /// <summary>Whether a sentence ends in the gap: a full stop, question or exclamation mark before white space.</summary>
    public readonly bool CrossesSentence
    {
        get
        {
            for (int i = Gap.Start; i < Gap.End; i++)
            {
                if (text[i] is '!' or '?' || text[i] == '.' && i + 1 < text.Length && char.IsWhiteSpace(text[i + 1]) && !FollowsShortWord(i)) return true;
            }

            return false;
        }
    }

    /// <summary>Whether the gap holds the character.</summary>
    public readonly bool GapHolds(char c) => text.Slice(Gap.Start, Gap.Length).Contains(c);

    internal static bool IsWordChar(char c) => char.IsLetterOrDigit(c) || Folding.IsApostrophe(c) || Folding.IsZeroWidth(c);

    /// <summary><c>Tel.</c>, <c>St.</c>, <c>Mr.</c>: a full stop after up to three letters, the first a capital; <c>no.</c> and <c>tel.</c> also without.</summary>
    private readonly bool FollowsShortWord(int stop)
    {
        int start = stop;
        while (start > 0 && char.IsLetter(text[start - 1])) start--;
        ReadOnlySpan<char> word = text[start..stop];
        return word.Length is > 0 and <= 3 && (char.IsUpper(word[0]) || word is "no" or "nos" or "tel" or "mob" or "ref" or "ext");
    }

    private bool MoveForward()
    {
        int start = position;
        while (start < text.Length && !IsWordChar(text[start])) start++;
        if (start == text.Length) return false;
        int end = start;
        while (end < text.Length && IsWordChar(text[end])) end++;
        Gap = TextSpan.FromBounds(position, start);
        Span = TextSpan.FromBounds(start, end);
        position = end;
        return true;
    }

    private bool MoveBack()
    {
        int end = position;
        while (end > 0 && !IsWordChar(text[end - 1])) end--;
        if (end == 0) return false;
        int start = end;
        while (start > 0 && IsWordChar(text[start - 1])) start--;
        Gap = TextSpan.FromBounds(end, position);
        Span = TextSpan.FromBounds(start, end);
        position = start;
        return true;
    }
}
