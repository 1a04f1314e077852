namespace PostLint.Workspaces;

/// <summary>What a rule still waits for.</summary>
/// <param name="IsSilent">Whether it says nothing at all until then; else it does a part of its work already.</param>
/// <param name="Keys">The keys of <c>postlint.yml</c> that it needs, all of them; <c>a or b</c> where one of several would do. Empty when it waits for nothing.</param>
public sealed record RuleNeed(bool IsSilent, IReadOnlyList<string> Keys)
{
    /// <summary>The need of a rule that has all it needs.</summary>
    public static RuleNeed None { get; } = new(false, []);
}
