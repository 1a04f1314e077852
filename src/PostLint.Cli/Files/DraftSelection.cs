using PostLint.Cli.Output;

namespace PostLint.Cli.Files;

/// <summary>What the paths of a command line came to.</summary>
/// <param name="Drafts">Each once, in the order of their paths.</param>
/// <param name="Excluded">Named files that the workspace does not take for drafts, and why.</param>
/// <param name="Problems">What could not be looked at.</param>
internal sealed record DraftSelection(IReadOnlyList<Draft> Drafts, IReadOnlyList<RunProblem> Excluded, IReadOnlyList<RunProblem> Problems)
{
    /// <summary>How many links to drafts or folders were not followed.</summary>
    public int Links { get; init; }

    /// <summary>That there were some, or nothing: who has drafts behind links would take them for checked.</summary>
    public IEnumerable<RunProblem> Notes => Links == 0 ? [] :
    [
        new RunProblem(null, $"{Counted.Of(Links, "link")} to drafts or folders {(Links == 1 ? "was" : "were")} not followed, so what {(Links == 1 ? "it leads" : "they lead")} to was not checked; name the drafts or folders themselves"),
    ];
}
