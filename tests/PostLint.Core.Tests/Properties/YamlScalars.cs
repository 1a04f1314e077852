using FsCheck;
using FsCheck.Fluent;

namespace PostLint.Core.Tests.Properties;

/// <summary>Generates the value part of a YAML line in all five styles, line break included.</summary>
internal static class YamlScalars
{
    private static readonly string[] Pieces =
        ["Wilf", "Orla Pennywhistle", "sports", "day", "5F", "07700 900123", "it's", "a \"quote\"", "é", "😀", "👩‍👩‍👧‍👦", "🇬🇧", "\u200B", "\u00A0", "&amp;", "#tag", "x: y", "-", "%", "@wilf", "\\", "[a]", "{b}", "*c*", "|", ">", "?", "!", "~", ","];

    private static readonly string[] PlainPieces = ["Wilf", "Orla", "sports", "day", "5F", "07700 900123", "it's", "é", "😀", "👍🏽", "\u200B", "a&b", "c#d", "x:y", "\"q\"", "e-f", "O’Neill"];

    private static readonly string[] DoubleEscapes = ["\\n", "\\t", "\\\"", "\\\\", "\\u00e9", "\\x41", "\\U0001F600", "\\_", "\\/", "\\ ", "\\e", "\\N", "\\L", "\\\n  ", "\\u0041", "\n  ", "\n\n  ", " \n   ", "''", "'"];

    /// <summary>A scalar of any style after the key and its space.</summary>
    public static Gen<string> Line { get; } = Gen.OneOf(
        Words(PlainPieces, 1, 5).Select(text => text.TrimStart('"', '\'', '&', '#') is { Length: > 0 } plain ? plain + "\n" : "x\n"),
        from first in Words(PlainPieces, 1, 3) from second in Words(PlainPieces, 1, 3) from gap in Gen.Elements("\n  ", "\n\n  ", "  \n    ") select "a" + first + gap + second + "\n",
        Words([.. Pieces, "\n  ", "\n\n  "], 0, 6).Select(text => "'" + text.Replace("'", "''", StringComparison.Ordinal) + "'\n"),
        Words([.. Pieces.Where(piece => !piece.Contains('"') && !piece.Contains('\\')), .. DoubleEscapes], 0, 7).Select(text => "\"" + text + "\"\n"),
        Block('|'),
        Block('>'));

    private static Gen<string> Block(char mark) =>
        from chomp in Gen.Elements("", "-", "+", " # note")
        from indent in Gen.Elements("  ", "    ")
        from lines in Gen.NonEmptyListOf(Gen.Frequency((6, Words(Pieces, 1, 4)), (1, Gen.Constant("")), (1, Words(Pieces, 1, 2).Select(text => "  " + text)), (1, Words(Pieces, 1, 2).Select(text => text + "  "))))
        select $"{mark}{chomp}\n" + string.Concat(lines.Take(5).Select((line, i) => (line.Length == 0 ? "" : indent + (i == 0 ? line.Trim() : line)) + "\n"));

    private static Gen<string> Words(string[] pieces, int least, int most) =>
        from count in Gen.Choose(least, most)
        from parts in Gen.ArrayOf(Gen.Elements(pieces), count)
        from separator in Gen.Elements(" ", " ", "")
        select string.Join(separator, parts);
}
