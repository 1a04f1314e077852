namespace PostLint.Rules.PersonalData.Formats;

/// <summary>Ten-digit numbers of learning and tax: nothing without their label.</summary>
internal static class TenDigitNumber
{
    private const int Checked = 20, Unchecked = 15;

    public static FormatMatch MatchLearner(in WrittenCode code) =>
        IsTenDigits(code) && code[0] != '0'
            ? new FormatMatch(IdentifierKind.UniqueLearnerNumber, 10, CheckDigits.WeightedMod11(code[..10]) == 10 ? Checked : Unchecked)
            : default;

    public static FormatMatch MatchTax(in WrittenCode code) =>
        IsTenDigits(code)
            ? new FormatMatch(IdentifierKind.TaxReference, 10, CheckDigits.IsTaxReference(code[..10]) ? Checked : Unchecked)
            : default;

    public static FormatMatch MatchUcas(in WrittenCode code) =>
        IsTenDigits(code) && code[0] != '0' ? new FormatMatch(IdentifierKind.UcasNumber, 10, Unchecked) : default;

    private static bool IsTenDigits(in WrittenCode code) => code.LeadingDigits >= 10 && code.EndsAt(10);
}
