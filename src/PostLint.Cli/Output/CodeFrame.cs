using System.Globalization;
using System.Text;
using PostLint.Cli.Redaction;
using PostLint.Text;

namespace PostLint.Cli.Output;

/// <summary>A line of the draft with the columns to underline. A long line is cut around the span.</summary>
/// <param name="LineNumber">One-based.</param>
/// <param name="Text">The line as printed.</param>
/// <param name="Indent">Columns before the underline.</param>
/// <param name="Width">Columns to underline, at least one.</param>
internal readonly record struct CodeFrame(int LineNumber, string Text, int Indent, int Width)
{
    private const int MaxUnits = 160;
    private const int Lead = 50;

    /// <summary>Longer than any name.</summary>
    private const int Margin = 200;

    public static CodeFrame Of(FileView file, TextSpan span)
    {
        SourceText text = file.File.Text;
        int line = text.Lines.GetPosition(span.Start).Line;
        TextSpan whole = text.Lines.GetLineSpan(line);
        (int from, int to) = Window(text.Content, whole, span.Start);
        string window = text.Content[from..to];
        // Names count in small letters too, as file names and handles have them. A name or id that the cut goes through is looked for whole, else half of it would be shown.
        int margin = Math.Max(whole.Start, from - Margin);
        var names = new SpanSet(file.Mask?.Find(text.Content[margin..Math.Min(whole.End, to + Margin)], isPath: true) ?? []);
        // A register that is not there cannot tell what to hide, so all is hidden.
        bool isBlind = file.Mask is not null && file.File.Workspace.Lint.School.Problems.Count > 0;
        bool IsHidden(TextSpan element) => isBlind || names.Overlaps(new TextSpan(from - margin + element.Start, element.Length)) || file.HiddenSpans.Overlaps(new TextSpan(from + element.Start, element.Length));
        string lead = from > text.Lines.GetLineStart(line) ? "…" : "";
        return Draw(line + 1, window, TextSpan.FromBounds(Math.Max(span.Start - from, 0), Math.Max(span.End - from, 0)), IsHidden, lead);
    }

    private static CodeFrame Draw(int lineNumber, string window, TextSpan span, Func<TextSpan, bool> isHidden, string lead)
    {
        var shown = new StringBuilder(lead);
        int column = lead.Length, indent = -1, end = -1;
        for (int i = 0; i < window.Length;)
        {
            int length = StringInfo.GetNextTextElementLength(window.AsSpan(i));
            var element = new TextSpan(i, length);
            if (indent < 0 && element.End > span.Start) indent = column;
            (string printed, int columns) = isHidden(element) ? (DisplayMask.Block.ToString(), 1) : DisplayText.Element(window.AsSpan(i, length));
            shown.Append(printed);
            column += columns;
            if (element.Start < span.End) end = column;
            i += length;
        }

        if (indent < 0) indent = column;
        return new CodeFrame(lineNumber, shown.ToString().TrimEnd(), indent, Math.Max(1, end - indent));
    }

    /// <summary>The part of a line to show, without its terminator and off the halves of surrogate pairs.</summary>
    private static (int From, int To) Window(string content, TextSpan line, int start)
    {
        int end = line.End;
        while (end > line.Start && content[end - 1] is '\n' or '\r') end--;
        if (end - line.Start <= MaxUnits) return (line.Start, end);
        int from = Math.Max(line.Start, Math.Min(start, end) - Lead), to = Math.Min(end, from + MaxUnits);
        if (from > line.Start && char.IsLowSurrogate(content[from])) from--;
        if (to < end && char.IsLowSurrogate(content[to])) to++;
        return (from, to);
    }
}
