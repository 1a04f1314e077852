using System.Globalization;
using PostLint.Text;

namespace PostLint.Rules.Custom;

/// <summary>
/// Reads a pattern: words, <c>(one|or the other)</c>, <c>(perhaps)?</c>, <c>begin*</c>, <c>&lt;number&gt;</c>, <c>&lt;word&gt;</c>,
/// <c>&lt;capitalised&gt;</c>, <c>&lt;words&gt;</c> and <c>&lt;words:3&gt;</c>.
/// </summary>
internal ref struct PatternParser
{
    private const int UsualGap = 5, MaxGap = 20;

    private static readonly string[] Names = ["number", "word", "words", "capitalised"];

    private readonly ReadOnlySpan<char> text;
    private readonly PatternBuilder builder = new();
    private int position;
    private int depth;

    private PatternParser(string pattern) => text = pattern;

    /// <exception cref="PatternException">The pattern cannot be read, or could match nothing or everything.</exception>
    public static TokenPattern Parse(string pattern)
    {
        TermText.CheckLength(pattern);
        var parser = new PatternParser(pattern);
        PatternPart whole = parser.ReadSequence();
        if (parser.position < pattern.Length) throw new PatternException($"'{pattern[parser.position]}' stands here without a bracket that it belongs to", parser.position, 1);
        if (whole.First.Count == 0) throw new PatternException("the pattern is empty");
        if (whole.Anchors.Count == 0) throw new PatternException("the pattern needs a word that is written out in full and never left out");
        return parser.builder.Build(whole);
    }

    private PatternPart ReadSequence()
    {
        PatternPart part = PatternPart.Empty;
        while (true)
        {
            while (position < text.Length && text[position] == ' ') position++;
            if (position >= text.Length || text[position] is '|' or ')') return part;
            bool isGroup = text[position] == '(';
            PatternPart next = ReadElement();
            if (position < text.Length && text[position] == '?')
            {
                // In a regular expression "schools?" is a plural; here it would be a word that may be left out, and find what nobody meant.
                if (!isGroup) throw new PatternException("'?' stands behind brackets only: (schools)? may be left out, (school|schools) is either", position, 1);
                position++;
                next = PatternBuilder.Optional(next);
            }

            part = builder.Sequence(part, next);
        }
    }

    private PatternPart ReadElement() => text[position] switch
    {
        '(' => ReadGroup(),
        '<' => ReadNamed(),
        _ => ReadWords(),
    };

    private PatternPart ReadGroup()
    {
        int open = position++;
        if (++depth > 8) throw new PatternException("brackets stand too deep in one another here", open, 1);
        PatternPart? group = null;
        while (true)
        {
            int start = position;
            PatternPart branch = ReadSequence();
            if (position >= text.Length) throw new PatternException("this bracket is not closed", open, 1);
            if (branch.First.Count == 0) throw new PatternException("a choice is empty here; put '?' behind the bracket when it may be left out", Math.Min(start, position), Math.Max(1, position - start));
            group = group is null ? branch : PatternBuilder.Choice(group, branch);
            if (text[position++] == ')') break;
        }

        depth--;
        return group;
    }

    private PatternPart ReadNamed()
    {
        int open = position, close = text[open..].IndexOf('>');
        if (close < 0) throw new PatternException("this '<' is not closed", open, 1);
        position = open + close + 1;
        string inner = text[(open + 1)..(open + close)].ToString(), name = inner;
        int most = UsualGap, colon = inner.IndexOf(':', StringComparison.Ordinal);
        if (colon >= 0)
        {
            name = inner[..colon];
            if (name != "words" || !int.TryParse(inner.AsSpan(colon + 1), NumberStyles.None, CultureInfo.InvariantCulture, out most) || most is < 1 or > MaxGap)
                throw new PatternException($"only '<words:1>' to '<words:{MaxGap}>' take a number", open, close + 1);
        }

        switch (name)
        {
            case "number": return builder.Place(PatternPlaceKind.Number);
            case "word": return builder.Place(PatternPlaceKind.Any);
            case "capitalised": return builder.Place(PatternPlaceKind.Capitalised);
            case "words": return builder.Gap(most);
        }

        string? nearest = EditDistance.Nearest(name, Names);
        throw new PatternException($"'<{name}>' is none of <{string.Join(">, <", Names)}>" + (nearest is null ? "" : $"; did you mean '<{nearest}>'?"), open, close + 1);
    }

    /// <summary>A run of letters; a hyphen parts words, and a star at the end leaves the last one open.</summary>
    private PatternPart ReadWords()
    {
        int start = position;
        while (position < text.Length && text[position] is not (' ' or '(' or ')' or '|' or '?' or '<' or '*'))
        {
            if (!TermText.IsPartOfTerm(text[position])) throw TermText.NotAWord(text[position], position);
            position++;
        }

        var scanner = new WordScanner(text, start, position);
        bool isOpen = position < text.Length && text[position] == '*';
        if (isOpen) position++;
        PatternPart part = PatternPart.Empty;
        bool any = scanner.MoveNext();
        if (!any) throw new PatternException(isOpen ? "write '<word>' for any word, or letters before the star" : "this is no word", start, Math.Max(1, position - start));
        while (any)
        {
            string word = text.Slice(scanner.Start, scanner.Length).ToString();
            any = scanner.MoveNext();
            part = builder.Sequence(part, builder.Place(!any && isOpen ? PatternPlaceKind.Beginning : PatternPlaceKind.Word, word));
        }

        return part;
    }
}
