using PostLint.Text;

namespace PostLint.School;

/// <summary>
/// A register that is named but not usable: the configuration key that names it, why (without its values), and where the configuration
/// names it.
/// </summary>
public sealed record RegisterProblem(string Key, string Reason, TextSpan Place = default);
