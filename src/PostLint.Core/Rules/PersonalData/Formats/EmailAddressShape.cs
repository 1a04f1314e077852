using PostLint.Text;

namespace PostLint.Rules.PersonalData.Formats;

/// <summary>
/// Finds mailboxes around an at sign, plain (<c>bertie.p@mail.example</c>) or disguised (<c>bertie dot p [at] mail (dot) example</c>,
/// <c>bertie at gmail</c>), and writes their plain form. Allocates nothing.
/// </summary>
public static class EmailAddressShape
{
    /// <summary>Room for the plain form of any mailbox.</summary>
    public const int BufferLength = 254;

    private const int MaxLocal = 64, CueWords = 8;

    /// <summary>Reads the mailbox around an at sign that touches both its parts.</summary>
    /// <param name="text">The text around.</param>
    /// <param name="at">The place of the at sign, ASCII or full width.</param>
    /// <param name="mailbox">Receives <c>local@domain</c>, folded; see <see cref="EmailAddressMatch.Length"/>.</param>
    /// <param name="match">Where it stands and what it is.</param>
    public static bool TryFind(ReadOnlySpan<char> text, int at, Span<char> mailbox, out EmailAddressMatch match)
    {
        match = default;
        int start = at;
        while (start > 0 && at - start < MaxLocal && IsLocalChar(text[start - 1])) start--;
        while (start < at && (Folding.IsApostrophe(text[start]) || text[start] is '.' or '-')) start++;
        if (start == at || text[at - 1] is '.' || start > 0 && text[start - 1] is '@' or '\uFF20' || IsUserOfUrl(text[..start])) return false;
        var writer = new MailboxWriter(mailbox);
        foreach (char c in text[start..at]) writer.Add(c);
        return TryFinish(text, start, at + 1, ref writer, disguised: false, out match) && !IsRepository(text, match);
    }

    /// <summary>
    /// Reads the mailbox around a sign that stands apart from its parts: a spaced at sign or the word <c>at</c>, bare or in brackets.
    /// </summary>
    /// <param name="text">The text around.</param>
    /// <param name="sign">Where the sign or word stands, without brackets.</param>
    /// <param name="mailbox">Receives the plain form.</param>
    /// <param name="match">Where it stands and what it is.</param>
    public static bool TryFindDisguised(ReadOnlySpan<char> text, TextSpan sign, Span<char> mailbox, out EmailAddressMatch match)
    {
        match = default;
        int left = sign.Start, right = sign.End;
        while (left > 0 && IsFiller(text[left - 1])) left--;
        while (right < text.Length && IsFiller(text[right])) right++;
        if (left == sign.Start && right == sign.End || right == text.Length) return false;
        bool bracketed = left < sign.Start && IsBracket(text[sign.Start - 1]) && right > sign.End && IsBracket(text[sign.End]);
        int start = LocalStart(text, left);
        if (start == left) return false;
        var writer = new MailboxWriter(mailbox);
        writer.AddLoose(text[start..left]);
        if (!TryFinish(text, start, right, ref writer, disguised: true, out match)) return false;
        return bracketed || IsBelievable(text, start, left, mailbox[..match.LocalLength], match);
    }

    /// <summary>Reads the mailbox to which a word of its domain belongs: the last at sign, or word for one, a little before the place.</summary>
    public static bool TryFindBefore(ReadOnlySpan<char> text, int position, Span<char> mailbox, out EmailAddressMatch match)
    {
        match = default;
        for (int i = position - 1; i >= 0 && position - i <= MaxLocal && text[i] is not ('\n' or '!' or '?' or ';'); i--)
        {
            if (text[i] is '@' or '\uFF20')
                return TryFind(text, i, mailbox, out match) || TryFindDisguised(text, new TextSpan(i, 1), mailbox, out match);
            if (IsAtWord(text, i) && TryFindDisguised(text, new TextSpan(i, 2), mailbox, out match)) return true;
        }

        return false;
    }

    /// <summary>Reads a value that is nothing but a mailbox: the target of a <c>mailto:</c> link, an entry of an allow-list.</summary>
    public static bool TryParse(ReadOnlySpan<char> value, Span<char> mailbox, out EmailAddressMatch match)
    {
        int at = value.IndexOfAny('@', '\uFF20');
        if (at < 0 && value.IndexOf("%40") is >= 0 and var escaped)
        {
            match = default;
            var writer = new MailboxWriter(mailbox);
            foreach (char c in value[..escaped].TrimStart('/')) writer.Add(c);
            return TryFinish(value, 0, escaped + 3, ref writer, disguised: false, out match);
        }

        if (at > 0) return TryFind(value, at, mailbox, out match);
        match = default;
        return false;
    }

    private static bool IsAtWord(ReadOnlySpan<char> text, int i) =>
        i > 0 && i + 2 < text.Length && text[i] is 'a' or 'A' && text[i + 1] is 't' or 'T' && !char.IsLetterOrDigit(text[i - 1]) && !char.IsLetterOrDigit(text[i + 2]);

    private static bool TryFinish(ReadOnlySpan<char> text, int start, int domainStart, ref MailboxWriter writer, bool disguised, out EmailAddressMatch match)
    {
        match = default;
        int local = writer.Length;
        if (local is 0 or > MaxLocal || writer.Overflowed) return false;
        writer.Add('@');
        var domain = new MailDomainReader(text);
        if (!domain.TryRead(domainStart, ref writer) || writer.Overflowed) return false;
        ReadOnlySpan<char> plain = writer.Written;
        MailDomainKind domainKind = MailboxClassifier.DomainKind(plain[(local + 1)..]);
        LocalPartKind localKind = MailboxClassifier.LocalKind(plain[..local], plain[(local + 1)..]);
        match = new EmailAddressMatch(TextSpan.FromBounds(start, domain.End), localKind, domainKind, disguised || domain.Disguised, writer.Length, local);
        return true;
    }

    /// <summary>Where the local part before a place starts, going back over <c>dot</c> and <c>underscore</c>.</summary>
    private static int LocalStart(ReadOnlySpan<char> text, int end)
    {
        int start = TokenStart(text, end);
        while (start < end && start > 0)
        {
            int gap = start;
            while (gap > 0 && IsFiller(text[gap - 1])) gap--;
            int word = gap;
            while (word > 0 && char.IsLetterOrDigit(text[word - 1])) word--;
            if (gap == start || word == gap || MailboxWriter.MarkOf(text[word..gap]) == '\0') break;
            int before = word;
            while (before > 0 && IsFiller(text[before - 1])) before--;
            int token = TokenStart(text, before);
            if (before == word || token == before) break;
            start = token;
        }

        return end - start > MaxLocal ? end : start;
    }

    private static int TokenStart(ReadOnlySpan<char> text, int end)
    {
        int start = end;
        while (start > 0 && end - start <= MaxLocal && IsLocalChar(text[start - 1])) start--;
        while (start < end && (Folding.IsApostrophe(text[start]) || text[start] is '.' or '-' or '_')) start++;
        return start;
    }

    /// <summary>
    /// Whether an unbracketed sign is meant as an at sign: the domain is free mail, the local part cannot be an ordinary word,
    /// or a word for the dot leaves no other reading; a word that introduces a website or place speaks against it.
    /// </summary>
    private static bool IsBelievable(ReadOnlySpan<char> text, int start, int end, ReadOnlySpan<char> local, EmailAddressMatch match)
    {
        bool plainWord = EmailWords.Plain.Contains(local);
        bool marked = local.IndexOfAny('.', '_', '-') > 0 && match.Local == LocalPartKind.Person;
        bool letters = false, digits = false;
        foreach (char c in local)
        {
            letters |= char.IsLetter(c);
            digits |= char.IsDigit(c);
        }

        if (!letters || local.Length == 1) return false;
        if (match.Domain == MailDomainKind.FreeMail) return !plainWord;
        if (marked) return true;
        if (plainWord) return false;
        bool dotWord = IsDotSpelled(text, end, match.Span.End);
        if (dotWord) return true;
        return match.Local != LocalPartKind.Role && (digits ? HasCue(text, start, CueWords) : HasCue(text, start, 1) && !char.IsUpper(text[start]));
    }

    private static bool IsDotSpelled(ReadOnlySpan<char> text, int from, int to)
    {
        var words = WordCursor.After(text[..to], from);
        while (words.MoveNext())
        {
            if (MailboxWriter.MarkOf(words.Word) == '.') return true;
        }

        return false;
    }

    private static bool HasCue(ReadOnlySpan<char> text, int start, int most)
    {
        var words = WordCursor.Before(text, start);
        for (int i = 0; i < most && words.MoveNext() && !words.CrossesSentence; i++)
        {
            if (EmailWords.Cue.Contains(words.Word)) return true;
        }

        return false;
    }

    /// <summary><c>https://user@host</c>: the user of an address on the web.</summary>
    private static bool IsUserOfUrl(ReadOnlySpan<char> before)
    {
        int space = before.LastIndexOfAny(' ', '\n', '\u00A0');
        return before[(space + 1)..].Contains("://", StringComparison.Ordinal);
    }

    /// <summary><c>git@host.example:team/site.git</c></summary>
    private static bool IsRepository(ReadOnlySpan<char> text, EmailAddressMatch match) =>
        text[match.Span.Start..].StartsWith("git@", StringComparison.Ordinal) && match.Span.End < text.Length && text[match.Span.End] is ':' or '/';

    private static bool IsLocalChar(char c) =>
        char.IsLetterOrDigit(c) || c is '.' or '_' or '-' or '+' or '%' or '\uFF0E' or '\uFF3F' or '\uFF0D' || Folding.IsApostrophe(c) || Folding.IsZeroWidth(c);

    private static bool IsBracket(char c) => c is '(' or ')' or '[' or ']' or '{' or '}' or '<' or '>' or '*' or '_' or '|';

    private static bool IsFiller(char c) => c is ' ' or '\u00A0' || IsBracket(c);
}
