using PostLint.LanguageServer.Protocol.Types;
using PostLint.Text;

namespace PostLint.LanguageServer.Conversions;

/// <summary>Offsets of the core to lines and characters of the protocol, and back. Both count UTF-16 code units.</summary>
internal static class Positions
{
    public static TextRange ToRange(SourceText text, TextSpan span) => new(ToPosition(text, span.Start), ToPosition(text, span.End));

    /// <summary>The span of a range; what lies beyond a line or the text counts as its end, and a range that ends before it starts as empty.</summary>
    public static TextSpan ToSpan(SourceText text, TextRange range)
    {
        int start = ToOffset(text, range.Start);
        return TextSpan.FromBounds(start, Math.Max(start, ToOffset(text, range.End)));
    }

    public static int ToOffset(SourceText text, Position position)
    {
        if (position.Line >= text.Lines.LineCount) return text.Length;
        TextSpan line = text.Lines.GetLineSpan(Math.Max(position.Line, 0));
        int content = text[line].TrimEnd("\r\n").Length;
        return line.Start + Math.Clamp(position.Character, 0, content);
    }

    private static Position ToPosition(SourceText text, int offset)
    {
        LinePosition position = text.Lines.GetPosition(offset);
        return new Position(position.Line, position.Character);
    }
}
