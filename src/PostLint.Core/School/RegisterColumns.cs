using System.Text;

namespace PostLint.School;

/// <summary>
/// The headers under which registers name their columns: PostLint's own, and those that SIMS, Arbor, Bromcom, ScholarPack and their like
/// export. Case, spaces and punctuation do not count. Earlier names win where a table has several.
/// </summary>
internal static class RegisterColumns
{
    public static readonly string[] Id = ["id", "pupil id", "person id"];

    public static readonly string[] LegalForename = ["legal_forename", "Legal First Name", "Forename", "First Name", "Forenames", "First Names", "Given Name", "Given Names"];

    public static readonly string[] PreferredForename =
        ["preferred_forename", "Preferred First Name", "Chosen Name", "Chosen Forename", "Chosen First Name", "Preferred Name", "Known As", "Known As First Name", "Known Name", "Usual Forename", "Forename", "First Name"];

    public static readonly string[] LegalSurname = ["Legal Surname", "Legal Last Name", "Legal Family Name"];

    public static readonly string[] Surname =
        ["surname", "Preferred Surname", "Preferred Last Name", "Chosen Surname", "Known As Surname", "Known As Last Name", "Usual Surname", "Last Name", "Family Name"];

    /// <summary>One cell with the whole name, surname first where a comma parts it.</summary>
    public static readonly string[] WholeName = ["Name", "Full Name", "Pupil", "Pupil Name", "Student", "Student Name", "Display Name", "Preferred Full Name", "Legal Full Name", "Legal Name"];

    public static readonly string[] Year = ["year", "Year Group", "NC Year", "NCY", "National Curriculum Year", "Curriculum Year", "Year Taught In", "YearGroup Name"];

    public static readonly string[] Class =
        ["class", "Reg", "Reg Group", "Registration Group", "Registration Form", "Registration Form Name", "Form", "Form Group", "Tutor Group", "Class Name", "Primary Class", "Reg Form"];

    public static readonly string[] Handles = ["handles"];

    public static readonly string[] Groups = ["groups"];

    /// <summary>Numbers that stay the same from one export to the next; ids are derived from them and do not show them.</summary>
    public static readonly string[] Number = ["UPN", "Unique Pupil Number", "Admission No", "Admission Number", "Admissions No", "Admissions Number", "Adm No", "Adno", "Arbor ID", "MIS ID", "Student ID", "Student No", "Student Number", "Pupil No", "Pupil Number", "Learner ID", "ULN", "Unique Learner Number"];

    public static readonly string[] Subject = ["subject", "subject id"];

    /// <summary>Whom a consent concerns, where no column is called subject.</summary>
    public static readonly string[] ConsentPerson = ["pupil id", "person id"];

    public static readonly string[] ConsentId = ["id", "consent id"];

    public static readonly string[] Kinds = ["kinds", "kind"];

    public static readonly string[] Platforms = ["platforms", "platform"];

    public static readonly string[] From = ["from", "valid from", "start date", "date from"];

    public static readonly string[] Until = ["until", "valid until", "valid to", "end date", "date to", "expires", "expires on", "expiry", "expiry date"];

    public static readonly string[] WithdrawnOn = ["withdrawn_on", "withdrawn", "date withdrawn", "withdrawal date", "revoked", "revoked on"];

    /// <summary>Whether a row is a consent at all.</summary>
    public static readonly string[] Given = ["consent", "given", "granted", "consent given", "status", "consent status"];

    private static readonly HashSet<string> Known =
    [
        .. new[] { Id, LegalForename, PreferredForename, LegalSurname, Surname, WholeName, Year, Class, Handles, Groups, Number, Subject, Kinds, Platforms, From, Until, WithdrawnOn, Given, ConsentId, ConsentPerson, ["Legal Forename", "Preferred Forename"] }
            .SelectMany(names => names.Select(Fold)),
    ];

    /// <summary>How many cells of a row are headers that some register has.</summary>
    public static int CountKnown(IReadOnlyList<string> row) => row.Select(Fold).Where(Known.Contains).Distinct(StringComparer.Ordinal).Count();

    /// <summary>A header without what does not count.</summary>
    public static string Fold(string header)
    {
        var key = new StringBuilder(header.Length);
        foreach (char c in header)
        {
            if (char.IsLetterOrDigit(c)) key.Append(char.ToLowerInvariant(c));
        }

        return key.ToString();
    }
}
