namespace PostLint.School;

/// <summary>A register that is named but not usable: the configuration key that names it, and why, without its values.</summary>
public sealed record RegisterProblem(string Key, string Reason);
