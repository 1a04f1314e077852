using System.Text;
using PostLint.School;

namespace PostLint.Core.Tests.School;

/// <summary>Registers as school systems and spreadsheets write them. The expected names are literal.</summary>
public sealed class RegisterReadingTests
{
    [Theory]
    [InlineData("PostLint", "id,legal_forename,preferred_forename,surname,year,class,handles,groups\np-1,Wilfred,Wilf,Thistlewood,Y9,9T,@wilf,choir;chess\n", "Wilfred|Wilf", "Thistlewood", "", "Y9", "9T")]
    [InlineData("SIMS", "Adno,UPN,Legal Surname,Legal Forename,Surname,Forename,Year,Reg\n004512,Z820200112001,Oakhanger,Wilfred,Thistlewood,Wilf,Year  9,9T\n", "Wilfred|Wilf", "Thistlewood", "Oakhanger", "Year  9", "9T")]
    [InlineData("SIMS, chosen", "\"Legal Forename\",\"Chosen Name\",\"Legal Surname\",\"Year Group\",\"Reg Group\",\"Admission No\"\n\"Wilfred\",\"Wilf\",\"Thistlewood\",\"Year 9\",\"9T\",\"004512\"\n", "Wilfred|Wilf", "Thistlewood", "", "Year 9", "9T")]
    [InlineData("SIMS, one name column", "Pupils of Year 9\r\n\r\nName,Year,Reg\r\n\"Thistlewood, Wilf\",9,9T\r\n", "Wilf", "Thistlewood", "", "9", "9T")]
    [InlineData("Arbor", "Arbor ID,Legal First Name,Legal Last Name,Preferred First Name,Preferred Last Name,Year Group,Registration Form\n77,Wilfred,Oakhanger,Wilf,Thistlewood,Year 9,9T\n", "Wilfred|Wilf", "Thistlewood", "Oakhanger", "Year 9", "9T")]
    [InlineData("Arbor, full name", "Student,Year group,Registration form\nWilf Thistlewood,Year 9,9T\n", "Wilf", "Thistlewood", "", "Year 9", "9T")]
    [InlineData("Bromcom", "Last Name,First Name,Preferred First Name,Admission Number,UPN,Year Group,Tutor Group\nThistlewood,Wilfred,Wilf,004512,Z820200112001,9,9T\n", "Wilfred|Wilf", "Thistlewood", "", "9", "9T")]
    [InlineData("ScholarPack", "Surname,Forename,Known As,UPN,NC Year,Class\nThistlewood,Wilfred,Wilf,Z820200112001,9,9T\n", "Wilfred|Wilf", "Thistlewood", "", "9", "9T")]
    [InlineData("tabs", "Surname\tForename\tYear\tForm\nThistlewood\tWilfred\t9\t9T\n", "Wilfred", "Thistlewood", "", "9", "9T")]
    [InlineData("semicolons", "Surname;Forename;Year;Form\nThistlewood;Wilfred;9;9T\n", "Wilfred", "Thistlewood", "", "9", "9T")]
    [InlineData("semicolons under a title", "Export, all pupils, spring\n\nSurname;Forename;Year;Form\nThistlewood;Wilfred;9;9T\n", "Wilfred", "Thistlewood", "", "9", "9T")]
    [InlineData("Excel's own line", "sep=;\r\nSurname;Forename;Year;Form\r\nThistlewood;Wilfred;9;9T\r\n", "Wilfred", "Thistlewood", "", "9", "9T")]
    public void The_columns_of_school_systems_are_known(string system, string csv, string forenames, string surname, string otherSurname, string year, string form)
    {
        Assert.NotEmpty(system);
        (IReadOnlyList<Person> pupils, RegisterFaults faults) = Pupils(csv);
        Person pupil = Assert.Single(pupils);
        Assert.Equal(forenames, string.Join('|', pupil.Forenames));
        Assert.Equal(surname, pupil.Surname);
        Assert.Equal(otherSurname, string.Join('|', pupil.OtherSurnames));
        Assert.Equal((year, form), (pupil.Year, pupil.Class));
        Assert.Contains("year-9", pupil.Groups);
        Assert.Empty(faults.Found);
        foreach (string number in new[] { "004512", "Z820200112001" }) Assert.DoesNotContain(number, pupil.Id, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_table_says_what_it_lacks_and_nothing_of_what_it_holds()
    {
        RegisterException exception = Assert.Throws<RegisterException>(() => Pupils("Oakhanger,Aldus,6O\nFennimore,Idris,5F\n"));
        Assert.Equal("a pupil register needs the columns legal_forename (or Forename) and surname", exception.Message);
    }

    [Fact]
    public void A_consent_may_name_a_pupil_by_the_number_that_the_register_has()
    {
        Person pupil = Assert.Single(Pupils("UPN,Forename,Surname\nZ820200112001,Tamsin,Quillfeather\n").Pupils);
        Consent consent = Assert.Single(Consents("UPN,kind\nZ820200112001,photo\n").Consents);
        Assert.Equal(pupil.Id, consent.Subject);
    }

    [Theory]
    [InlineData("2026-08-31")]
    [InlineData("31/8/2026")]
    [InlineData("31/08/2026")]
    [InlineData("31/08/26")]
    [InlineData("31-Aug-26")]
    [InlineData("31-08-2026")]
    [InlineData("31.08.2026")]
    [InlineData("31 Aug 2026")]
    [InlineData("31 August 2026")]
    [InlineData("Mon 31 Aug 2026")]
    [InlineData("31/08/2026 00:00")]
    [InlineData("31/08/2026 00:00:00")]
    [InlineData("2026-08-31 00:00:00")]
    [InlineData("2026-08-31T00:00:00")]
    [InlineData("2026-08-31T00:00:00Z")]
    [InlineData("46265")]
    public void Days_are_read_as_spreadsheets_write_them(string written) =>
        Assert.Equal(new DateOnly(2026, 8, 31), Assert.Single(Consents($"id,subject,kinds,until\nc-1,p-1,name,{written}\n").Consents).Until);

    [Theory]
    [InlineData("08/31/2026")]
    [InlineData("31/02/2026")]
    [InlineData("soon")]
    [InlineData("2026")]
    [InlineData("31/08/2026 and on")]
    public void What_is_no_day_is_told_by_row_and_column_and_allows_nothing(string written)
    {
        (IReadOnlyList<Consent> consents, RegisterFaults faults) = Consents($"id,subject,kinds,until\nc-0,p-0,name,\n\nc-1,p-1,name,{written}\nc-2,p-2,name,2026-08-31\n");
        Assert.Equal(["c-0", "c-2"], consents.Select(consent => consent.Id));
        RegisterFault fault = Assert.Single(faults.Found);
        Assert.Equal((4, 4, true), (fault.Row, fault.Column, fault.IsGrave));
        Assert.DoesNotContain(written, fault.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_bar_with_an_unreadable_end_has_none()
    {
        var faults = new RegisterFaults();
        IReadOnlyDictionary<string, DateOnly?> barred = ConsentRegisterReader.ReadDoNotPublish(CsvTable.Parse("subject,until\np-1,whenever\n"), faults);
        Assert.Null(barred["p-1"]);
        Assert.Equal("row 2, column 2: this is no date (yyyy-mm-dd or d/m/yyyy), so the bar counts without an end", Assert.Single(faults.Found).ToString());
    }

    [Fact]
    public void Duplicates_and_empty_names_are_told_without_their_values()
    {
        const string Csv = "id,Forename,Surname,Year\np-1,Idris,Fennimore,5\np-2,,,\np-1,Idris,Fennimore,5\np-1,Idrees,Fennimore,5\np-3,,Oakhanger,6\np-4,Orla,,7\n";
        (IReadOnlyList<Person> pupils, RegisterFaults faults) = Pupils(Csv);
        Assert.Equal(["p-1", "p-1", "p-3", "p-4"], pupils.Select(pupil => pupil.Id));
        Assert.Equal(
            [
                "row 3, column 2: the row has no name, so nobody is recognised by it",
                "row 4, column 1: the same pupil as row 2",
                "row 5, column 1: the same pupil as row 2 under another name, which is recognised too",
                "row 6, column 2: the forename is empty, so this pupil is recognised by surname alone",
                "row 7, column 3: the surname is empty, so this pupil is recognised by forename alone",
            ],
            faults.Found.Select(fault => fault.ToString()));
    }

    [Fact]
    public void Without_an_id_the_same_name_twice_is_told()
    {
        (IReadOnlyList<Person> pupils, RegisterFaults faults) = Pupils("Forename,Surname,Year\nIdris,Fennimore,5\nIdris,Fennimore,6\nIdris,Fennimore,5\n");
        Assert.Equal(3, pupils.Select(pupil => pupil.Id).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal((4, 1), (Assert.Single(faults.Found).Row, faults.Found[0].Column));
    }

    [Fact]
    public void An_open_quotation_is_told_where_it_opens()
    {
        RegisterFaults faults = Pupils("Forename,Surname\nIdris,Fennimore\n\"Aldus,Oakhanger\nOrla,Pennywhistle\n").Faults;
        Assert.Contains(faults.Found, fault => fault is { Row: 3, IsGrave: true } && fault.Message.Contains("quotation mark", StringComparison.Ordinal));
    }

    [Fact]
    public void Windows_1252_is_read_and_told()
    {
        (CsvTable table, RegisterFaults faults) = FileOf([.. "Forename,Surname\nZo"u8, 0xEB, .. ",O"u8, 0x92, .. "Reilly\n"u8]);
        Assert.Equal(("Zoë", "O’Reilly"), (table.Cell(0, 0), table.Cell(0, 1)));
        Assert.Contains("Windows-1252", Assert.Single(faults.Found).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void UTF_8_with_a_mark_and_UTF_16_are_read()
    {
        const string Csv = "Forename,Surname\nZoë,Fennimore\n";
        foreach (byte[] bytes in new[] { [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Csv)], new byte[] { 0xFF, 0xFE }.Concat(Encoding.Unicode.GetBytes(Csv)).ToArray() })
        {
            (CsvTable table, RegisterFaults faults) = FileOf(bytes);
            Assert.Equal(("Forename", "Zoë"), (table.Header[0], table.Cell(0, 0)));
            Assert.Empty(faults.Found);
        }
    }

    [Fact]
    public void A_spreadsheet_file_is_refused_with_what_to_do() =>
        Assert.Contains("save it as CSV", Assert.Throws<RegisterException>(() => FileOf([.. "PK\u0003\u0004"u8, 1, 2, 3])).Message, StringComparison.Ordinal);

    private static (IReadOnlyList<Person> Pupils, RegisterFaults Faults) Pupils(string csv)
    {
        var faults = new RegisterFaults();
        return (PupilRegister.Read(CsvTable.Parse(csv), faults), faults);
    }

    private static (IReadOnlyList<Consent> Consents, RegisterFaults Faults) Consents(string csv)
    {
        var faults = new RegisterFaults();
        return (ConsentRegisterReader.ReadConsents(CsvTable.Parse(csv), faults), faults);
    }

    private static (CsvTable Table, RegisterFaults Faults) FileOf(byte[] bytes)
    {
        string path = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(path, bytes);
            var faults = new RegisterFaults();
            return (RegisterFile.Read(path, faults), faults);
        }
        finally
        {
            File.Delete(path);
        }
    }
}
