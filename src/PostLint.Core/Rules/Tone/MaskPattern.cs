using PostLint.Text;

namespace PostLint.Rules.Tone;

/// <summary>A spelling with letters hidden (<c>f**k</c>), replaced (<c>sh1t</c>) or drawn out (<c>daaamn</c>), matched against plain words.</summary>
internal ref struct MaskPattern
{
    private static readonly uint Openings = MaskElement.Bit('f') | MaskElement.Bit('s') | MaskElement.Bit('c') | MaskElement.Bit('b') | MaskElement.Bit('w');

    private readonly Span<MaskElement> elements;
    private int count;

    private MaskPattern(Span<MaskElement> elements) => this.elements = elements;

    /// <summary>The letters that the first place may stand for, as bits.</summary>
    public readonly uint FirstLetters => elements[0].Letters;

    /// <summary>Reads a window; false when it hides nothing, or too much to tell.</summary>
    public static bool TryRead(ReadOnlySpan<char> window, Span<MaskElement> buffer, out MaskPattern pattern)
    {
        pattern = new MaskPattern(buffer);
        int letters = CountLetters(window);
        bool masked = false;
        for (int i = 0; i < window.Length;)
        {
            char c = Folding.Fold(window[i]);
            int run = 1;
            while (i + run < window.Length && Folding.Fold(window[i + run]) == c) run++;
            if (c is >= 'a' and <= 'z')
            {
                masked |= run > 2;
                for (int k = 0; k < (run > 2 ? 1 : run); k++)
                {
                    if (!pattern.Add(new MaskElement(MaskElement.Bit(c), 1, run > 2 ? 2 : 1))) return false;
                }
            }
            else
            {
                masked = true;
                if (!pattern.AddMark(c, run, letters)) return false;
            }

            i += run;
        }

        return masked && pattern.count > 0 && pattern.elements[0].Letters != 0 && (letters > 1 || pattern.HidesAllButOpening());
    }

    public readonly bool Matches(ReadOnlySpan<char> word) => Matches(elements[..count], word);

    private static bool Matches(ReadOnlySpan<MaskElement> elements, ReadOnlySpan<char> word)
    {
        if (elements.IsEmpty) return word.IsEmpty;
        MaskElement element = elements[0];
        for (int taken = 0; ; taken++)
        {
            if (taken >= element.Least && Matches(elements[1..], word[taken..])) return true;
            if (taken == element.Most || taken == word.Length || !element.Allows(word[taken])) return false;
        }
    }

    private bool Add(MaskElement element)
    {
        if (count == elements.Length) return false;
        elements[count++] = element;
        return true;
    }

    private bool AddMark(char mark, int run, int letters)
    {
        uint known = mark switch
        {
            '@' => MaskElement.Bit('a') | MaskElement.Bit('o') | MaskElement.Bit('u'),
            '4' => MaskElement.Bit('a'),
            '$' or '5' => MaskElement.Bit('s'),
            '!' => MaskElement.Bit('i'),
            '1' => MaskElement.Bit('i') | MaskElement.Bit('l'),
            '0' => MaskElement.Bit('o'),
            '3' => MaskElement.Bit('e'),
            '7' => MaskElement.Bit('t'),
            _ => 0,
        };
        if (known != 0) return Add(new MaskElement(known, run, run));
        if (mark is not ('*' or '#' or '_' or '-' or '%' or '^' or '&' or '+' or '~' or '?')) return false;
        // A lone dash or underscore between few letters is an ordinary compound or a gap exercise.
        if (mark is '_' or '-' or '#' && run == 1 && letters < 3) return false;
        return Add(new MaskElement(0, run > 1 && letters > 1 ? run - 1 : run, letters > 2 && mark == '*' ? run + 1 : run));
    }

    /// <summary>A single letter and the right number of stars: <c>f***</c>; only letters that open the usual words.</summary>
    private readonly bool HidesAllButOpening() =>
        count == 2 && (elements[0].Letters & Openings) != 0 && elements[1] is { Letters: 0, Least: >= 3 };

    private static int CountLetters(ReadOnlySpan<char> window)
    {
        int letters = 0;
        foreach (char c in window)
        {
            if (Folding.Fold(c) is >= 'a' and <= 'z') letters++;
        }

        return letters;
    }
}
