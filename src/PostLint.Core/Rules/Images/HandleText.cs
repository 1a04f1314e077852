using PostLint.Text;

namespace PostLint.Rules.Images;

/// <summary>Cuts a handle out of running text.</summary>
internal static class HandleText
{
    private const int Longest = 64;

    /// <summary>The handle around a mark, with its <c>@</c>; empty when none stands there.</summary>
    /// <param name="text">The prose.</param>
    /// <param name="segment">The segment of the mark: segments stand side by side, and the full stop that ends one touches the next.</param>
    /// <param name="mark">Where an <c>@</c>, dot or underscore stands.</param>
    public static TextSpan Around(ReadOnlySpan<char> text, TextSpan segment, int mark)
    {
        int start = mark, floor = Math.Max(segment.Start, mark - Longest), ceiling = Math.Min(segment.End, mark + Longest);
        while (start > floor && IsPart(text[start - 1])) start--;
        if (text[mark] != '@' && start > floor && text[start - 1] == '@') start--;
        int end = mark + 1;
        while (end < ceiling && IsPart(text[end])) end++;
        // A mailbox is no handle.
        if (end < ceiling && text[end] == '@' || text[mark] == '@' && start < mark) return new TextSpan(mark, 0);
        while (end > mark + 1 && text[end - 1] is '.' or '-') end--;
        // A full stop ends most sentences; inside a handle something follows it.
        if (text[mark] != '@' && end == mark + 1) return new TextSpan(mark, 0);
        return TextSpan.FromBounds(start, end);
    }

    private static bool IsPart(char c) => char.IsLetterOrDigit(c) || c is '.' or '_' or '-';
}
