using System.Globalization;
using PostLint.Lexicons;

namespace PostLint.Rules.PersonalData.Formats;

/// <summary>The shape of the national numbering plan: which first digits exist and how long their numbers are. It tells nothing about connection.</summary>
internal static class UkNumberingPlan
{
    /// <summary>The two short numbers of the plan, 0800 1111 and 0845 4647.</summary>
    private const ulong Childline = 800_1111, NhsDirect = 845_4647;

    private const byte LengthMask = 0x0F, ShortNumbers = 0x10;

    private static readonly byte[] Codes = LoadCodes();

    /// <summary>The kind of a national number without its trunk zero; <see cref="UkPhoneNumberKind.None"/> when the plan has no such number.</summary>
    public static UkPhoneNumberKind KindOf(ulong national, int digits)
    {
        if (digits == 7 && national is Childline or NhsDirect) return UkPhoneNumberKind.NonGeographic;
        if (digits is not (9 or 10)) return UkPhoneNumberKind.None;
        int first = (int)(national / (digits == 10 ? 1_000_000_000UL : 100_000_000UL));
        switch (first)
        {
            case 1 or 2:
                int code = Codes[First4(national, digits)];
                return code != 0 && (digits == 10 || (code & ShortNumbers) != 0) ? UkPhoneNumberKind.Geographic : UkPhoneNumberKind.None;
            case 7:
                return digits == 10 ? UkPhoneNumberKind.Mobile : UkPhoneNumberKind.None;
            case 3 or 9:
                return digits == 10 ? UkPhoneNumberKind.NonGeographic : UkPhoneNumberKind.None;
            case 5:
                return digits == 10 && First4(national, digits) / 100 is 55 or 56 ? UkPhoneNumberKind.NonGeographic : UkPhoneNumberKind.None;
            case 8:
                int service = First4(national, digits) / 10;
                bool exists = service is (>= 800 and <= 809) or (>= 840 and <= 849) or (>= 870 and <= 879);
                return exists && (digits == 10 || service == 800) ? UkPhoneNumberKind.NonGeographic : UkPhoneNumberKind.None;
            default:
                return UkPhoneNumberKind.None;
        }
    }

    /// <summary>Digits of the dialling code (two to four) of a landline, or 0 when there is none.</summary>
    public static int AreaCodeLength(ulong national, int digits) => Codes[First4(national, digits)] & LengthMask;

    private static int First4(ulong national, int digits)
    {
        for (int i = digits; i > 4; i--) national /= 10;
        return (int)national;
    }

    /// <summary>For each beginning of four digits the length of its code; one look-up answers for codes of two, three and four digits.</summary>
    private static byte[] LoadCodes()
    {
        var codes = new byte[10_000];
        Lexicon list = Lexicon.Embedded("uk-area-codes");
        foreach (LexiconTerm term in list.Terms)
        {
            int code = int.Parse(term.Text, CultureInfo.InvariantCulture);
            switch (list.Sections[term.Section])
            {
                case "two":
                    codes.AsSpan(code * 100, 100).Fill(2);
                    break;
                case "three":
                    codes.AsSpan(code * 10, 10).Fill(3);
                    break;
                case "four":
                    codes[code] = 4;
                    break;
                default:
                    codes[code] |= ShortNumbers;
                    break;
            }
        }

        return codes;
    }
}
