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

    /// <summary>The workspace with one top-level section replaced.</summary>
    public static Workspace WithSection(string profile, string section, string replacement)
    {
        string path = Path.Combine(Folder, "postlint.yml");
        var kept = new List<string>();
        bool skipping = false;
        foreach (string line in File.ReadAllLines(path))
        {
            if (line.Length > 0 && !char.IsWhiteSpace(line[0])) skipping = line.StartsWith(section, StringComparison.Ordinal);
            if (!skipping) kept.Add(line);
        }

        return WorkspaceLoader.Load(path, SourceText.From(string.Join('\n', kept) + "\n" + replacement + "\n"), profile, isTrusted: true);
    }

    private static Workspace Load(string profile, string extraConfiguration)
    {
        string path = Path.Combine(Folder, "postlint.yml");
        string text = File.ReadAllText(path) + "\n" + extraConfiguration;
        return WorkspaceLoader.Load(path, SourceText.From(text), profile, isTrusted: true);
    }
}
