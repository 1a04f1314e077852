using PostLint.Text;

namespace PostLint.School;

/// <summary>Where the configuration names a person: an id, and the role and name that may stand beside it.</summary>
public readonly record struct PersonRef(string Id, string? Role, string? Name, TextSpan Span);
