namespace PostLint.School;

/// <summary>Whom a row of consents or bars concerns: an id, or the number from which the pupil register's own id is derived.</summary>
internal sealed class SubjectColumn
{
    private readonly CsvTable table;
    private readonly bool isNumber;

    /// <exception cref="RegisterException">There is no such column.</exception>
    public SubjectColumn(CsvTable table, bool orId)
    {
        this.table = table;
        Column = table.Column(RegisterColumns.Subject);
        if (Column < 0) Column = table.Column(orId ? RegisterColumns.Id : RegisterColumns.ConsentPerson);
        if (Column < 0)
        {
            Column = table.Column(RegisterColumns.Number);
            isNumber = Column >= 0;
        }

        if (Column < 0) throw new RegisterException("the column 'subject' (or UPN, Admission No) is missing");
    }

    public int Column { get; }

    public string Of(int row)
    {
        string text = table.Cell(row, Column);
        return isNumber && text.Length > 0 ? PupilRegister.IdOf(text) : text;
    }
}
