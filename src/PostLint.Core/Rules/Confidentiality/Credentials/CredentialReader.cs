using PostLint.Text;

namespace PostLint.Rules.Confidentiality.Credentials;

/// <summary>
/// Reads the secret that belongs to a label ("password", "gate code", "PIN"): the value after it or before it. Games, offers and
/// advice about passwords have labels too; the words of the sentence tell them apart.
/// </summary>
internal static class CredentialReader
{
    private const int MaxFillers = 9;
    private const int NearChars = 80;

    /// <param name="text">Text of the file, markup included.</param>
    /// <param name="label">A phrase of the label sections of <c>credential-words.txt</c>.</param>
    /// <param name="bits">The label's bits of <see cref="CredentialWords"/>.</param>
    /// <param name="match">The secret.</param>
    public static bool TryRead(ReadOnlySpan<char> text, TextSpan label, uint bits, out CredentialMatch match)
    {
        match = default;
        if ((bits & CredentialWords.NoLabel) != 0 || IsMidToken(text, label)) return false;
        if (IsKeyBlock(text, label, out int begin)) return TokenReader.TryRead(text, begin, out match);
        if ((bits & CredentialWords.Press) != 0) return CredentialForms.TryReadPressed(text, label, out match);
        if ((bits & CredentialWords.Recipe) != 0) return CredentialForms.TryReadRecipe(text, label, out match);
        if ((bits & CredentialWords.Strong) == 0 && !HasFigures(text, label)) return false;
        CredentialContext context = CredentialContext.Around(text, label);
        if (context.Has(CredentialWords.Example)) return false;
        uint compound = bits & (CredentialWords.System | CredentialWords.Place) | BitsBefore(text, label);
        if ((compound & CredentialWords.NoLabel) != 0) return false;
        var candidate = new CredentialCandidate(text, label, bits, compound, context);
        if ((bits & CredentialWords.Pair) != 0 && CredentialForms.TryReadPair(text, label, out match)) return true;
        if ((bits & (CredentialWords.Strong | CredentialWords.Pin | CredentialWords.Weak | CredentialWords.Thing)) == 0) return false;
        return TryReadAfter(candidate, out match) || TryReadBefore(candidate, out match);
    }

    private static bool TryReadAfter(in CredentialCandidate candidate, out CredentialMatch match)
    {
        ReadOnlySpan<char> text = candidate.Text;
        match = default;
        bool mark = false, verb = false, loose = false;
        uint between = 0;
        int position = candidate.Label.End;
        if (IsContractedVerb(text, position)) (verb, position) = (true, position + 2);
        for (int step = 0; step <= MaxFillers;)
        {
            position = SkipGap(text, position, mark, out bool ended);
            if (ended) return false;
            if (IsMark(text, position, out int length))
            {
                mark = true;
                position += length;
                continue;
            }

            CredentialValue value = CredentialValue.Read(text, position);
            uint word = value.Span.IsEmpty ? 0 : CredentialWords.At(text, value.Span.Start, out length);
            if ((word & CredentialWords.Stop) != 0 && !mark) return false;
            if ((word & CredentialWords.Verb) != 0)
            {
                (verb, position) = (true, value.Span.Start + length);
                continue;
            }

            if (CredentialForms.TryReadDigitWords(text, position, out TextSpan spoken)) value = new CredentialValue(spoken, CredentialValueKind.Digits, false);
            bool accepted = (value.Kind != CredentialValueKind.Word || !loose) && candidate.Accepts(value, step == 0, mark, verb, between);
            if (accepted) match = new CredentialMatch(value.Span, candidate.KindOf(between));
            if (accepted) return true;
            if (value.Kind != CredentialValueKind.Word && (word & CredentialWords.NoValue) == 0 && (mark || verb) || mark && (word & CredentialWords.NoValue) == 0) return false;
            between |= word;
            loose |= mark || verb;
            position = Math.Max(position + 1, value.Span.End);
            step++;
        }

        return false;
    }

    /// <summary>"4471 is the gate code", "Conker-2026! as the password", "use 4471 at the keypad".</summary>
    private static bool TryReadBefore(in CredentialCandidate candidate, out CredentialMatch match)
    {
        ReadOnlySpan<char> text = candidate.Text;
        match = default;
        int position = candidate.Label.Start;
        for (int step = 0; step < 6; step++)
        {
            int end = position;
            while (end > candidate.Context.Sentence.Start && (text[end - 1] is ' ' or '\u00A0' or '*' or '(')) end--;
            int start = end;
            while (start > candidate.Context.Sentence.Start && !char.IsWhiteSpace(text[start - 1])) start--;
            if (start == end) return false;
            CredentialValue value = CredentialValue.Read(text, start);
            uint word = value.Span.IsEmpty ? 0 : CredentialWords.At(text, value.Span.Start, out _);
            if ((word & CredentialWords.Verb) != 0 || text[start..end].Equals("as", StringComparison.OrdinalIgnoreCase)) return TryReadEndingAt(candidate, start, out match);
            if (value.Kind != CredentialValueKind.Word) return false;
            position = start;
        }

        return false;
    }

    private static bool TryReadEndingAt(in CredentialCandidate candidate, int position, out CredentialMatch match)
    {
        ReadOnlySpan<char> text = candidate.Text;
        int end = position;
        while (end > candidate.Context.Sentence.Start && char.IsWhiteSpace(text[end - 1])) end--;
        int start = end;
        while (start > candidate.Context.Sentence.Start && !char.IsWhiteSpace(text[start - 1])) start--;
        CredentialValue value = CredentialValue.Read(text, start);
        bool accepted = value.Kind is CredentialValueKind.Mixed or CredentialValueKind.Digits && candidate.Accepts(value, false, false, true, 0);
        match = accepted ? new CredentialMatch(value.Span, candidate.KindOf(0)) : default;
        return accepted;
    }

    /// <summary>What the three words before a label say: "staff room door", "guest Wi-Fi".</summary>
    private static uint BitsBefore(ReadOnlySpan<char> text, TextSpan label)
    {
        uint bits = 0;
        int position = label.Start;
        for (int step = 0; step < 3; step++)
        {
            int end = position;
            while (end > 0 && text[end - 1] is ' ' or '-' or '*' or '\'' or '\u2019') end--;
            int start = end;
            while (start > 0 && char.IsLetterOrDigit(text[start - 1])) start--;
            if (start == end) return bits;
            uint word = CredentialWords.At(text, start, out int length);
            if ((word & CredentialWords.NoLabel) != 0 && start + length >= label.End) return CredentialWords.NoLabel;
            if ((word & (CredentialWords.Verb | CredentialWords.Stop)) != 0) return bits;
            bits |= word & (CredentialWords.System | CredentialWords.Place | CredentialWords.Offer | CredentialWords.Game);
            position = start;
        }

        return bits;
    }

    /// <summary>"the code's 4471".</summary>
    private static bool IsContractedVerb(ReadOnlySpan<char> text, int position) =>
        position + 2 < text.Length && Folding.IsApostrophe(text[position]) && text[position + 1] is 's' && text[position + 2] == ' ';

    private static int SkipGap(ReadOnlySpan<char> text, int position, bool mark, out bool ended)
    {
        int breaks = 0;
        while (position < text.Length && (char.IsWhiteSpace(text[position]) || text[position] is '*' or '_' or '(' or ','))
        {
            if (text[position] == '\n') breaks++;
            position++;
        }

        ended = position >= text.Length || breaks > (mark ? 2 : 1) || text[position] is '.' or '!' or '?' or ';' or ')';
        return position;
    }

    private static bool IsMark(ReadOnlySpan<char> text, int position, out int length)
    {
        length = 1;
        if (text[position] is ':' or '=' or '\u2192' or '|' or '\u2013' or '\u2014') return true;
        if (text[position] != '-') return false;
        length = position + 1 < text.Length && text[position + 1] == '>' ? 2 : 1;
        return length == 2 || position + 1 < text.Length && text[position + 1] == ' ';
    }

    /// <summary>"-----BEGIN RSA PRIVATE KEY-----".</summary>
    private static bool IsKeyBlock(ReadOnlySpan<char> text, TextSpan label, out int begin)
    {
        int floor = Math.Max(0, label.Start - 24);
        begin = text[floor..label.Start].IndexOf("-----BEGIN ") is var index && index >= 0 ? floor + index : -1;
        return begin >= 0;
    }

    /// <summary>Whether digits, in figures or words, stand near a label that only they can complete: the cheap test.</summary>
    private static bool HasFigures(ReadOnlySpan<char> text, TextSpan label)
    {
        TextSpan near = TextSpan.FromBounds(Math.Max(0, label.Start - NearChars), Math.Min(text.Length, label.End + NearChars));
        return text[near.Start..near.End].ContainsAnyInRange('0', '9') || (CredentialWords.In(text, near) & CredentialWords.DigitWord) != 0;
    }

    private static bool IsMidToken(ReadOnlySpan<char> text, TextSpan label)
    {
        if (label.Start > 0 && text[label.Start - 1] is '_' or '/' or '#' or '@' or '&') return true;
        return label.End < text.Length && (text[label.End] == '-' && label.End + 1 < text.Length && char.IsLetter(text[label.End + 1]));
    }
}
