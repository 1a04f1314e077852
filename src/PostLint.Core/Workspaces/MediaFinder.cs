using PostLint.Media;

namespace PostLint.Workspaces;

/// <summary>Finds the files of a workspace that drafts name; what a draft must not touch has no path.</summary>
internal sealed class MediaFinder(string root)
{
    /// <param name="draft">The draft's path, relative to the workspace.</param>
    /// <param name="source">A source as written in the draft: an address, relative to the draft, that may be percent-encoded.</param>
    public MediaPath? Find(string draft, string source)
    {
        int end = source.AsSpan().IndexOfAny('?', '#');
        string named = end >= 0 ? source[..end] : source;
        string folder = Path.Combine(root, Path.GetDirectoryName(draft) ?? "");
        return PathSafety.Resolve(root, folder, Uri.UnescapeDataString(named)) is { } full ? new MediaPath(root, full) : null;
    }
}
