using PostLint.Analysis.Images;

namespace PostLint.Rules.Images;

/// <summary>A term beside an image: its section, the text it stands in, its words there, and whether a possessive ends it.</summary>
internal readonly record struct ImageCue(int Section, ImageTextKind Kind, int Text, int FirstWord, int EndWord, bool IsPossessive)
{
    /// <summary>Whether the image is described by it, and not only filed under it.</summary>
    public bool IsSaid => Kind is ImageTextKind.Alt or ImageTextKind.Caption;
}
