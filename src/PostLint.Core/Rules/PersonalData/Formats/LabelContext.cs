namespace PostLint.Rules.PersonalData.Formats;

/// <summary>
/// What the words around a number say about it, as bits of <see cref="IdentifierLabels"/>: the phrase that leads straight to it, the one
/// that follows straight on, and everything else in the same sentence.
/// </summary>
internal readonly record struct LabelContext(uint Before, uint After, uint Labels, uint Topics)
{
    public static LabelContext operator |(LabelContext left, LabelContext right) =>
        new(left.Before | right.Before, left.After | right.After, left.Labels | right.Labels, left.Topics | right.Topics);

    /// <summary>Whether any phrase in the sentence has the bit.</summary>
    public bool Mentions(uint bit) => ((Before | After | Labels | Topics) & bit) != 0;
}
