using PostLint.Text;

namespace PostLint.Analysis;

/// <summary>A suppression that a post states: the rule (id or name), why, by whom, until when, and the part of the file it covers.</summary>
public sealed record Suppression(string Rule, string Reason, string By, DateOnly? Until, TextSpan Place, TextSpan Scope);
