using PostLint.Text;

namespace PostLint.Rules.Confidentiality.Credentials;

/// <summary>Secrets in forms of their own, which need no words between label and value: pressed on a keypad, told as a recipe, paired with a user's name, spoken.</summary>
internal static class CredentialForms
{
    private const int MaxLine = 200;

    /// <summary>What comes after the digits on a keypad, as opposed to what is counted.</summary>
    private static readonly HashSet<ulong> Follows = [.. "then to at on for and hash star end as followed in into by when".Split(' ').Select(word => WordHash.Of(word))];

    /// <summary>"press 2580 on the keypad", "type in 1066 then hash at the front door".</summary>
    public static bool TryReadPressed(ReadOnlySpan<char> text, TextSpan label, out CredentialMatch match)
    {
        match = default;
        int position = label.End;
        while (position < text.Length && text[position] is ' ' or '*' or '`' or '\u00A0') position++;
        if (position >= text.Length) return false;
        bool isSpoken = TryReadDigitWords(text, position, out TextSpan spoken);
        CredentialValue value = isSpoken ? new CredentialValue(spoken, CredentialValueKind.Digits, false) : CredentialValue.Read(text, position);
        CredentialContext context = CredentialContext.Around(text, label);
        // "Type in hedgehog9 when the portal asks."
        if (value.Kind == CredentialValueKind.Mixed && context.Has(CredentialWords.System) && !context.Has(CredentialWords.Game | CredentialWords.Offer | CredentialWords.Example))
        {
            match = new CredentialMatch(value.Span, CredentialKind.Password);
            return true;
        }

        if (value.Kind != CredentialValueKind.Digits || !isSpoken && value.Span.Length is < 4 or > 9) return false;
        var next = new WordScanner(text, value.Span.End);
        if (next.MoveNext() && !Follows.Contains(next.Hash) && next.Start - value.Span.End <= 2 && text[value.Span.End] == ' ') return false;
        if (!context.Has(CredentialWords.Place) || context.Has(CredentialWords.Game | CredentialWords.Offer)) return false;
        match = new CredentialMatch(value.Span, CredentialKind.DoorCode);
        return true;
    }

    /// <summary>"the old login: Larkspur plus this year, capital L": whoever knows how it is put together has it.</summary>
    public static bool TryReadRecipe(ReadOnlySpan<char> text, TextSpan label, out CredentialMatch match)
    {
        match = default;
        CredentialContext context = CredentialContext.Around(text, label);
        if (context.Has(CredentialWords.Example | CredentialWords.Stop | CredentialWords.Game | CredentialWords.Offer)) return false;
        TextSpan before = TextSpan.FromBounds(context.Sentence.Start, label.Start);
        if ((CredentialWords.In(text, before) & (CredentialWords.Strong | CredentialWords.Pair)) == 0) return false;
        int start = Math.Max(context.Sentence.Start, text[..label.Start].TrimEnd(" ,").LastIndexOfAny(",:;") + 1);
        while (start < label.Start && char.IsWhiteSpace(text[start])) start++;
        match = new CredentialMatch(TextSpan.FromBounds(start, label.End), CredentialKind.Password);
        return true;
    }

    /// <summary>"Login: thornyhist / Conker-2026!", "Wi-Fi: ThornGuest, Conker2026".</summary>
    public static bool TryReadPair(ReadOnlySpan<char> text, TextSpan label, out CredentialMatch match)
    {
        match = default;
        int position = label.End;
        while (position < text.Length && text[position] is '*' or '_' or ' ') position++;
        bool login = text[label.Start] is 'l' or 'L' or 'u' or 'U';
        if (position >= text.Length || text[position] is not (':' or '=') && !login) return false;
        int end = Math.Min(text.Length, position + MaxLine);
        int line = text[position..end].IndexOf('\n');
        if (line >= 0) end = position + line;
        int slash = text[position..end].IndexOfAny("/,|");
        if (slash < 0) return false;
        position += slash + 1;
        while (position < end && text[position] is ' ' or '*' or '/') position++;
        CredentialValue value = CredentialValue.Read(text[..end], position);
        if (value.Kind != CredentialValueKind.Mixed) return false;
        match = new CredentialMatch(value.Span, CredentialKind.Password);
        return true;
    }

    /// <summary>Three digits or more written as words: "four four seven one".</summary>
    public static bool TryReadDigitWords(ReadOnlySpan<char> text, int start, out TextSpan span)
    {
        int count = 0, end = start;
        var words = new WordScanner(text, start);
        while (words.MoveNext() && (count == 0 ? words.Start <= start + 2 : words.Start - end <= 2) && (CredentialWords.At(text, words.Start, out _) & CredentialWords.DigitWord) != 0)
        {
            end = words.Next;
            count++;
        }

        span = TextSpan.FromBounds(start, end);
        return count >= 3;
    }
}
