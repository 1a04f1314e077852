namespace PostLint.School;

/// <summary>A person and the form under which a phrase names the person.</summary>
public readonly record struct NameEntry(Person Person, NameForm Form);
