using PostLint.Rules.PersonalData.Formats;
using PostLint.Text;

namespace PostLint.Rules.PersonalData;

/// <summary>The words for an identifier, and what is left of it.</summary>
internal static class IdentifierText
{
    public static string Describe(IdentifierKind kind) => kind switch
    {
        IdentifierKind.NhsNumber => "an NHS number",
        IdentifierKind.ChiNumber => "a CHI number",
        IdentifierKind.HealthCareNumber => "a Health and Care number",
        IdentifierKind.NationalInsuranceNumber => "a National Insurance number",
        IdentifierKind.UniquePupilNumber => "a unique pupil number",
        IdentifierKind.UniqueLearnerNumber => "a unique learner number",
        IdentifierKind.TaxReference => "a taxpayer reference",
        IdentifierKind.UcasNumber => "a UCAS number",
        IdentifierKind.DrivingLicence => "a driving licence number",
        IdentifierKind.PassportNumber => "a passport number",
        IdentifierKind.MachineReadableZone => "the printed line of a passport",
        IdentifierKind.VehicleRegistration => "a vehicle registration",
        IdentifierKind.BankAccount => "a sort code with an account number",
        IdentifierKind.Iban => "a bank account number",
        IdentifierKind.PaymentCard => "a payment card number",
        IdentifierKind.TicketNumber => "a candidate or ticket number beside a name",
        _ => "a personal reference number",
    };

    /// <summary>"ending 12", which says enough to the owner and nothing to others.</summary>
    public static string Shortened(ReadOnlySpan<char> value, IdentifierKind kind, bool labelled)
    {
        Span<char> last = stackalloc char[2];
        int left = 2;
        for (int i = value.Length - 1; i >= 0 && left > 0; i--)
        {
            if (char.IsLetterOrDigit(value[i])) last[--left] = value[i];
        }

        string noun = kind switch
        {
            IdentifierKind.BankAccount or IdentifierKind.Iban => "account ",
            IdentifierKind.VehicleRegistration when !labelled => "the vehicle ",
            _ => "",
        };
        return $"{noun}ending {last[left..]}";
    }

    /// <summary>Whether the workspace lists the value among the contacts that may be printed (a fundraising account, say).</summary>
    public static bool IsAllowed(ReadOnlySpan<char> value, IReadOnlyList<string> allowed)
    {
        foreach (string entry in allowed)
        {
            if (SameCode(value, entry)) return true;
        }

        return false;
    }

    private static bool SameCode(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        int i = 0, j = 0, count = 0;
        while (true)
        {
            while (i < left.Length && !Folding.IsDigit(left[i])) i++;
            while (j < right.Length && !Folding.IsDigit(right[j])) j++;
            if (i >= left.Length || j >= right.Length) return i >= left.Length && j >= right.Length && count > 5;
            if (Folding.DigitValue(left[i++]) != Folding.DigitValue(right[j++])) return false;
            count++;
        }
    }
}
