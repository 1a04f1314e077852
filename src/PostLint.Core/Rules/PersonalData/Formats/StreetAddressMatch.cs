using PostLint.Text;

namespace PostLint.Rules.PersonalData.Formats;

/// <summary>
/// A street address in a text. <paramref name="IsClear"/> is false when its words could mean something else and only a cue for a home makes it
/// one; <paramref name="HasNumber"/> is false for a street or named house alone.
/// </summary>
public readonly record struct StreetAddressMatch(TextSpan Span, bool HasNumber, bool IsClear);
