using PostLint.Text;

namespace PostLint.Rules.PersonalData.Formats;

/// <summary>
/// A telephone number in a text: its span with plus sign, brackets and extension, its national number without trunk zero or country code
/// (for <see cref="UkPhoneNumberKind.International"/> with the country code, for <see cref="UkPhoneNumberKind.Local"/> the digits written), and its kind.
/// </summary>
public readonly record struct UkPhoneNumberMatch(TextSpan Span, ulong NationalNumber, UkPhoneNumberKind Kind);
