using PostLint.Text;

namespace PostLint.Rules.Custom;

/// <summary>What a term may be made of, so that none is written that can never match.</summary>
internal static class TermText
{
    private const int MaxLength = 400, MaxChoices = 200;

    /// <summary>Refuses a plain term that cannot match as it is written.</summary>
    /// <exception cref="PatternException">It cannot.</exception>
    public static void Check(string term)
    {
        CheckLength(term);
        int open = -1, choices = 1, product = 1;
        for (int i = 0; i < term.Length; i++)
        {
            char c = term[i];
            if (c == '(' && open < 0) (open, choices) = (i, 1);
            else if (c == '|' && open >= 0) choices++;
            else if (c == ')' && open >= 0) (open, product) = (-1, Math.Min(product * choices, MaxChoices + 1));
            else if (c is '*' or '<' or '>') throw new PatternException($"'{c}' belongs to patterns; write 'kind: pattern'", i, 1);
            else if (c == '$') throw new PatternException("a word list must be the whole term; inside a longer wording only patterns take one", i, 1);
            else if (!IsPartOfTerm(c)) throw NotAWord(c, i);
        }

        if (open >= 0) throw new PatternException("this bracket is not closed", open, 1);
        if (product > MaxChoices) throw new PatternException($"the brackets stand for more than {MaxChoices} phrases; write several terms, or 'kind: pattern'");
        if (!new WordScanner(term).MoveNext()) throw new PatternException("the term holds no word");
    }

    /// <exception cref="PatternException">The text is too long.</exception>
    public static void CheckLength(string text)
    {
        if (text.Length > MaxLength) throw new PatternException($"this is too long; {MaxLength} characters are the most");
    }

    /// <summary>Whether a wording has what only patterns have: gaps, words left open or out, word lists inside.</summary>
    public static bool IsPattern(string text) => text.AsSpan().IndexOfAny("<>*?$") >= 0;

    /// <summary>Whether a wording is one plain word.</summary>
    public static bool IsOneWord(string text)
    {
        foreach (char c in text)
        {
            if (!IsPartOfTerm(c)) return false;
        }

        var scanner = new WordScanner(text);
        return scanner.MoveNext() && !scanner.MoveNext();
    }

    /// <summary>Whether a code unit counts in a term, or parts two of its words.</summary>
    public static bool IsPartOfTerm(char c) => WordScanner.IsWordChar(c) || Folding.Fold(c) == '\0' || c is ' ' or '-' or '\u2010' or '\u2011';

    public static PatternException NotAWord(char c, int offset) =>
        new($"'{c}' cannot stand here: posts are compared word by word, and a phrase does not run across punctuation", offset, 1);
}
