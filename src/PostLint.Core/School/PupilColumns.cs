using System.Globalization;

namespace PostLint.School;

/// <summary>Where a table of pupils has what.</summary>
internal sealed class PupilColumns
{
    private readonly CsvTable table;
    private readonly int[] numbers;
    private readonly int id, number, legal, preferred, surname, legalSurname, whole;

    /// <exception cref="RegisterException">Needed columns are missing.</exception>
    public PupilColumns(CsvTable table)
    {
        this.table = table;
        id = table.Column(RegisterColumns.Id);
        numbers = table.Columns(RegisterColumns.Number);
        number = numbers.Length > 0 ? numbers[0] : -1;
        legal = table.Column(RegisterColumns.LegalForename);
        preferred = table.Column(RegisterColumns.PreferredForename);
        surname = table.Column(RegisterColumns.Surname);
        legalSurname = table.Column(RegisterColumns.LegalSurname);
        if (legal < 0) legal = preferred;
        if (surname < 0) surname = legalSurname;
        whole = legal < 0 || surname < 0 ? table.Column(RegisterColumns.WholeName) : -1;
        Year = table.Column(RegisterColumns.Year);
        Class = table.Column(RegisterColumns.Class);
        Handles = table.Column(RegisterColumns.Handles);
        Groups = table.Column(RegisterColumns.Groups);
        if (whole < 0 && (legal < 0 || surname < 0))
            throw new RegisterException($"a pupil register needs the columns {(legal < 0 ? "legal_forename (or Forename)" : "")}{(legal < 0 && surname < 0 ? " and " : "")}{(surname < 0 ? "surname" : "")}");
    }

    public int Year { get; }

    public int Class { get; }

    public int Handles { get; }

    public int Groups { get; }

    /// <summary>The column that a fault of the forename points at.</summary>
    public int NameColumn => whole >= 0 ? whole : legal;

    public int SurnameColumn => whole >= 0 ? whole : surname;

    /// <summary>The column that tells pupils apart; -1 when only their names do.</summary>
    public int IdColumn => id >= 0 ? id : number;

    /// <summary>A pupil's legal and preferred forename, and preferred and legal surname; empty where there is none.</summary>
    public (string Forename, string Known, string Surname, string LegalSurname) NameOf(int row)
    {
        if (whole < 0) return (table.Cell(row, legal), table.Cell(row, preferred), FirstOf(table.Cell(row, surname), table.Cell(row, legalSurname)), table.Cell(row, legalSurname));
        string name = table.Cell(row, whole);
        int comma = name.IndexOf(',', StringComparison.Ordinal);
        if (comma >= 0) return (name[(comma + 1)..].Trim(), table.Cell(row, preferred), name[..comma].Trim(), "");
        PersonName parsed = PersonName.Parse(name);
        return (parsed.Forename ?? "", table.Cell(row, preferred), parsed.Surname, "");
    }

    /// <summary>The id that the table gives, else one derived from a number that stays, else from the name.</summary>
    public string IdOf(int row, string forename, string surname)
    {
        if (table.Cell(row, id) is { Length: > 0 } given) return given;
        // Two pupils may have one name, so without a number the row tells them apart.
        return PupilRegister.IdOf(table.Cell(row, number) is { Length: > 0 } known ? known : string.Create(CultureInfo.InvariantCulture, $"{forename} {surname} {row}"));
    }

    /// <summary>The numbers under which a row's pupil may be named elsewhere.</summary>
    public IEnumerable<string> NumbersOf(int row) => numbers.Select(column => table.Cell(row, column)).Where(cell => cell.Length > 0);

    private static string FirstOf(string one, string other) => one.Length > 0 ? one : other;
}
