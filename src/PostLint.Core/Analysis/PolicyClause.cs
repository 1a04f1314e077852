namespace PostLint.Analysis;

/// <summary>A clause of a policy: its id, its section, a short paraphrase, and the rules that serve it.</summary>
public sealed record PolicyClause(string Id, string Section, string Text, IReadOnlyList<string> Rules);
