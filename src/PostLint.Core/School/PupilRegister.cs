using System.Globalization;
using PostLint.Text;

namespace PostLint.School;

/// <summary>Reads pupils from a table in PostLint's own columns or those that school systems export.</summary>
public static class PupilRegister
{
    /// <exception cref="RegisterException">Needed columns are missing.</exception>
    public static IReadOnlyList<Person> Read(CsvTable table)
    {
        int id = table.Column("id", "pupil id", "person id");
        int legal = table.Column("legal_forename", "Legal Forename", "Forename", "First Name", "Legal First Name");
        int preferred = table.Column("preferred_forename", "Preferred Forename", "Chosen Name", "Preferred Name", "Preferred First Name", "Known As", "Forename", "First Name");
        int surname = table.Column("surname", "Surname", "Legal Surname", "Preferred Surname", "Last Name", "Chosen Surname", "Family Name");
        int year = table.Column("year", "Year", "Year Group", "NC Year", "National Curriculum Year");
        int form = table.Column("class", "Class", "Reg", "Reg Group", "Registration Group", "Form", "Tutor Group");
        int handles = table.Column("handles"), groups = table.Column("groups");
        int stable = table.Column("UPN", "Admission No", "Admission Number", "Adno");
        if (legal < 0) legal = preferred;
        if (legal < 0 || surname < 0)
            throw new RegisterException($"a pupil register needs the columns {(legal < 0 ? "legal_forename (or Forename)" : "")}{(legal < 0 && surname < 0 ? " and " : "")}{(surname < 0 ? "surname" : "")}");

        var pupils = new List<Person>(table.RowCount);
        for (int row = 0; row < table.RowCount; row++)
        {
            string forename = table.Cell(row, legal), known = table.Cell(row, preferred), family = table.Cell(row, surname);
            if (forename.Length == 0 && known.Length == 0) continue;
            string yearText = table.Cell(row, year);
            pupils.Add(new Person
            {
                Id = id >= 0 && table.Cell(row, id) is { Length: > 0 } given ? given : DeriveId(stable >= 0 ? table.Cell(row, stable) : "", forename, family, row),
                Kind = PersonKind.Pupil,
                Forenames = [.. new[] { forename, known }.Where(name => name.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase)],
                Surname = family,
                Year = yearText.Length > 0 ? yearText : null,
                Class = table.Cell(row, form) is { Length: > 0 } group ? group : null,
                Handles = table.CellList(row, handles),
                Groups = [.. table.CellList(row, groups), .. YearGroup(yearText)],
            });
        }

        return pupils;
    }

    /// <summary>The group id of a year (<c>Y5</c>, <c>Year 5</c>, <c>5</c> give <c>year-5</c>).</summary>
    private static IEnumerable<string> YearGroup(string year)
    {
        string digits = new([.. year.Where(char.IsAsciiDigit)]);
        if (digits.Length is 1 or 2) yield return "year-" + digits;
    }

    /// <summary>An id that stays the same from one export to the next and shows neither number nor name.</summary>
    private static string DeriveId(string key, string forename, string surname, int row)
    {
        ulong hash = WordHash.Of(key.Length > 0 ? key : $"{forename} {surname} {row.ToString(CultureInfo.InvariantCulture)}");
        return "p-" + (hash >> 24).ToString("x10", CultureInfo.InvariantCulture);
    }
}
