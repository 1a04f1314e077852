using PostLint.Text;

namespace PostLint.Rules.PersonalData.Formats;

/// <summary>Reads a mail domain from a place onwards, plain (<c>mail.example</c>) or disguised (<c>mail dot example</c>, <c>mail [.] example</c>).</summary>
internal ref struct MailDomainReader(ReadOnlySpan<char> text)
{
    private const int MaxLabels = 6, MaxGap = 5;

    private readonly ReadOnlySpan<char> text = text;

    /// <summary>Where the domain ends in the text.</summary>
    public int End { get; private set; }

    /// <summary>Whether a word or a bracket stood for a dot.</summary>
    public bool Disguised { get; private set; }

    /// <summary>Reads into the writer; false when there is no domain here.</summary>
    public bool TryRead(int start, ref MailboxWriter writer)
    {
        int position = start, origin = writer.Length, labels = 0, known = 0, knownLength = 0;
        bool disguisedHere = false, alphabetic = false;
        while (labels < MaxLabels)
        {
            int end = LabelEnd(position);
            if (end == position) break;
            ReadOnlySpan<char> label = text[position..end];
            if (labels > 0) writer.Add('.');
            foreach (char c in label) writer.Add(c);
            labels++;
            alphabetic = IsAlphabetic(label);
            End = end;
            Disguised = disguisedHere;
            if (labels > 1 && EmailWords.DomainEnding.Contains(label)) (known, knownLength) = (end, writer.Length);
            if (!TryReadDot(end, out position, out bool disguised)) break;
            // A word for the dot behind a whole domain is a new thought, not a further label.
            if (disguised && known == end && !IsKnownEnding(position)) break;
            disguisedHere |= disguised;
        }

        ReadOnlySpan<char> written = text[start..Math.Max(start, End)];
        if (known > 0 && (known == End || !alphabetic || disguisedHere || char.IsUpper(LastLabelStart(written))))
        {
            End = known;
            writer.Cut(knownLength);
            return true;
        }

        if (labels >= 2) return alphabetic && !disguisedHere && !EmailWords.FileEnding.Contains(LastLabel(written));
        return labels == 1 && writer.Length > origin && MailboxClassifier.DomainKind(written) == MailDomainKind.FreeMail;
    }

    private readonly int LabelEnd(int start)
    {
        int end = start;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '-' or '\uFF0D' || Folding.IsZeroWidth(text[end]))) end++;
        while (end > start && text[end - 1] is '-' or '\uFF0D') end--;
        return end;
    }

    private readonly bool IsKnownEnding(int start) => EmailWords.DomainEnding.Contains(text[start..LabelEnd(start)]);

    /// <summary>Reads the dot between two labels: <c>.</c> touching both, <c> . </c> apart from both, or a word or bracketed form.</summary>
    private readonly bool TryReadDot(int start, out int next, out bool disguised)
    {
        next = start;
        disguised = false;
        if (start + 1 < text.Length && text[start] is '.' or '\uFF0E' && char.IsLetterOrDigit(text[start + 1]))
        {
            next = start + 1;
            return true;
        }

        int i = start;
        while (i < text.Length && i - start < MaxGap && IsFiller(text[i])) i++;
        if (i == start || i == text.Length) return false;
        int word = i;
        while (i < text.Length && char.IsLetterOrDigit(text[i])) i++;
        if (word == i && text[i] is '.' or '\uFF0E') i++;
        else if (MailboxWriter.MarkOf(text[word..i]) != '.') return false;
        int gap = i;
        while (i < text.Length && i - gap < MaxGap && IsFiller(text[i])) i++;
        if (i == gap || i == text.Length || !char.IsLetterOrDigit(text[i])) return false;
        next = i;
        return disguised = true;
    }

    private static bool IsFiller(char c) => c is ' ' or '\u00A0' or '(' or ')' or '[' or ']' or '{' or '}' or '<' or '>' or '-' or '_' or '*' || Folding.IsZeroWidth(c);

    private static bool IsAlphabetic(ReadOnlySpan<char> label)
    {
        foreach (char c in label)
        {
            if (!char.IsLetter(c)) return false;
        }

        return label.Length >= 2;
    }

    private static ReadOnlySpan<char> LastLabel(ReadOnlySpan<char> domain) => domain[(domain.LastIndexOf('.') + 1)..];

    private static char LastLabelStart(ReadOnlySpan<char> domain) => LastLabel(domain) is [char first, ..] ? first : ' ';
}
