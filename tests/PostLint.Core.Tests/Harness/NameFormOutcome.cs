namespace PostLint.Core.Tests.Harness;

/// <summary>What became of one written name in one draft: whether anything was reported on it.</summary>
internal readonly record struct NameFormOutcome(string Origin, WrittenName Written, string Draft, bool IsReported);
