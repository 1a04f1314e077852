namespace PostLint.School;

/// <summary>Collects what is wrong in one register while it is read.</summary>
public sealed class RegisterFaults
{
    private readonly List<RegisterFault> found = [];

    public IReadOnlyList<RegisterFault> Found => found;

    /// <summary>A fault of a cell of a table; the column is -1 where it is the row's.</summary>
    public void Add(CsvTable table, int row, int column, string message, bool isGrave) => found.Add(new RegisterFault(table.FileRow(row), column + 1, message, isGrave));

    /// <summary>A fault of a column, told at its header.</summary>
    public void AddHeader(CsvTable table, int column, string message, bool isGrave) => found.Add(new RegisterFault(table.HeaderRow, column + 1, message, isGrave));

    /// <summary>A fault of the file as a whole.</summary>
    public void Add(string message, bool isGrave) => found.Add(new RegisterFault(0, 0, message, isGrave));

    /// <summary>What is wrong with the table itself.</summary>
    public void AddShape(CsvTable table)
    {
        if (table.UnclosedRow > 0) found.Add(new RegisterFault(table.UnclosedRow, 0, "a quotation mark is opened here and never closed, so that all that follows is one cell", IsGrave: true));
    }
}
