using System.Globalization;
using System.Text;

namespace PostLint.Media.Formats;

/// <summary>
/// Goes through XML piece by piece in linear time: tags, attributes, texts. No document type, no entity beyond the five and characters by
/// number, and no complaint about what is not well formed.
/// </summary>
internal ref struct XmlScanner(ReadOnlySpan<char> xml)
{
    private readonly ReadOnlySpan<char> xml = xml;
    private int position;
    private bool inTag;

    public XmlPieceKind Kind { get; private set; }

    /// <summary>The name of the tag or attribute without its prefix.</summary>
    public ReadOnlySpan<char> LocalName { get; private set; }

    /// <summary>The attribute's value or the text, as written.</summary>
    public ReadOnlySpan<char> Value { get; private set; }

    public bool MoveNext()
    {
        while (position < xml.Length)
        {
            if (inTag ? TryAttribute() : xml[position] == '<' ? TryTag() : TryText()) return true;
        }

        return false;
    }

    /// <summary>Puts characters in place of entities.</summary>
    public static string Unescape(ReadOnlySpan<char> text)
    {
        if (!text.Contains('&')) return text.ToString();
        var result = new StringBuilder(text.Length);
        while (!text.IsEmpty)
        {
            int end = text[0] == '&' ? text[..Math.Min(text.Length, 12)].IndexOf(';') : -1;
            if (end > 0 && CharacterOf(text[1..end]) is { } character)
            {
                result.Append(character);
                text = text[(end + 1)..];
                continue;
            }

            result.Append(text[0]);
            text = text[1..];
        }

        return result.ToString();
    }

    private static string? CharacterOf(ReadOnlySpan<char> entity)
    {
        if (entity is ['#', ..])
        {
            bool hex = entity is ['#', 'x' or 'X', ..];
            ReadOnlySpan<char> digits = entity[(hex ? 2 : 1)..];
            return int.TryParse(digits, hex ? NumberStyles.AllowHexSpecifier : NumberStyles.None, CultureInfo.InvariantCulture, out int code) && Rune.IsValid(code) ? new Rune(code).ToString() : null;
        }

        return entity switch { "amp" => "&", "lt" => "<", "gt" => ">", "quot" => "\"", "apos" => "'", _ => null };
    }

    private bool TryTag()
    {
        ReadOnlySpan<char> rest = xml[position..];
        if (rest.StartsWith("<!--")) return Skip("-->", 4);
        if (rest.StartsWith("<?")) return Skip("?>", 2);
        if (rest.StartsWith("<![CDATA[")) return TryData();
        if (rest.StartsWith("<!")) return Skip(">", 2);
        bool closes = rest.StartsWith("</");
        position += closes ? 2 : 1;
        Kind = closes ? XmlPieceKind.Close : XmlPieceKind.Open;
        LocalName = Name();
        inTag = !LocalName.IsEmpty;
        return inTag;
    }

    private bool TryData()
    {
        int start = position + 9, end = xml[start..].IndexOf("]]>");
        Value = end < 0 ? xml[start..] : xml.Slice(start, end);
        position = end < 0 ? xml.Length : start + end + 3;
        Kind = XmlPieceKind.Text;
        return true;
    }

    private bool TryText()
    {
        int end = xml[position..].IndexOf('<');
        Value = end < 0 ? xml[position..] : xml.Slice(position, end);
        position += Value.Length;
        Kind = XmlPieceKind.Text;
        return !Value.IsWhiteSpace();
    }

    private bool TryAttribute()
    {
        char here = xml[position];
        if (here == '>') inTag = false;
        if (here == '>' || !IsNameChar(here))
        {
            position++;
            return false;
        }

        LocalName = Name();
        while (position < xml.Length && char.IsWhiteSpace(xml[position])) position++;
        if (position >= xml.Length || xml[position] != '=') return false;
        position++;
        while (position < xml.Length && char.IsWhiteSpace(xml[position])) position++;
        if (position >= xml.Length || xml[position] is not ('"' or '\'')) return false;
        char quote = xml[position++];
        int end = xml[position..].IndexOf(quote);
        Value = end < 0 ? xml[position..] : xml.Slice(position, end);
        position = Math.Min(xml.Length, position + Value.Length + 1);
        Kind = XmlPieceKind.Attribute;
        return true;
    }

    private bool Skip(ReadOnlySpan<char> end, int from)
    {
        int found = xml[Math.Min(xml.Length, position + from)..].IndexOf(end);
        position = found < 0 ? xml.Length : position + from + found + end.Length;
        return false;
    }

    private ReadOnlySpan<char> Name()
    {
        int start = position;
        while (position < xml.Length && IsNameChar(xml[position])) position++;
        ReadOnlySpan<char> name = xml[start..position];
        return name[(name.LastIndexOf(':') + 1)..];
    }

    private static bool IsNameChar(char c) => char.IsLetterOrDigit(c) || c is ':' or '_' or '-' or '.';
}
