namespace PostLint.Text;

/// <summary>How a text was stored, so that it is written back the same way.</summary>
public enum TextEncoding
{
    Utf8,
    Utf8WithBom,
    Utf16LittleEndian,
    Utf16BigEndian,
    Utf32LittleEndian,
    Utf32BigEndian,
}
