using PostLint.Analysis;
using PostLint.Posts;
using PostLint.Yaml;

namespace PostLint.Rules.Images;

/// <summary>What a post declares of whose work it shows. Where the policy asks for permission and acknowledgement, one of them is not enough.</summary>
internal static class Credits
{
    private static readonly string[] Unknown = ["unknown", "internet", "the internet", "web", "the web", "google", "google images", "pinterest", "facebook", "tbc", "tba", "n/a", "na", "none", "?", "not sure", "online", "found online", "anonymous", "unsure", "to be confirmed", "to follow", "pending"];

    public static bool WantsBoth(PostContext context) => context.Policy.Switch("copyright", "") == "permission-and-acknowledgement";

    public static bool AreGiven(PostContext context, PostImage image)
    {
        bool credit = Says(image.Declaration, "credit") || IsSourceGiven(context, "author");
        bool permission = Says(image.Declaration, "licence") || Says(image.Declaration, "permission_ref") || IsSourceGiven(context, "permission") || IsSourceGiven(context, "licence");
        return WantsBoth(context) ? credit && permission || IsOwn(image) : credit || permission;
    }

    public static bool AreGivenForPost(PostContext context) =>
        IsSourceGiven(context, "author") || IsSourceGiven(context, "permission") || IsSourceGiven(context, "licence") || context.Post.Metadata.Node("source") is YamlScalar { IsNull: false };

    /// <summary>Whether the licence says that the work is the school's or the author's own, so that nobody else is to be asked.</summary>
    private static bool IsOwn(PostImage image) =>
        ImageKey.Text(image, "licence") is { } licence && (licence.Contains("own", StringComparison.OrdinalIgnoreCase) && !licence.Contains("unknown", StringComparison.OrdinalIgnoreCase) || licence.Contains("public domain", StringComparison.OrdinalIgnoreCase) || licence.StartsWith("cc0", StringComparison.OrdinalIgnoreCase));

    private static bool IsSourceGiven(PostContext context, string key) => Says(context.Post.Metadata.Node("source") as YamlMapping, key);

    private static bool Says(YamlMapping? mapping, string key) =>
        mapping?.Text(key) is { } text && text.AsSpan().Trim() is { Length: > 0 } && !Unknown.Contains(text.Trim().TrimEnd('.'), StringComparer.OrdinalIgnoreCase);
}
