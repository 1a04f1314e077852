using System.Globalization;

namespace PostLint.School;

/// <summary>Reads consents and do-not-publish entries; a date is ISO or d/m/yyyy, as a UK spreadsheet rewrites it.</summary>
public static class ConsentRegisterReader
{
    private static readonly string[] DateForms = ["yyyy-MM-dd", "d/M/yyyy", "d/M/yy", "d-M-yyyy", "d.M.yyyy", "d MMM yyyy", "d-MMM-yyyy", "d-MMM-yy"];

    /// <exception cref="RegisterException">A column is missing, or a cell is no date or no kind.</exception>
    public static ConsentRegister ReadConsents(CsvTable table)
    {
        int id = table.Column("id"), subject = Need(table, "subject"), kinds = Need(table, "kinds", "kind");
        int platforms = table.Column("platforms", "platform"), from = table.Column("from"), until = table.Column("until"), withdrawn = table.Column("withdrawn_on", "withdrawn");
        var consents = new List<Consent>(table.RowCount);
        for (int row = 0; row < table.RowCount; row++)
        {
            string[] platformList = table.CellList(row, platforms);
            consents.Add(new Consent
            {
                Id = table.Cell(row, id),
                Subject = table.Cell(row, subject),
                Kinds = Kinds(table, row, kinds),
                Platforms = platformList.Contains("all", StringComparer.OrdinalIgnoreCase) ? [] : platformList,
                From = Date(table, row, from),
                Until = Date(table, row, until),
                WithdrawnOn = Date(table, row, withdrawn),
            });
        }

        return new ConsentRegister(consents);
    }

    /// <exception cref="RegisterException">A column is missing, or a cell is no date.</exception>
    public static IReadOnlyDictionary<string, DateOnly?> ReadDoNotPublish(CsvTable table)
    {
        int subject = Need(table, "subject", "id"), until = table.Column("until");
        var barred = new Dictionary<string, DateOnly?>(StringComparer.Ordinal);
        for (int row = 0; row < table.RowCount; row++)
        {
            string id = table.Cell(row, subject);
            DateOnly? last = Date(table, row, until);
            // Of two entries for one subject the longer bar holds.
            if (id.Length > 0 && (!barred.TryGetValue(id, out DateOnly? known) || known is not null && (last is null || last > known))) barred[id] = last;
        }

        return barred;
    }

    private static int Need(CsvTable table, params string[] names)
    {
        int column = table.Column(names);
        return column >= 0 ? column : throw new RegisterException($"the column '{names[0]}' is missing");
    }

    private static ConsentKinds Kinds(CsvTable table, int row, int column)
    {
        ConsentKinds kinds = ConsentKinds.None;
        foreach (string kind in table.CellList(row, column))
        {
            kinds |= kind.ToLowerInvariant().Replace(" ", "") switch
            {
                "name" => ConsentKinds.Name,
                "first-name" or "firstname" => ConsentKinds.FirstName,
                "photo" => ConsentKinds.Photo,
                "name+photo" => ConsentKinds.NameWithPhoto | ConsentKinds.Name | ConsentKinds.Photo,
                "video" => ConsentKinds.Video,
                _ => throw new RegisterException($"row {row + 2}, column {column + 1}: a kind is name, first-name, photo, name+photo or video"),
            };
        }

        return kinds;
    }

    private static DateOnly? Date(CsvTable table, int row, int column)
    {
        string text = table.Cell(row, column);
        if (text.Length == 0) return null;
        return DateOnly.TryParseExact(text, DateForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date)
            ? date
            : throw new RegisterException($"row {row + 2}, column {column + 1}: a date is yyyy-mm-dd or d/m/yyyy");
    }
}
