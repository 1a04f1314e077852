using PostLint.Rules.PersonalData.Formats;

namespace PostLint.Core.Tests.Rules.PersonalData;

public sealed class IdentifierReaderTests
{
    [Theory]
    [InlineData("NHS number 999 000 0123", "NhsNumber:999 000 0123")]
    [InlineData("His NHS No. is 9990000123.", "NhsNumber:9990000123")]
    [InlineData("(999-000-0123 is her NHS number)", "NhsNumber:999-000-0123")]
    [InlineData("NHS no: ９９９ ０００ ０１２３", "NhsNumber:９９９ ０００ ０１２３")]
    [InlineData("NHS number 999\u00A0000\u00A00123", "NhsNumber:999\u00A0000\u00A00123")]
    [InlineData("NHS number 999\u200B000\u200B0123", "NhsNumber:999\u200B000\u200B0123")]
    [InlineData("The patient, 999.000.0123, is Orla", "NhsNumber:999.000.0123")]
    [InlineData("NHS number for Idris is 999 000 0124", "NhsNumber:999 000 0124")]
    [InlineData("CHI number 0101011113", "ChiNumber:0101011113")]
    [InlineData("H&C number 3200000015", "HealthCareNumber:3200000015")]
    [InlineData("Health and Care Number: 320 000 0015", "HealthCareNumber:320 000 0015")]
    [InlineData("Lost: a card reading QQ 12 34 56 A", "NationalInsuranceNumber:QQ 12 34 56 A")]
    [InlineData("NI number qq123456c", "NationalInsuranceNumber:qq123456c")]
    [InlineData("It says AB-12-34-56-C on the slip", "NationalInsuranceNumber:AB-12-34-56-C")]
    [InlineData("National Insurance: AB 12 34 56", "NationalInsuranceNumber:AB 12 34 56")]
    [InlineData("UPN A123456789012. Collect from reception.", "UniquePupilNumber:A123456789012")]
    [InlineData("the pass of B801200005001", "UniquePupilNumber:B801200005001")]
    [InlineData("A80120000501A was moved on roll", "UniquePupilNumber:A80120000501A")]
    [InlineData("former upn: b 801 2000 05001", "UniquePupilNumber:b 801 2000 05001")]
    [InlineData("unique pupil number H12345678901K", "UniquePupilNumber:H12345678901K")]
    [InlineData("ULN 9276308686", "UniqueLearnerNumber:9276308686")]
    [InlineData("Unique Learner Number: 1234567890", "UniqueLearnerNumber:1234567890")]
    [InlineData("UTR 1955839661", "TaxReference:1955839661")]
    [InlineData("UCAS ID 123-456-7890", "UcasNumber:123-456-7890")]
    [InlineData("MORGA657054SM9IJ", "DrivingLicence:MORGA657054SM9IJ")]
    [InlineData("licence morga 657054 sm9ij found", "DrivingLicence:morga 657054 sm9ij")]
    [InlineData("Passport number 925665416", "PassportNumber:925665416")]
    [InlineData("her passport is 925665416", "PassportNumber:925665416")]
    [InlineData("P<GBRFENNIMORE<<IDRIS<<<<<<<<<<<<<<<<<<<<<<<\n9256654164GBR1803042M3003041<<<<<<<<<<<<<<02", "MachineReadableZone:9256654164GBR1803042M3003041<<<<<<<<<<<<<<02")]
    [InlineData("Would AB51 ABC please move", "VehicleRegistration:AB51 ABC")]
    [InlineData("a black car, kx12 abc, is in the bay", "VehicleRegistration:kx12 abc")]
    [InlineData("The van T123 ABC is parked", "VehicleRegistration:T123 ABC")]
    [InlineData("driver of ABC 123D", "VehicleRegistration:ABC 123D")]
    [InlineData("car reg AIG 1234", "VehicleRegistration:AIG 1234")]
    [InlineData("Number plate AB00 QZI", "VehicleRegistration:AB00 QZI")]
    [InlineData("Sort code 08-99-99, account 66374958", "BankAccount:08-99-99, account 66374958")]
    [InlineData("pay Gav 08-99-99 66374958", "BankAccount:08-99-99 66374958")]
    [InlineData("account number: 66374958 and sort code: 089999", "BankAccount:66374958 and sort code: 089999")]
    [InlineData("IBAN GB29 NWBK 6016 1331 9268 19 please", "Iban:GB29 NWBK 6016 1331 9268 19")]
    [InlineData("GB29NWBK60161331926819", "Iban:GB29NWBK60161331926819")]
    [InlineData("the long number is 4111 1111 1111 1111", "PaymentCard:4111 1111 1111 1111")]
    [InlineData("4111-1111-1111-1111", "PaymentCard:4111-1111-1111-1111")]
    [InlineData("card 4111111111111112", "PaymentCard:4111111111111112")]
    [InlineData("Candidate number 4021", "TicketNumber:4021")]
    [InlineData("ticket no. 00417", "TicketNumber:00417")]
    [InlineData("Teacher reference number 12/34567", "OtherPersonalNumber:12/34567")]
    [InlineData("DBS certificate number 001234567890", "OtherPersonalNumber:001234567890")]
    [InlineData("student ID TH-004412", "OtherPersonalNumber:TH-004412")]
    [InlineData("NHS number 999000012", "NhsNumber:999000012")]
    public void ReportsPersonalNumbers(string text, string expected) => Assert.Equal([expected], Found.Identifiers(text));

    [Theory]
    [InlineData("ISBN 0306406152")]
    [InlineData("NHS book, ISBN 0-306-40615-2")]
    [InlineData("Registered charity no. 1234567")]
    [InlineData("URN 123456, DfE number 123/4567")]
    [InlineData("UKPRN 10012345")]
    [InlineData("Order number 9990000123")]
    [InlineData("Your NHS volunteer order reference is 9990000123")]
    [InlineData("Job ref AB51 ABC")]
    [InlineData("Room AB12 CDE")]
    [InlineData("Year 10 ART and YR10 ART and Yr11 Art")]
    [InlineData("Paper code 8300/1H on 14 May")]
    [InlineData("Ring 01632 960100 or 0300 123 1234, or NHS 111")]
    [InlineData("+44 1632 960 100")]
    [InlineData("Our minibus, AB51 ABC, has new seats")]
    [InlineData("4111 metres in 1111 minutes, 2026 2025")]
    [InlineData("Barcode 4111111111111111")]
    [InlineData("We raised £9,990,000,123")]
    [InlineData("Meeting ID 999 000 0123")]
    [InlineData("The number ending 12 was drawn")]
    [InlineData("Found: a bus pass, number ending 12.")]
    [InlineData("on 04-03-18 we meet, 10-11 for tea")]
    [InlineData("Pay the PTA account: sort code 08-99-99 account 66374958")]
    [InlineData("our published admission number is 0060")]
    [InlineData("Tickets 2026 now on sale")]
    [InlineData("Model AB123456C keyboard")]
    [InlineData("in 2025-26 there were 210 pupils and 21 staff")]
    [InlineData("WE24 WIN the cup")]
    [InlineData("Company number 01234567, VAT number 123456789")]
    [InlineData("9990000123")]
    [InlineData("925665416")]
    [InlineData("UPN ending 12")]
    public void IsSilentAboutOthers(string text) => Assert.Empty(Found.Identifiers(text));

    [Fact]
    public void ReadsFirstLineOfAPassport()
    {
        const string text = "P<GBRFENNIMORE<<IDRIS<<<<<<<<<<<<<<<<<<<<<<<";
        Assert.True(MachineReadableZone.TryRead(text, text.IndexOf("<<", StringComparison.Ordinal), out IdentifierMatch match));
        Assert.Equal(text.Length, match.Span.Length);
    }

    [Fact]
    public void ATicketNeedsAName()
    {
        Assert.True(IdentifierReader.TryRead("Candidate number 4021", 17, default, out IdentifierMatch match));
        Assert.True(match.NeedsName);
    }

    [Fact]
    public void AHeadingIsALabel()
    {
        LabelContext lead = LabelContextReader.Lead("NHS number");
        Assert.True(IdentifierReader.TryRead("999 000 0124", 0, lead, out IdentifierMatch match));
        Assert.Equal(IdentifierKind.NhsNumber, match.Kind);
    }
}
