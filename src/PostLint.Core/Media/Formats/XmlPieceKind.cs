namespace PostLint.Media.Formats;

/// <summary>What the XML scanner stands on.</summary>
internal enum XmlPieceKind
{
    Open,
    Close,
    Attribute,
    Text,
}
