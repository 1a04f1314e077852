using System.Globalization;
using System.Text;
using PostLint.Cli.Redaction;
using PostLint.Text;

namespace PostLint.Cli.Output;

/// <summary>A line of the draft with the columns to underline. A long line is cut around the span; a redacted one is hidden whole.</summary>
/// <param name="LineNumber">One-based.</param>
/// <param name="Text">The line as printed.</param>
/// <param name="Indent">Columns before the underline.</param>
/// <param name="Width">Columns to underline, at least one.</param>
internal readonly record struct CodeFrame(int LineNumber, string Text, int Indent, int Width)
{
    private const int MaxUnits = 160;
    private const int Lead = 50;

    public static CodeFrame Of(FileView file, TextSpan span)
    {
        SourceText text = file.File.Text;
        int line = text.Lines.GetPosition(span.Start).Line;
        // What a finding and the registers know of a line is not all that must not be seen of it, and how long a name is tells something of it too.
        if (file.Mask is not null) return new CodeFrame(line + 1, DisplayMask.Text, 0, DisplayMask.Text.Length);
        TextSpan whole = text.Lines.GetLineSpan(line);
        (int from, int to, int end) = Window(text.Content, whole, span.Start);
        string lead = from > whole.Start ? "…" : "";
        CodeFrame frame = Draw(line + 1, text.Content[from..to], TextSpan.FromBounds(Math.Max(span.Start - from, 0), Math.Max(span.End - from, 0)), lead);
        return to < end ? frame with { Text = frame.Text + "…" } : frame;
    }

    private static CodeFrame Draw(int lineNumber, string window, TextSpan span, string lead)
    {
        var shown = new StringBuilder(lead);
        int column = lead.Length, indent = -1, end = -1;
        for (int i = 0; i < window.Length;)
        {
            int length = StringInfo.GetNextTextElementLength(window.AsSpan(i));
            var element = new TextSpan(i, length);
            if (indent < 0 && element.End > span.Start) indent = column;
            (string printed, int columns) = DisplayText.Element(window.AsSpan(i, length));
            shown.Append(printed);
            column += columns;
            if (element.Start < span.End) end = column;
            i += length;
        }

        if (indent < 0) indent = column;
        return new CodeFrame(lineNumber, shown.ToString().TrimEnd(), indent, Math.Max(1, end - indent));
    }

    /// <summary>The part of a line to show, off the halves of surrogate pairs, and where the line ends without its terminator.</summary>
    private static (int From, int To, int End) Window(string content, TextSpan line, int start)
    {
        int end = line.End;
        while (end > line.Start && content[end - 1] is '\n' or '\r') end--;
        if (end - line.Start <= MaxUnits) return (line.Start, end, end);
        int from = Math.Max(line.Start, Math.Min(start, end) - Lead), to = Math.Min(end, from + MaxUnits);
        if (from > line.Start && char.IsLowSurrogate(content[from])) from--;
        if (to < end && char.IsLowSurrogate(content[to])) to++;
        return (from, to, end);
    }
}
