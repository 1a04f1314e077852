using PostLint.Policies;

namespace PostLint.Workspaces;

/// <summary>A policy file that was read for itself.</summary>
/// <param name="Profile">The policy.</param>
/// <param name="Unwritten">Ids of the school's own rules that it names and that no <c>postlint.yml</c> at hand has.</param>
public sealed record LoadedPolicy(PolicyProfile Profile, IReadOnlyList<string> Unwritten);
