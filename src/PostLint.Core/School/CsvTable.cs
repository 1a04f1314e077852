using System.Text;

namespace PostLint.School;

/// <summary>A CSV file (RFC 4180, comma or semicolon) as rows of cells. Rows and columns are counted from 1, the header is row 1.</summary>
public sealed class CsvTable
{
    private readonly List<string[]> rows;
    private readonly string[] header;

    private CsvTable(string[] header, List<string[]> rows)
    {
        this.header = header;
        this.rows = rows;
    }

    public IReadOnlyList<string> Header => header;

    public int RowCount => rows.Count;

    public static CsvTable Parse(string text)
    {
        var lines = new List<string[]>();
        int lineEnd = text.AsSpan().IndexOfAny('\r', '\n');
        ReadOnlySpan<char> first = lineEnd < 0 ? text : text.AsSpan(0, lineEnd);
        char separator = first.Count(';') > first.Count(',') && !first.Contains(',') ? ';' : ',';
        int position = 0;
        while (position < text.Length)
        {
            string[] cells = ReadRow(text, ref position, separator);
            if (cells.Length > 1 || cells[0].Length > 0) lines.Add(cells);
        }

        string[] header = lines.Count > 0 ? lines[0] : [];
        return new CsvTable([.. header.Select(cell => cell.Trim())], lines.Count > 1 ? lines[1..] : []);
    }

    /// <summary>The index of the first header that equals one of the names, folded; -1 when there is none.</summary>
    public int Column(params ReadOnlySpan<string> names)
    {
        foreach (string name in names)
        {
            for (int i = 0; i < header.Length; i++)
            {
                if (Key(header[i]) == Key(name)) return i;
            }
        }

        return -1;
    }

    /// <summary>A cell, trimmed; empty when the row is short or the column absent.</summary>
    public string Cell(int row, int column) => column < 0 || column >= rows[row].Length ? "" : rows[row][column].Trim();

    /// <summary>A cell as a list parted by semicolons.</summary>
    public string[] CellList(int row, int column) => Cell(row, column).Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static string Key(string header)
    {
        var key = new StringBuilder(header.Length);
        foreach (char c in header)
        {
            if (char.IsLetterOrDigit(c)) key.Append(char.ToLowerInvariant(c));
        }

        return key.ToString();
    }

    private static string[] ReadRow(string text, ref int position, char separator)
    {
        var cells = new List<string>();
        var cell = new StringBuilder();
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
            else if (c == separator)
            {
                cells.Add(cell.ToString());
                cell.Clear();
            }
            else if (c is '\r' or '\n') break;
            else cell.Append(c);
        }

        cells.Add(cell.ToString());
        if (position < text.Length && text[position] == '\r') position++;
        if (position < text.Length && text[position] == '\n') position++;
        return [.. cells];
    }
}
