namespace PostLint.Cli.Files;

/// <summary>What the paths of a command line came to.</summary>
/// <param name="Drafts">Each once, in the order of their paths.</param>
/// <param name="Excluded">Display paths of named files that the workspace does not take for drafts.</param>
/// <param name="Problems">What could not be looked at.</param>
internal sealed record DraftSelection(IReadOnlyList<Draft> Drafts, IReadOnlyList<string> Excluded, IReadOnlyList<RunProblem> Problems);
