using System.Runtime.CompilerServices;

namespace PostLint.Analysis;

/// <summary>The cues of the words on one side of a name, added up outwards: the element at n holds what stands within n + 1 words.</summary>
[InlineArray(Width)]
internal struct CueWindow
{
    /// <summary>How far "near by" reaches.</summary>
    public const int Width = 8;

    private NameCues first;

    /// <summary>The cues within some words.</summary>
    public readonly NameCues Within(int reach) => this[Math.Min(reach, Width) - 1];
}
