using PostLint.Media;

namespace PostLint.Workspaces;

/// <summary>Finds the files of a workspace that drafts name; what a draft must not touch has no path.</summary>
internal sealed class MediaFinder(string root)
{
    /// <param name="draft">The draft's path, relative to the workspace.</param>
    /// <param name="source">A source as written in the draft: an address, relative to the draft, that may be percent-encoded.</param>
    /// <param name="otherRoot">The folder that stands for the workspace's, or null.</param>
    public MediaPath? Find(string draft, string source, string? otherRoot)
    {
        string folder = otherRoot ?? root;
        int end = source.AsSpan().IndexOfAny('?', '#');
        string named = end >= 0 ? source[..end] : source;
        string beside = Path.Combine(folder, Path.GetDirectoryName(draft) ?? "");
        return PathSafety.Resolve(folder, beside, Uri.UnescapeDataString(named)) is { } full ? new MediaPath(folder, full) : null;
    }
}
