using System.Collections.Concurrent;
using PostLint.Text;
using PostLint.Workspaces;

namespace PostLint.Core.Tests.Harness;

/// <summary>The invented school of the examples, under any profile, with more configuration laid over it where a test asks.</summary>
internal static class ThornybrookWorkspace
{
    private static readonly ConcurrentDictionary<string, Workspace> Cache = new(StringComparer.Ordinal);

    public static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "Fixtures", "thornybrook");

    public static Workspace Get(string profile, string extraConfiguration = "") =>
        Cache.GetOrAdd(profile + "\n" + extraConfiguration, _ => Load(profile, extraConfiguration));

    /// <summary>The workspace with a fragment of configuration laid over it (see <see cref="ConfigurationOverlay"/>).</summary>
    public static Workspace Overlaid(string profile, string fragment, string? counterpart = null)
    {
        string path = Path.Combine(Folder, "postlint.yml");
        return WorkspaceLoader.Load(path, SourceText.From(ConfigurationOverlay.Lay(File.ReadAllText(path), fragment, counterpart)), profile, isTrusted: true);
    }

    private static Workspace Load(string profile, string extraConfiguration)
    {
        string path = Path.Combine(Folder, "postlint.yml");
        string text = File.ReadAllText(path) + "\n" + extraConfiguration;
        return WorkspaceLoader.Load(path, SourceText.From(text), profile, isTrusted: true);
    }
}
