using PostLint.Analysis;

namespace PostLint.Rules.Tone;

/// <summary>Who speaks in a post: what is likely of a private voice is not of the school's own.</summary>
internal static class Voice
{
    /// <summary>Whether a pupil, a parent, or anybody on an account of their own speaks, or somebody under a post.</summary>
    public static bool IsPrivate(PostContext context) =>
        context.Authorship.IsPersonal || context.Authorship.Role is "pupil" or "parent" || context.Post.Metadata.Kind is "comment";
}
