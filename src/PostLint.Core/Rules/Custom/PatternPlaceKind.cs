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
    /// <summary>One word of a list.</summary>
    OneOf,
    /// <summary>A word of digits.</summary>
    Number,
    /// <summary>A word with a capital.</summary>
    Capitalised,
    /// <summary>A word with a capital; at the start of a sentence, where any word has one, no everyday word.</summary>
    Name,
}
