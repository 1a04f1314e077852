using PostLint.Analysis;

namespace PostLint.Core.Tests.Harness;

/// <summary>What PL2004 says of one place of an examination draft: a marked name found or missed, or an alarm.</summary>
internal sealed record ExamPlace(ExamKind Kind, string Name, string Draft, bool IsMarked, Diagnostic? Found);
