using PostLint.Media;

namespace PostLint.Workspaces;

/// <summary>
/// Where the files lie that a configuration names: registers and policies. A configuration that the user does not vouch for reaches nothing outside
/// its own folder.
/// </summary>
/// <param name="folder">The folder of <c>postlint.yml</c>, absolute.</param>
/// <param name="isTrusted">Whether the user vouches for the configuration.</param>
internal sealed class NamedPaths(string folder, bool isTrusted)
{
    /// <summary>The absolute path of a file; null for one that is not to be touched, as nobody vouches for it and it lies outside the folder.</summary>
    /// <param name="named">As written.</param>
    /// <param name="from">The folder that the name is relative to; null for that of <c>postlint.yml</c>.</param>
    public string? Resolve(string named, string? from = null)
    {
        if (isTrusted) return Path.GetFullPath(Path.Combine(from ?? folder, FolderPaths.Local(named)));
        return PathSafety.Resolve(folder, from ?? folder, named) is { } path && !FileLinks.LiesBehindLink(path, folder) ? path : null;
    }
}
