namespace PostLint.School;

/// <summary>
/// A CSV file (RFC 4180; comma, semicolon or tab) as rows of cells under a header. A title above the header, as reports carry it, is passed
/// over.
/// </summary>
public sealed class CsvTable
{
    /// <summary>How far down the header may stand.</summary>
    private const int MaxTitleRows = 10;

    private readonly List<CsvRow> rows;
    private readonly string[] header;
    private readonly string[] keys;
    private readonly bool[] read;

    private CsvTable(string[] header, int headerRow, List<CsvRow> rows, int unclosedRow)
    {
        this.header = header;
        read = new bool[header.Length];
        HeaderRow = headerRow;
        this.rows = rows;
        keys = [.. header.Select(RegisterColumns.Fold)];
        UnclosedRow = unclosedRow;
    }

    public IReadOnlyList<string> Header => header;

    /// <summary>The row of the file that holds the header, counted from 1.</summary>
    public int HeaderRow { get; }

    public int RowCount => rows.Count;

    /// <summary>The row of the file, counted from 1 with the header, whose quotation is never closed; 0 when all are.</summary>
    public int UnclosedRow { get; }

    public static CsvTable Parse(string text)
    {
        int start = 0;
        char separator = DeclaredSeparator(text, ref start) ?? LikelySeparator(text);
        var reader = new CsvReader(text, start, separator);
        var lines = new List<CsvRow>();
        while (reader.Read() is { } row)
        {
            if (row.Cells.Length > 1 || row.Cells[0].Length > 0) lines.Add(row);
        }

        int headerAt = HeaderIn(lines);
        string[] header = lines.Count > 0 ? [.. lines[headerAt].Cells.Select(cell => cell.Trim())] : [];
        return new CsvTable(header, lines.Count > 0 ? lines[headerAt].Number : 0, lines.Count > headerAt + 1 ? lines[(headerAt + 1)..] : [], reader.UnclosedRow);
    }

    /// <summary>The index of the first header that equals one of the names, folded; -1 when there is none.</summary>
    public int Column(params ReadOnlySpan<string> names)
    {
        foreach (string name in names)
        {
            int index = Array.IndexOf(keys, RegisterColumns.Fold(name));
            if (index < 0) continue;
            read[index] = true;
            return index;
        }

        return -1;
    }

    /// <summary>The indexes of all headers that equal one of the names, folded.</summary>
    public int[] Columns(params ReadOnlySpan<string> names)
    {
        var found = new List<int>();
        foreach (string name in names)
        {
            if (Column(name) is >= 0 and var index && !found.Contains(index)) found.Add(index);
        }

        return [.. found];
    }

    /// <summary>Whether somebody asked for a column.</summary>
    public bool IsRead(int column) => read[column];

    /// <summary>A cell, trimmed; empty when the row is short or the column absent.</summary>
    public string Cell(int row, int column) => column < 0 || column >= rows[row].Cells.Length ? "" : rows[row].Cells[column].Trim();

    /// <summary>A cell as a list parted by semicolons.</summary>
    public string[] CellList(int row, int column) => List(Cell(row, column));

    /// <summary>The row of the file as a spreadsheet counts it: from 1, blank ones too.</summary>
    public int FileRow(int row) => rows[row].Number;

    /// <summary>A trimmed cell as a list parted by semicolons.</summary>
    internal static string[] List(string cell) =>
        cell.Length == 0 ? [] : !cell.Contains(';', StringComparison.Ordinal) ? [cell] : cell.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>Excel's own line <c>sep=;</c>, passed over.</summary>
    private static char? DeclaredSeparator(string text, ref int start)
    {
        if (!text.StartsWith("sep=", StringComparison.OrdinalIgnoreCase) || text.Length < 5) return null;
        int end = text.IndexOf('\n', StringComparison.Ordinal);
        start = end < 0 ? text.Length : end + 1;
        return text[4];
    }

    /// <summary>The separator under which most headers are known ones; a comma when none are.</summary>
    private static char LikelySeparator(string text)
    {
        char best = ',';
        int most = 0;
        foreach (char separator in ",;\t")
        {
            var reader = new CsvReader(text, 0, separator);
            for (int i = 0; i < MaxTitleRows && reader.Read() is { } row; i++)
            {
                int known = RegisterColumns.CountKnown(row.Cells);
                if (known > most) (best, most) = (separator, known);
            }
        }

        return best;
    }

    private static int HeaderIn(List<CsvRow> lines)
    {
        int best = 0, most = 1;
        for (int i = 0; i < lines.Count && i < MaxTitleRows; i++)
        {
            int known = RegisterColumns.CountKnown(lines[i].Cells);
            if (known > most) (best, most) = (i, known);
        }

        return best;
    }
}
