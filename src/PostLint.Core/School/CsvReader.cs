using System.Text;

namespace PostLint.School;

/// <summary>Cuts a CSV text into rows, one after the other.</summary>
internal sealed class CsvReader(string text, int start, char separator)
{
    private readonly StringBuilder cell = new();
    private readonly List<string> cells = [];
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
            else cell.Append(c);
        }

        if (quoted) UnclosedRow = number;
        EndCell();
        if (position < text.Length && text[position] == '\r') position++;
        if (position < text.Length && text[position] == '\n') position++;
        return new CsvRow(number, [.. cells]);
    }

    private void EndCell()
    {
        cells.Add(cell.ToString());
        cell.Clear();
    }
}
