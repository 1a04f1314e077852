using System.Buffers;
using PostLint.Text;

namespace PostLint.Rules.Confidentiality.Credentials;

/// <summary>One value of a text, taken out of its quotation marks, emphasis and closing punctuation.</summary>
internal readonly record struct CredentialValue(TextSpan Span, CredentialValueKind Kind, bool Quoted)
{
    private const int MaxLength = 128;
    private const string Wrappers = "\"'`*_~\u2018\u2019\u201C\u201D\u00AB\u00BB()[]{}<>";
    private const string Closers = ".,;:?!";
    private const string Units = "am pm st nd rd th p k m cm mm km kg g ml l mb gb tb min mins hr hrs s x yo yr yrs";

    private static readonly SearchValues<char> AmountMarks = SearchValues.Create(":/%\u00A3$,.");
    private static readonly SearchValues<char> NoMailboxMarks = SearchValues.Create("!$%&*=");

    /// <summary>Reads the value at <paramref name="start"/>, up to white space.</summary>
    public static CredentialValue Read(ReadOnlySpan<char> text, int start)
    {
        int end = start;
        while (end < text.Length && end - start < MaxLength && !char.IsWhiteSpace(text[end]) && text[end] is not ('|' or '\uFFFC')) end++;
        TextSpan raw = TextSpan.FromBounds(start, end);
        int from = start, to = end;
        while (from < to && Wrappers.Contains(text[from])) from++;
        while (to > from && (Wrappers.Contains(text[to - 1]) || Closers.Contains(text[to - 1]))) to--;
        // A closing "!" belongs to a password of mixed signs: "Conker-2026!".
        if (to < end && text[to] == '!' && text[from..to].ContainsAnyInRange('0', '9') && text[from..to].ContainsAnyInRange('a', 'z')) to++;
        ReadOnlySpan<char> value = text[from..to];
        bool quoted = from > start && text[from - 1] is '"' or '\'' or '`' or '\u2018' or '\u201C' or '\u00AB' or '*' or '_';
        bool bracketed = from > start && text[from - 1] is '[' or '<' or '{' || from > start + 1 && text[start] is '[' or '<' or '{';
        CredentialValueKind kind = bracketed || raw.IsEmpty ? CredentialValueKind.None : Classify(value);
        return new CredentialValue(TextSpan.FromBounds(from, to), kind, quoted);
    }

    private static CredentialValueKind Classify(ReadOnlySpan<char> value)
    {
        int letters = 0, digits = 0, symbols = 0, others = 0;
        foreach (char c in value)
        {
            if (Folding.IsDigit(c)) digits++;
            else if (char.IsLetter(c)) letters++;
            else if ("!@#$%^&*+=_~?\u00A3".Contains(c)) symbols++;
            else others++;
        }

        if (letters + digits == 0 || IsPlaceholder(value) || IsAddress(value)) return CredentialValueKind.None;
        if (letters == 0) return digits is >= 3 and <= 14 && !IsAmount(value) ? CredentialValueKind.Digits : CredentialValueKind.None;
        if (digits > 0) return ClassifyMixed(value, letters, digits);
        if (symbols > 0 && letters >= 4) return CredentialValueKind.Mixed;
        return others == 0 || value.Contains('-') ? CredentialValueKind.Word : CredentialValueKind.None;
    }

    private static CredentialValueKind ClassifyMixed(ReadOnlySpan<char> value, int letters, int digits)
    {
        int figures = 0;
        while (figures < value.Length && Folding.IsDigit(value[figures])) figures++;
        if (figures == digits && NumberUnit(value[figures..])) return CredentialValueKind.None;
        // "C1234Z", "4471X": what a keypad takes; "4F", "Y9" and "KS2" are too short for anything.
        if (digits >= 3 && letters <= 2 && value.Length <= 8) return CredentialValueKind.Digits;
        return value.Length >= 5 ? CredentialValueKind.Mixed : CredentialValueKind.None;
    }

    private static bool NumberUnit(ReadOnlySpan<char> rest)
    {
        foreach (Range unit in Units.AsSpan().Split(' '))
        {
            if (rest.Equals(Units.AsSpan()[unit], StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    /// <summary>"****", "xxxx", "1.50", "10:30" and "12/3" are no digits of a code.</summary>
    private static bool IsAmount(ReadOnlySpan<char> value) => value.ContainsAny(AmountMarks);

    private static bool IsPlaceholder(ReadOnlySpan<char> value)
    {
        char first = char.ToLowerInvariant(value[0]);
        if (first is not ('x' or '*' or '\u2022' or '.' or '?' or '-' or '#' or '0')) return value.StartsWith("${") || value.StartsWith("{{") || value.StartsWith("%");
        foreach (char c in value)
        {
            if (char.ToLowerInvariant(c) != first) return false;
        }

        return first != '0';
    }

    /// <summary>A mailbox or a web address is not the secret itself.</summary>
    private static bool IsAddress(ReadOnlySpan<char> value)
    {
        int at = value.IndexOf('@');
        bool mailbox = at > 0 && value[(at + 1)..].IndexOf('.') > 0 && !value[(at + 1)..].ContainsAny(NoMailboxMarks);
        return mailbox || value.Contains("://", StringComparison.Ordinal) || value.StartsWith("www.", StringComparison.OrdinalIgnoreCase);
    }
}
