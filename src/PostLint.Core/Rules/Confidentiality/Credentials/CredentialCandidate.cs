using PostLint.Text;

namespace PostLint.Rules.Confidentiality.Credentials;

/// <summary>A label in its sentence, waiting for its value.</summary>
internal readonly ref struct CredentialCandidate(ReadOnlySpan<char> text, TextSpan label, uint bits, uint compound, CredentialContext context)
{
    private const int NearChars = 24;

    /// <summary>Nothing but a key is that long and mixed.</summary>
    private const int LongKey = 20;

    public ReadOnlySpan<char> Text { get; } = text;

    public TextSpan Label { get; } = label;

    public CredentialContext Context { get; } = context;

    /// <summary>Whether a value is this label's secret.</summary>
    /// <param name="value">The value.</param>
    /// <param name="adjacent">Whether no word stands between label and value.</param>
    /// <param name="mark">Whether a colon or its like does.</param>
    /// <param name="verb">Whether an "is" does.</param>
    /// <param name="between">What the words between them say.</param>
    public bool Accepts(CredentialValue value, bool adjacent, bool mark, bool verb, uint between)
    {
        if (value.Kind == CredentialValueKind.None || !adjacent && !mark && !verb) return false;
        if (IsExample(value.Span) || IsCount(value.Span)) return false;
        bool secure = (compound | between & ~CredentialWords.NoValue) is var near && (near & (CredentialWords.System | CredentialWords.Place)) != 0;
        bool offer = Context.Has(CredentialWords.Offer), game = Context.Has(CredentialWords.Game);
        if ((bits & CredentialWords.Thing) != 0) return adjacent && verb && !game && value.Kind == CredentialValueKind.Digits;
        if ((bits & CredentialWords.Strong) != 0)
        {
            if (offer && !secure || game && !secure && value.Kind != CredentialValueKind.Mixed) return false;
            if (game && value.Kind == CredentialValueKind.Word) return false;
            return value.Kind == CredentialValueKind.Word ? AcceptsWord(value, adjacent, mark, verb, secure) : Connects(value, mark, verb);
        }

        if (offer || game || value.Kind == CredentialValueKind.Word) return false;
        if ((bits & CredentialWords.Pin) != 0) return value.Kind == CredentialValueKind.Digits && (mark || verb || char.IsUpper(Text[Label.Start + 1]));
        return secure || IsSecuredByItsSentence(value) || value.Kind == CredentialValueKind.Mixed && value.Span.Length >= LongKey;
    }

    /// <summary>What the secret opens.</summary>
    public CredentialKind KindOf(uint between)
    {
        bool place = ((compound | between) & CredentialWords.Place) != 0
            || (bits & CredentialWords.Weak) != 0 && ((Context.SentenceBits | Context.EarlierBits) & CredentialWords.Place) != 0;
        return place ? CredentialKind.DoorCode : CredentialKind.Password;
    }

    /// <summary>A value straight behind a label without any mark needs a digit: "password Conker2026", not "password like-for-like".</summary>
    private bool Connects(CredentialValue value, bool mark, bool verb) =>
        mark || verb || Text[value.Span.Start..value.Span.End].ContainsAnyInRange('0', '9') && value.Span.Length >= 4;

    /// <summary>A plain word is a password after "password:" when nothing else follows, or after "is" when quoted or for a named system.</summary>
    private bool AcceptsWord(CredentialValue value, bool adjacent, bool mark, bool verb, bool secure)
    {
        ReadOnlySpan<char> word = Text[value.Span.Start..value.Span.End];
        if (word.Length < 4 || (CredentialWords.At(Text, value.Span.Start, out int length) & ~CredentialWords.System) != 0 && length >= word.Length) return false;
        if (!(IsPasswordWord() || mark && secure && Text[Label.Start] is 'p' or 'P') || !EndsThere(value.Span.End)) return false;
        if (mark) return secure || value.Quoted || Context.Has(CredentialWords.System) || char.IsUpper(word[0]);
        bool adjective = word.EndsWith("ed", StringComparison.OrdinalIgnoreCase) || word.EndsWith("ing", StringComparison.OrdinalIgnoreCase)
            || word.EndsWith("able", StringComparison.OrdinalIgnoreCase) || word.EndsWith("ly", StringComparison.OrdinalIgnoreCase);
        // "Username reader7 and password hedgehog", "the class password, purplecow".
        uint before = CredentialWords.In(Text, TextSpan.FromBounds(Context.Sentence.Start, Label.Start));
        bool paired = (before & CredentialWords.Pair) != 0, apposed = Text[Label.End] == ',' && word.Length >= 6 && ((before | compound) & CredentialWords.System) != 0;
        if (adjacent && !adjective && (paired || apposed)) return true;
        bool ofSystem = secure || verb && word.Length >= 6 && (CredentialWords.In(Text, TextSpan.FromBounds(Context.Sentence.Start, Label.Start)) & CredentialWords.System) != 0;
        return (verb || adjacent && value.Quoted) && ofSystem && (value.Quoted || verb && !adjective);
    }

    /// <summary>Only passwords and passphrases are words; codes and PINs are not.</summary>
    private bool IsPasswordWord() => Text[Label.Start] is 'p' or 'P' && !Text[Label.Start..Label.End].EndsWith("code", StringComparison.OrdinalIgnoreCase)
        || Text[Label.Start..Label.End].EndsWith("key", StringComparison.OrdinalIgnoreCase);

    private bool EndsThere(int end)
    {
        while (end < Text.Length && Text[end] is '"' or '\'' or '`' or '*' or '_' or '\u2019' or '\u201D' or ')') end++;
        return end >= Text.Length || Text[end] is '\n' or '\r' or ',' or ';' || Text[end] is '.' or '!' or '?' && (end + 1 >= Text.Length || char.IsWhiteSpace(Text[end + 1]));
    }

    /// <summary>"code 4471 for the gate", "Side gate: the code is 4471"; letters and digits need a system named before.</summary>
    private bool IsSecuredByItsSentence(CredentialValue value)
    {
        if (value.Kind == CredentialValueKind.Digits && ((Context.SentenceBits | Context.EarlierBits) & CredentialWords.Place) != 0) return true;
        uint before = CredentialWords.In(Text, TextSpan.FromBounds(Context.Sentence.Start, Label.Start));
        return (before & CredentialWords.System) != 0 && value.Kind == CredentialValueKind.Mixed;
    }

    private bool IsExample(TextSpan value)
    {
        int sentence = Math.Min(Context.Sentence.Start, value.Start);
        uint before = CredentialWords.In(Text, TextSpan.FromBounds(sentence, value.Start));
        if ((before & CredentialWords.ExampleBefore) != 0) return true;
        uint close = CredentialWords.In(Text, TextSpan.FromBounds(Math.Max(sentence, value.Start - NearChars), value.Start));
        return (close & CredentialWords.ExampleNear) != 0;
    }

    private bool IsCount(TextSpan value)
    {
        var next = new WordScanner(Text, value.End);
        return next.MoveNext() && next.Start - value.End <= 2 && (CredentialWords.At(Text, next.Start, out _) & CredentialWords.Unit) != 0;
    }
}
