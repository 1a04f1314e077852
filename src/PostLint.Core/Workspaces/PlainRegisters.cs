using PostLint.School.Sealing;
using PostLint.Yaml;

namespace PostLint.Workspaces;

/// <summary>Finds registers that lie in the open under version control, from where they reach every copy of the repository for good.</summary>
internal static class PlainRegisters
{
    private static readonly string[] Keys = ["pupil_register", "consent_register", "do_not_publish"];

    /// <summary>The keys of unsealed registers that git tracks.</summary>
    public static IReadOnlyList<string> Tracked(YamlMapping root, NamedPaths paths)
    {
        List<string>? tracked = null;
        foreach (string key in Keys)
        {
            if (root.Text(key) is not { Length: > 0 } named || named.EndsWith(SealedRegister.Extension, StringComparison.OrdinalIgnoreCase)) continue;
            if (paths.Resolve(named) is { } path && GitIndex.Holds(path, FolderPaths.Comparison)) (tracked ??= []).Add(key);
        }

        return tracked ?? [];
    }
}
