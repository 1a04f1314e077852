namespace PostLint.School;

/// <summary>
/// Reads consents and do-not-publish entries. What a cell does not say is taken to the safe side: a consent with an unreadable date does not
/// count, a bar with one has no end.
/// </summary>
public static class ConsentRegisterReader
{
    private const string ConsentColumns = "id, subject, kinds, platforms, from, until, withdrawn_on, consent", BarColumns = "subject, until";

    /// <exception cref="RegisterException">A column is missing.</exception>
    public static IReadOnlyList<Consent> ReadConsents(CsvTable table, RegisterFaults faults) => ReadConsents(table, faults, []);

    /// <summary>Reads consents, and says on <paramref name="named"/> where which platform is named.</summary>
    /// <exception cref="RegisterException">A column is missing.</exception>
    public static IReadOnlyList<Consent> ReadConsents(CsvTable table, RegisterFaults faults, List<PlatformEntry> named)
    {
        int id = table.Column(RegisterColumns.ConsentId), kinds = Need(table, RegisterColumns.Kinds), platforms = table.Column(RegisterColumns.Platforms);
        int from = table.Column(RegisterColumns.From), until = table.Column(RegisterColumns.Until), withdrawn = table.Column(RegisterColumns.WithdrawnOn), given = table.Column(RegisterColumns.Given);
        var subjects = new SubjectColumn(table, orId: false);
        var consents = new List<Consent>(table.RowCount);
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        faults.AddShape(table);
        UnreadColumns.Tell(table, faults, ConsentColumns, canChange: true);
        for (int row = 0; row < table.RowCount; row++)
        {
            string name = table.Cell(row, id), subject = subjects.Of(row);
            if (subject.Length == 0)
            {
                faults.Add(table, row, subjects.Column, "the subject is empty, so this consent does not count", isGrave: true);
                continue;
            }

            if (name.Length > 0 && !seen.TryAdd(name, row)) faults.Add(table, row, id, $"the same id as row {table.FileRow(seen[name])}", isGrave: false);
            if (given >= 0 && !IsGiven(table, row, given, faults)) continue;
            // A form asks "Withdrawn?", a register on which day.
            bool? isWithdrawn = RegisterAnswer.IsWithdrawn(table.Cell(row, withdrawn));
            if (isWithdrawn == true) continue;
            ConsentKinds allowed = Kinds(table, row, kinds, faults);
            bool isDated = Date(table, row, from, faults, out DateOnly? first) & Date(table, row, until, faults, out DateOnly? last) & Date(table, row, isWithdrawn is null ? withdrawn : -1, faults, out DateOnly? end);
            if (first > last) faults.Add(table, row, until, "this consent ends before it begins, so it never counts", isGrave: true);
            if (!isDated || allowed == ConsentKinds.None) continue;
            if (platforms >= 0 && table.Cell(row, platforms).Length == 0) faults.Add(table, row, platforms, "no platform is named, which counts as all of them; write 'all', or the platforms that were agreed to", isGrave: false);
            string[] platformList = table.CellList(row, platforms);
            foreach (string platform in platformList) named.Add(new PlatformEntry(platform, table.FileRow(row), platforms + 1));
            consents.Add(new Consent
            {
                Id = name,
                Subject = subject,
                Kinds = allowed,
                Platforms = platformList.Contains("all", StringComparer.OrdinalIgnoreCase) ? [] : platformList,
                From = first,
                Until = last,
                WithdrawnOn = end,
            });
        }

        return consents;
    }

    /// <exception cref="RegisterException">A column is missing.</exception>
    public static IReadOnlyDictionary<string, DateOnly?> ReadDoNotPublish(CsvTable table, RegisterFaults faults) => ReadDoNotPublish(table, faults, []);

    /// <summary>Reads the bars, and says on <paramref name="entries"/> where each stands.</summary>
    /// <exception cref="RegisterException">A column is missing.</exception>
    public static IReadOnlyDictionary<string, DateOnly?> ReadDoNotPublish(CsvTable table, RegisterFaults faults, List<BarEntry> entries)
    {
        int until = table.Column(RegisterColumns.Until);
        var subjects = new SubjectColumn(table, orId: true);
        var barred = new Dictionary<string, DateOnly?>(StringComparer.Ordinal);
        faults.AddShape(table);
        // Without an end a bar holds, so that no column can take one away.
        UnreadColumns.Tell(table, faults, BarColumns, canChange: false);
        for (int row = 0; row < table.RowCount; row++)
        {
            string subject = subjects.Of(row);
            if (subject.Length == 0)
            {
                faults.Add(table, row, subjects.Column, "the subject is empty, so nobody is barred by this row", isGrave: true);
                continue;
            }

            if (!TryDate(table, row, until, out DateOnly? last)) faults.Add(table, row, until, $"this is no date ({RegisterDate.Forms}), so the bar counts without an end", isGrave: true);
            entries.Add(new BarEntry(subject, last, table.FileRow(row), subjects.Column + 1));
            // Of two entries for one subject the longer bar holds.
            if (!barred.TryGetValue(subject, out DateOnly? known) || known is not null && (last is null || last > known)) barred[subject] = last;
        }

        return barred;
    }

    private static int Need(CsvTable table, params string[] names)
    {
        int column = table.Column(names);
        return column >= 0 ? column : throw new RegisterException($"the column '{names[0]}' is missing");
    }

    /// <summary>Whether a row says yes. One that says no is no consent, and one that says neither none either.</summary>
    private static bool IsGiven(CsvTable table, int row, int column, RegisterFaults faults)
    {
        if (RegisterAnswer.Of(table.Cell(row, column)) is { } answer) return answer;
        faults.Add(table, row, column, "this says neither yes nor no, so this consent does not count", isGrave: true);
        return false;
    }

    private static ConsentKinds Kinds(CsvTable table, int row, int column, RegisterFaults faults)
    {
        ConsentKinds kinds = ConsentKinds.None;
        string[] written = table.CellList(row, column);
        if (written.Length == 0) faults.Add(table, row, column, "the kind is empty, so this consent does not count", isGrave: true);
        foreach (string kind in written)
        {
            switch (kind.ToLowerInvariant().Replace(" ", ""))
            {
                case "name":
                    kinds |= ConsentKinds.Name;
                    break;
                case "first-name" or "firstname":
                    kinds |= ConsentKinds.FirstName;
                    break;
                case "photo":
                    kinds |= ConsentKinds.Photo;
                    break;
                case "name+photo":
                    kinds |= ConsentKinds.NameWithPhoto | ConsentKinds.Name | ConsentKinds.Photo;
                    break;
                case "video":
                    kinds |= ConsentKinds.Video;
                    break;
                default:
                    faults.Add(table, row, column, "a kind is name, first-name, photo, name+photo or video; another one counts for nothing", isGrave: true);
                    break;
            }
        }

        return kinds;
    }

    private static bool Date(CsvTable table, int row, int column, RegisterFaults faults, out DateOnly? date)
    {
        if (TryDate(table, row, column, out date)) return true;
        faults.Add(table, row, column, $"this is no date ({RegisterDate.Forms}), so this consent does not count", isGrave: true);
        return false;
    }

    private static bool TryDate(CsvTable table, int row, int column, out DateOnly? date)
    {
        string text = table.Cell(row, column);
        bool isRead = RegisterDate.TryParse(text, out DateOnly day);
        date = isRead ? day : null;
        return isRead || text.Length == 0;
    }
}
