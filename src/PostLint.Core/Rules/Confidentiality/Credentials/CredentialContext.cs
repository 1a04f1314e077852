using PostLint.Text;

namespace PostLint.Rules.Confidentiality.Credentials;

/// <summary>The sentence around a label, and the one before it.</summary>
internal readonly record struct CredentialContext(TextSpan Sentence, uint SentenceBits, uint EarlierBits)
{
    private const int MaxChars = 200;

    public static CredentialContext Around(ReadOnlySpan<char> text, TextSpan label)
    {
        int start = Start(text, label.Start), end = End(text, label.End);
        int earlier = start > 0 ? Start(text, Math.Max(0, start - 2)) : 0;
        uint bits = CredentialWords.In(text, TextSpan.FromBounds(start, end));
        if (text[start..end].Contains('%') && text[start..end].Contains("% off", StringComparison.OrdinalIgnoreCase)) bits |= CredentialWords.Offer;
        return new CredentialContext(
            TextSpan.FromBounds(start, end),
            bits,
            CredentialWords.In(text, TextSpan.FromBounds(earlier, start)));
    }

    public bool Has(uint bits) => (SentenceBits & bits) != 0;

    private static int Start(ReadOnlySpan<char> text, int position)
    {
        int floor = Math.Max(0, position - MaxChars);
        for (int i = position - 1; i > floor; i--)
        {
            if (IsEnd(text, i)) return i + 1;
        }

        return floor;
    }

    private static int End(ReadOnlySpan<char> text, int position)
    {
        int ceiling = Math.Min(text.Length, position + MaxChars);
        for (int i = position; i < ceiling; i++)
        {
            if (IsEnd(text, i)) return i;
        }

        return ceiling;
    }

    /// <summary>An empty line; a closing mark before white space, where it does not close "e.g.".</summary>
    private static bool IsEnd(ReadOnlySpan<char> text, int i)
    {
        if (text[i] == '\n') return i > 0 && text[i - 1] == '\n' || i > 1 && text[i - 1] == '\r' && text[i - 2] == '\n';
        if (text[i] is not ('.' or '!' or '?') || i + 1 < text.Length && !char.IsWhiteSpace(text[i + 1])) return false;
        return text[i] != '.' || i < 2 || text[i - 2] != '.';
    }
}
