namespace PostLint.School;

/// <summary>
/// Tells of columns that no reader asked for: what somebody wrote under an unknown header would be lost in silence. A header may be data where a
/// file has none, so it is told by its number.
/// </summary>
internal static class UnreadColumns
{
    /// <summary>The mark of a column that is the school's own, as in front matter.</summary>
    private const string OwnMark = "x-";

    /// <summary>Headers that say who, or how a row came about.</summary>
    private static readonly HashSet<string> Harmless =
    [
        .. new[]
        {
            RegisterColumns.Id, RegisterColumns.LegalForename, RegisterColumns.PreferredForename, RegisterColumns.LegalSurname, RegisterColumns.Surname, RegisterColumns.WholeName,
            RegisterColumns.Year, RegisterColumns.Class, RegisterColumns.Number, RegisterColumns.Groups, RegisterColumns.Handles,
            [
                "note", "notes", "comment", "comments", "remark", "remarks", "source", "evidence", "method", "reason", "reference", "ref", "recorded by", "recorded on", "date recorded",
                "entered by", "entered on", "updated", "updated on", "last updated", "date of birth", "dob", "gender", "house", "parent", "carer", "guardian", "signed by", "signed on",
                "date signed", "email", "contact", "legal forename", "preferred forename", "middle name", "middle names", "title",
            ],
        }.SelectMany(names => names.Select(RegisterColumns.Fold)),
    ];

    /// <param name="table">A table whose columns have been asked for.</param>
    /// <param name="faults">Where they are told.</param>
    /// <param name="known">The columns that are read, in words.</param>
    /// <param name="canChange">Whether a yes, a no or a date under another header could change what the register says.</param>
    public static void Tell(CsvTable table, RegisterFaults faults, string known, bool canChange)
    {
        for (int column = 0; column < table.Header.Count; column++)
        {
            string header = table.Header[column];
            if (table.IsRead(column) || header.StartsWith(OwnMark, StringComparison.OrdinalIgnoreCase) || Harmless.Contains(RegisterColumns.Fold(header)) && header.Length > 0) continue;
            (bool isFilled, bool isAnswer) = Look(table, column);
            if (!isFilled) continue;
            string what = canChange && isAnswer ? "this column is not read, and what stands in it could change a consent" : "this column is not read";
            faults.AddHeader(table, column, $"{what}; those that are read: {known}; rename it, or begin its header with '{OwnMark}' when it is your own", isGrave: canChange && isAnswer);
        }
    }

    private static (bool IsFilled, bool IsAnswer) Look(CsvTable table, int column)
    {
        bool isFilled = false;
        for (int row = 0; row < table.RowCount; row++)
        {
            string cell = table.Cell(row, column);
            if (cell.Length == 0) continue;
            isFilled = true;
            // A number alone is some number; only in a column of days it is a day.
            bool isNumber = cell.AsSpan().IndexOfAnyExceptInRange('0', '9') < 0;
            if (!isNumber && (RegisterAnswer.Of(cell) is not null || RegisterDate.TryParse(cell, out _))) return (true, true);
        }

        return (isFilled, false);
    }
}
