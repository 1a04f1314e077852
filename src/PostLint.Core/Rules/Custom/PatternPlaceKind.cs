namespace PostLint.Rules.Custom;

/// <summary>What may stand at one place of a pattern.</summary>
internal enum PatternPlaceKind
{
    /// <summary>One word.</summary>
    Word,
    /// <summary>Any word that begins with some letters.</summary>
    Beginning,
    /// <summary>Any word.</summary>
    Any,
    /// <summary>Any word, and commas and brackets before and after it do not matter.</summary>
    Gap,
    /// <summary>A word of digits.</summary>
    Number,
    /// <summary>A word with a capital.</summary>
    Capitalised,
}
