using System.Globalization;
using PostLint.Text;

namespace PostLint.Rules.Custom;

/// <summary>
/// Reads a pattern: words, <c>(one|or the other)</c>, <c>(perhaps)?</c>, <c>begin*</c>, <c>&lt;number&gt;</c>, <c>&lt;word&gt;</c>,
/// <c>&lt;capitalised&gt;</c>, <c>&lt;name&gt;</c>, <c>&lt;words&gt;</c>, <c>&lt;words:3&gt;</c>, and <c>$list</c> for any wording of a list.
/// </summary>
internal ref struct PatternParser
{
    private const int UsualGap = 5, MaxGap = 20;

    private static readonly string[] Names = ["number", "word", "words", "capitalised", "name"];

    private readonly ReadOnlySpan<char> text;
    private readonly PatternBuilder builder;
    private readonly IPatternLists? lists;
    private int position;
    private int depth;

    private PatternParser(string pattern, PatternBuilder builder, IPatternLists? lists)
    {
        text = pattern;
        this.builder = builder;
        this.lists = lists;
    }

    /// <exception cref="PatternException">The pattern cannot be read, or could match nothing or everything.</exception>
    public static TokenPattern Parse(string pattern, IPatternLists? lists = null)
    {
        TermText.CheckLength(pattern);
        var parser = new PatternParser(pattern, new PatternBuilder(), lists);
        PatternPart whole = parser.ReadWhole();
        if (whole.Anchors.Count == 0) throw new PatternException("the pattern needs a word that is written out in full and never left out");
        return parser.builder.Build(whole);
    }

    private PatternPart ReadWhole()
    {
        PatternPart whole = ReadSequence();
        if (position < text.Length) throw new PatternException($"'{text[position]}' stands here without a bracket that it belongs to", position, 1);
        return whole.First.Count > 0 ? whole : throw new PatternException("the pattern is empty");
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
        '$' => ReadList(),
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
            case "name": return builder.Place(PatternPlaceKind.Name);
            case "words": return builder.Gap(most);
        }

        string? nearest = EditDistance.Nearest(name, Names);
        throw new PatternException($"'<{name}>' is none of <{string.Join(">, <", Names)}>" + (nearest is null ? "" : $"; did you mean '<{nearest}>'?"), open, close + 1);
    }

    /// <summary>Any wording of a list; its single words take one place together.</summary>
    private PatternPart ReadList()
    {
        int start = position++;
        while (position < text.Length && IsPartOfListName(text[position])) position++;
        string name = text[(start + 1)..position].ToString();
        if (lists is null) throw new PatternException("a word list cannot stand here", start, position - start);
        IReadOnlyList<string> entries = lists.Find(name) ?? throw new PatternException(lists.Unknown(name), start, position - start);
        string[] words = [.. entries.Where(TermText.IsOneWord)];
        PatternPart? list = words.Length > 0 ? builder.OneOf(words) : null;
        for (int i = 0; i < entries.Count; i++)
        {
            if (TermText.IsOneWord(entries[i])) continue;
            PatternPart phrase = ReadEntry(name, i, entries[i]);
            list = list is null ? phrase : PatternBuilder.Choice(list, phrase);
        }

        return list ?? throw new PatternException($"the list '{name}' is empty", start, position - start);
    }

    /// <exception cref="PatternException">An entry of a list cannot be read; the exception says which.</exception>
    private readonly PatternPart ReadEntry(string list, int index, string entry)
    {
        try
        {
            return new PatternParser(entry, builder, null).ReadWhole();
        }
        catch (PatternException exception)
        {
            throw new PatternException(exception.Message, exception.Offset, exception.Length) { List = list, Entry = index };
        }
    }

    /// <summary>What the name of a list that stands inside a pattern may be made of.</summary>
    public static bool IsPartOfListName(char c) => char.IsLetterOrDigit(c) || c is '-' or '_' or '.';

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
