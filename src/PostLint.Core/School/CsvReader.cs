using System.Text;

namespace PostLint.School;

/// <summary>Cuts a CSV text into rows, one after the other.</summary>
internal sealed class CsvReader(string text, int start, char separator)
{
    private readonly StringBuilder cell = new();
    private readonly List<string> cells = [];
    private string[] above = [];
    private int position = start;
    private int number = start > 0 ? 1 : 0;

    /// <summary>The row in which a quotation is opened that never closes; 0 when there is none.</summary>
    public int UnclosedRow { get; private set; }

    /// <summary>The next row, blank ones too; null at the end.</summary>
    public CsvRow? Read()
    {
        if (position >= text.Length) return null;
        number++;
        cells.Clear();
        cell.Clear();
        bool quoted = false;
        for (; position < text.Length; position++)
        {
            char c = text[position];
            if (quoted)
            {
                if (c != '"') cell.Append(c);
                else if (position + 1 < text.Length && text[position + 1] == '"') cell.Append(text[++position]);
                else quoted = false;
            }
            else if (c == '"' && cell.Length == 0) quoted = true;
            else if (c == separator) EndCell();
            else if (c is '\r' or '\n') break;
            else AppendRun();
        }

        if (quoted) UnclosedRow = number;
        EndCell();
        if (position < text.Length && text[position] == '\r') position++;
        if (position < text.Length && text[position] == '\n') position++;
        above = [.. cells];
        return new CsvRow(number, above);
    }

    /// <summary>Takes what stands unquoted up to the end of the cell; a quotation mark behind a first character is one like any.</summary>
    private void AppendRun()
    {
        ReadOnlySpan<char> rest = text.AsSpan(position);
        int length = rest.IndexOfAny(separator, '\r', '\n');
        if (length < 0) length = rest.Length;
        cell.Append(rest[..length]);
        position += length - 1;
    }

    private void EndCell()
    {
        // The cell above or before often says the same, and is in memory already.
        int column = cells.Count;
        cells.Add(Same(column < above.Length ? above[column] : null) ?? Same(column > 0 ? cells[^1] : null) ?? cell.ToString());
        cell.Clear();
    }

    private string? Same(string? known) => known is not null && known.Length == cell.Length && cell.Equals(known) ? known : null;
}
