namespace PostLint.Cli.Files;

/// <summary>What the paths of a command line came to.</summary>
/// <param name="Drafts">Each once, in the order of their paths.</param>
/// <param name="Excluded">Named files that the workspace does not take for drafts, and why.</param>
/// <param name="Problems">What could not be looked at.</param>
internal sealed record DraftSelection(IReadOnlyList<Draft> Drafts, IReadOnlyList<RunProblem> Excluded, IReadOnlyList<RunProblem> Problems);
