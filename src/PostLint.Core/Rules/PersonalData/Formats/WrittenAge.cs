using PostLint.Text;

namespace PostLint.Rules.PersonalData.Formats;

/// <summary>An exact age as written, in whole years.</summary>
internal readonly record struct WrittenAge(TextSpan Span, int Years, AgeForm Form);
