using PostLint.Core.Tests.Architecture;
using PostLint.School;

namespace PostLint.Core.Tests.School;

/// <summary>Which columns of registers are read under which header, and what is said of the others.</summary>
public sealed class RegisterColumnTests
{
    [Theory]
    [InlineData("expiry", "until")]
    [InlineData("Expires", "until")]
    [InlineData("expires_on", "until")]
    [InlineData("Expiry date", "until")]
    [InlineData("End date", "until")]
    [InlineData("valid_to", "until")]
    [InlineData("Valid until", "until")]
    [InlineData("Start date", "from")]
    [InlineData("valid from", "from")]
    [InlineData("Withdrawn", "withdrawn")]
    [InlineData("withdrawn on", "withdrawn")]
    [InlineData("Date withdrawn", "withdrawn")]
    public void A_date_of_a_consent_goes_by_many_names(string header, string meaning)
    {
        (IReadOnlyList<Consent> consents, RegisterFaults faults) = Consents($"subject,kinds,{header}\np-1,name,31/8/2026\n");
        Consent consent = Assert.Single(consents);
        Assert.Equal(new DateOnly(2026, 8, 31), meaning switch { "until" => consent.Until, "from" => consent.From, _ => consent.WithdrawnOn });
        Assert.Empty(faults.Found);
    }

    [Theory]
    [InlineData("Given", "Yes", 1)]
    [InlineData("Consent", "y", 1)]
    [InlineData("Granted", "TRUE", 1)]
    [InlineData("Status", "given", 1)]
    [InlineData("Given", "No", 0)]
    [InlineData("Consent", "n", 0)]
    [InlineData("granted", "false", 0)]
    [InlineData("Status", "Refused", 0)]
    [InlineData("status", "withdrawn", 0)]
    [InlineData("Withdrawn", "yes", 0)]
    [InlineData("Withdrawn", "No", 1)]
    public void A_row_that_says_no_is_no_consent(string header, string answer, int count)
    {
        (IReadOnlyList<Consent> consents, RegisterFaults faults) = Consents($"subject,kinds,{header}\np-1,name,{answer}\n");
        Assert.Equal(count, consents.Count);
        Assert.Empty(faults.Found);
    }

    [Theory]
    [InlineData("perhaps")]
    [InlineData("")]
    public void A_row_that_says_neither_is_none_either_and_told(string answer)
    {
        (IReadOnlyList<Consent> consents, RegisterFaults faults) = Consents($"subject,kinds,given\np-1,name,{answer}\n");
        Assert.Empty(consents);
        Assert.Equal("row 2, column 3: this says neither yes nor no, so this consent does not count", Assert.Single(faults.Found).ToString());
    }

    [Theory]
    [InlineData("Oakhanger", "yes", true)]
    [InlineData("Website", "No", true)]
    [InlineData("Review", "31/8/2026", true)]
    [InlineData("Siblings", "2", false)]
    [InlineData("Colour", "blue", false)]
    public void An_unknown_column_is_told_by_its_number(string header, string cell, bool isGrave)
    {
        RegisterFault fault = Assert.Single(Consents($"Consents of spring\nsubject,kinds,{header}\np-1,name,{cell}\n").Faults.Found);
        Assert.Equal((2, 3, isGrave), (fault.Row, fault.Column, fault.IsGrave));
        Assert.Contains("withdrawn_on", fault.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(header, fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Forename")]
    [InlineData("Notes")]
    [InlineData("Recorded by")]
    [InlineData("Date recorded")]
    [InlineData("x-reviewed")]
    public void A_harmless_column_is_not(string header) => Assert.Empty(Consents($"subject,kinds,{header}\np-1,name,31/8/2026\n").Faults.Found);

    [Fact]
    public void An_empty_platform_counts_as_all_and_is_told()
    {
        (IReadOnlyList<Consent> consents, RegisterFaults faults) = Consents("subject,kinds,platforms\np-1,name,\np-2,name,all\n");
        Assert.All(consents, consent => Assert.Empty(consent.Platforms));
        Assert.Equal((2, false), (Assert.Single(faults.Found).Row, faults.Found[0].IsGrave));
    }

    [Fact]
    public void An_unknown_column_of_bars_is_a_notice()
    {
        var faults = new RegisterFaults();
        Assert.Single(ConsentRegisterReader.ReadDoNotPublish(CsvTable.Parse("subject,lifted\np-1,yes\n"), faults));
        Assert.False(Assert.Single(faults.Found).IsGrave);
    }

    [Theory]
    [InlineData("UPN,Adno,Forename,Surname\nZ820200112001,004512,Orla,Pennywhistle\n", "004512")]
    [InlineData("UPN,Adno,Forename,Surname\nZ820200112001,004512,Orla,Pennywhistle\n", "Z820200112001")]
    [InlineData("Admission Number,Forename,Surname\n004512,Orla,Pennywhistle\n", "004512")]
    [InlineData("id,UPN,Forename,Surname\np-1,Z820200112001,Orla,Pennywhistle\n", "Z820200112001")]
    [InlineData("id,UPN,Forename,Surname\np-1,Z820200112001,Orla,Pennywhistle\n", "p-1")]
    public void Any_number_of_a_pupil_names_the_pupil(string pupils, string subject)
    {
        var numbers = new PupilNumbers();
        Person pupil = Assert.Single(PupilRegister.Read(CsvTable.Parse(pupils), new RegisterFaults(), numbers));
        var facts = new RegisterFacts
        {
            Consents = ConsentRegisterReader.ReadConsents(CsvTable.Parse($"subject,kinds\n{subject},name\n"), new RegisterFaults()),
            DoNotPublish = ConsentRegisterReader.ReadDoNotPublish(CsvTable.Parse($"Adno\n{subject}\n"), new RegisterFaults()),
        };
        RegisterFacts resolved = numbers.Resolve(facts);
        Assert.Equal(pupil.Id, Assert.Single(resolved.Consents!).Subject);
        if (subject != pupil.Id) Assert.Equal(pupil.Id, Assert.Single(resolved.DoNotPublish!).Key);
    }

    [Fact]
    public void The_page_names_every_header()
    {
        string page = File.ReadAllText(Path.Combine(SourceFile.Root, "docs", "registers.md"));
        string[][] all =
        [
            RegisterColumns.Id, RegisterColumns.Number, RegisterColumns.LegalForename, RegisterColumns.PreferredForename, RegisterColumns.Surname, RegisterColumns.LegalSurname,
            RegisterColumns.WholeName, RegisterColumns.Year, RegisterColumns.Class, RegisterColumns.Handles, RegisterColumns.Groups, RegisterColumns.ConsentId, RegisterColumns.Subject,
            RegisterColumns.ConsentPerson, RegisterColumns.Kinds, RegisterColumns.Platforms, RegisterColumns.From, RegisterColumns.Until, RegisterColumns.WithdrawnOn, RegisterColumns.Given,
        ];
        Assert.All(all.SelectMany(headers => headers), header => Assert.Contains($"`{header}`", page, StringComparison.Ordinal));
    }

    private static (IReadOnlyList<Consent> Consents, RegisterFaults Faults) Consents(string csv)
    {
        var faults = new RegisterFaults();
        return (ConsentRegisterReader.ReadConsents(CsvTable.Parse(csv), faults), faults);
    }
}
