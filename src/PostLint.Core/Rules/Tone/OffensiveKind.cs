namespace PostLint.Rules.Tone;

/// <summary>The kinds of finding of <see cref="OffensiveLanguage"/>, the gravest first.</summary>
internal static class OffensiveKind
{
    public const int Strong = 0, MaskedStrong = 1, Abuse = 2, Crude = 3, Mild = 4, MaskedMild = 5, Minced = 6;

    public static string Message(int kind) => kind switch
    {
        Strong => "this is swearing",
        MaskedStrong => "this is swearing, and readers will see through the spelling",
        Abuse => "this is abusive of people",
        Crude => "this reads as a crude or suggestive remark",
        Mild => "this is mild swearing",
        MaskedMild => "this is mild swearing, and readers will see through the spelling",
        _ => "this stands in for swearing",
    };
}
