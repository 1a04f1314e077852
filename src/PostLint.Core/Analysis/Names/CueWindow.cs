using System.Runtime.CompilerServices;

namespace PostLint.Analysis;

/// <summary>The cues of the words on one side of a name, added up outwards: the element at n holds what stands within n + 1 words.</summary>
[InlineArray(Width)]
internal struct CueWindow
{
    /// <summary>How far "near by" reaches.</summary>
    public const int Width = 8;

    private NameCues first;

    /// <summary>Adds up the cues of the words before a name, from the last on.</summary>
    /// <param name="words">Those of the sentence.</param>
    /// <param name="beside">What the last one tells right beside a name and nowhere else.</param>
    public static CueWindow Before(ReadOnlySpan<NameCues> words, NameCues beside)
    {
        CueWindow window = default;
        for (int i = 0; i < Width; i++)
        {
            if (i < words.Length) beside |= words[^(i + 1)];
            window[i] = beside;
        }

        return window;
    }

    /// <summary>Adds up the cues of the words after a name, from the first on.</summary>
    /// <param name="words">Those of the sentence.</param>
    /// <param name="beside">What the first one tells right beside a name and nowhere else.</param>
    public static CueWindow After(ReadOnlySpan<NameCues> words, NameCues beside)
    {
        CueWindow window = default;
        for (int i = 0; i < Width; i++)
        {
            if (i < words.Length) beside |= words[i];
            window[i] = beside;
        }

        return window;
    }

    /// <summary>The cues within some words.</summary>
    public readonly NameCues Within(int reach) => this[Math.Min(reach, Width) - 1];
}
