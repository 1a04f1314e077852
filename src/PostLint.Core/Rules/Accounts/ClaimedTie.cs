using PostLint.Analysis;
using PostLint.Posts;
using PostLint.School;

namespace PostLint.Rules.Accounts;

/// <summary>The relationship outside school that a post claims under <c>relationship</c>, held against the register.</summary>
internal readonly struct ClaimedTie
{
    public ClaimedTie(PostContext context)
    {
        PostMetadata metadata = context.Post.Metadata;
        if (metadata.Text("relationship") is not { } claimed) return;
        Relationship? tie = context.School.Governance.Relationships.FirstOrDefault(entry => entry.Id.Equals(claimed, StringComparison.OrdinalIgnoreCase));
        if (tie is null) Problem = "this relationship is not in the school's register";
        else if (!tie.IsReported && context.Policy.Switch("relationships", "") == "registered") Problem = "this relationship is registered, but was never reported";
        else Holds = Covers(tie, metadata);
    }

    /// <summary>Why the claim does not count, or null.</summary>
    public string? Problem { get; }

    /// <summary>Whether a registered relationship covers the people of the post.</summary>
    public bool Holds { get; }

    private static bool Covers(Relationship tie, PostMetadata metadata) =>
        tie.Other is not { } other || metadata.People.Count == 0 || metadata.People.Any(person => person.Text == other || person.Text == "none");
}
