using System.Globalization;
using PostLint.Text;

namespace PostLint.School;

/// <summary>Reads pupils from a table in PostLint's own columns or those that school systems export.</summary>
public static class PupilRegister
{
    /// <exception cref="RegisterException">Needed columns are missing.</exception>
    public static IReadOnlyList<Person> Read(CsvTable table, RegisterFaults faults) => Read(table, faults, new PupilNumbers());

    /// <summary>Reads pupils, and says on <paramref name="numbers"/> by which numbers they may be named elsewhere.</summary>
    /// <exception cref="RegisterException">Needed columns are missing.</exception>
    public static IReadOnlyList<Person> Read(CsvTable table, RegisterFaults faults, PupilNumbers numbers)
    {
        var columns = new PupilColumns(table);
        numbers.HasNoIds = columns.IdColumn < 0;
        var pupils = new List<Person>(table.RowCount);
        var seen = new Dictionary<string, (Person Pupil, int Row)>(table.RowCount, StringComparer.Ordinal);
        var names = new Dictionary<(string, string, string, string?, string?), int>();
        var groups = new Dictionary<(string, string), string[]>();
        faults.AddShape(table);
        for (int row = 0; row < table.RowCount; row++)
        {
            (string forename, string known, string surname, string legalSurname) = columns.NameOf(row);
            if (forename.Length == 0 && known.Length == 0)
            {
                bool isEmpty = surname.Length == 0;
                faults.Add(table, row, columns.NameColumn, isEmpty ? "the row has no name, so nobody is recognised by it" : "the forename is empty, so this pupil is recognised by surname alone", isGrave: isEmpty);
                if (isEmpty) continue;
            }
            else if (surname.Length == 0)
            {
                faults.Add(table, row, columns.SurnameColumn, "the surname is empty, so this pupil is recognised by forename alone", isGrave: false);
            }

            Person pupil = Make(table, row, columns, groups, forename, known, surname, legalSurname);
            foreach (string number in columns.NumbersOf(row)) numbers.Add(number, pupil.Id);
            if (seen.TryGetValue(pupil.Id, out (Person Pupil, int Row) first))
            {
                bool isSame = SameName(pupil, first.Pupil);
                faults.Add(table, row, columns.IdColumn, $"the same pupil as row {table.FileRow(first.Row)}{(isSame ? "" : " under another name, which is recognised too")}", isGrave: false);
                if (isSame) continue;
            }
            else
            {
                seen.Add(pupil.Id, (pupil, row));
            }

            if (columns.IdColumn < 0 && !names.TryAdd((forename, known, surname, pupil.Year, pupil.Class), row))
                faults.Add(table, row, columns.NameColumn, $"the name, year and class of row {table.FileRow(names[(forename, known, surname, pupil.Year, pupil.Class)])} again: one pupil twice, or two without an id", isGrave: false);
            pupils.Add(pupil);
        }

        return pupils;
    }

    /// <summary>An id that stays the same from one export to the next and shows no number.</summary>
    internal static string IdOf(string number) => "p-" + (WordHash.Of(number) >> 24).ToString("x10", CultureInfo.InvariantCulture);

    private static Person Make(CsvTable table, int row, PupilColumns columns, Dictionary<(string, string), string[]> groups, string forename, string known, string surname, string legalSurname)
    {
        string year = table.Cell(row, columns.Year);
        return new Person
        {
            Id = columns.IdOf(row, forename, surname),
            Kind = PersonKind.Pupil,
            Forenames = Forenames(forename, known),
            Surname = surname,
            OtherSurnames = legalSurname.Length == 0 || legalSurname.Equals(surname, StringComparison.OrdinalIgnoreCase) ? [] : [legalSurname],
            Year = year.Length > 0 ? year : null,
            Class = table.Cell(row, columns.Class) is { Length: > 0 } group ? group : null,
            Handles = table.CellList(row, columns.Handles),
            Groups = Groups(table.Cell(row, columns.Groups), year, groups),
        };
    }

    private static string[] Forenames(string forename, string known)
    {
        if (forename.Length == 0) return known.Length == 0 ? [] : [known];
        return known.Length == 0 || known.Equals(forename, StringComparison.OrdinalIgnoreCase) ? [forename] : [forename, known];
    }

    /// <summary>The groups of a cell and that of a year; whole years share them.</summary>
    private static string[] Groups(string cell, string year, Dictionary<(string, string), string[]> known)
    {
        if (known.TryGetValue((cell, year), out string[]? groups)) return groups;
        return known[(cell, year)] = [.. CsvTable.List(cell), .. YearGroup(year)];
    }

    /// <summary>The group id of a year (<c>Y5</c>, <c>Year 5</c>, <c>5</c> give <c>year-5</c>).</summary>
    private static IEnumerable<string> YearGroup(string year)
    {
        string digits = new([.. year.Where(char.IsAsciiDigit)]);
        if (digits.Length is 1 or 2) yield return "year-" + digits.TrimStart('0');
    }

    private static bool SameName(Person one, Person other) =>
        one.Surname.Equals(other.Surname, StringComparison.OrdinalIgnoreCase)
        && one.Forenames.SequenceEqual(other.Forenames, StringComparer.OrdinalIgnoreCase)
        && one.OtherSurnames.SequenceEqual(other.OtherSurnames, StringComparer.OrdinalIgnoreCase);
}
