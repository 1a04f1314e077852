using Microsoft.Extensions.FileSystemGlobbing;

namespace PostLint.Workspaces;

/// <summary>Which files of a workspace are drafts: globs over relative paths. The Matcher only decides on names, it never walks.</summary>
public sealed class FileSelection
{
    private static readonly string[] DefaultInclude = ["**/*.md", "**/*.markdown"];
    private static readonly string[] SkippedFolders = [".git", "node_modules", "_site", "public", "dist"];
    private readonly Matcher matcher = new(StringComparison.OrdinalIgnoreCase);
    private readonly Matcher included = new(StringComparison.OrdinalIgnoreCase);
    private readonly IReadOnlyList<string> include;

    public FileSelection(IReadOnlyList<string> include, IReadOnlyList<string> exclude)
    {
        this.include = include.Count > 0 ? include : DefaultInclude;
        foreach (string pattern in this.include)
        {
            matcher.AddInclude(Normalise(pattern));
            included.AddInclude(Normalise(pattern));
        }

        foreach (string pattern in exclude) matcher.AddExclude(Normalise(pattern));
    }

    public static FileSelection Default { get; } = new([], []);

    /// <summary>Whether a file is a draft, by its path relative to the workspace.</summary>
    public bool IsDraft(string relativePath) => matcher.Match(relativePath).HasMatches;

    /// <summary>Whether a pattern of those that drafts are found by covers a file, be it left out by another or not.</summary>
    public bool IsIncluded(string relativePath) => included.Match(relativePath).HasMatches;

    /// <summary>Whether a folder is passed over: build output and hidden folders, unless a pattern names it.</summary>
    public bool IsSkippedFolder(string name) =>
        (name.StartsWith('.') || SkippedFolders.Contains(name, StringComparer.OrdinalIgnoreCase))
        && !include.Any(pattern => Normalise(pattern).Split('/').Contains(name, StringComparer.OrdinalIgnoreCase));

    /// <summary>Why a glob is refused, or null: only <c>*</c>, <c>**</c> and literal text are known.</summary>
    public static string? Problem(string pattern)
    {
        if (pattern.Length == 0) return "an empty pattern matches nothing";
        if (Path.IsPathRooted(Normalise(pattern)) || pattern.Contains(':') || Normalise(pattern).Split('/').Contains("..")) return "a pattern stays inside the workspace";
        return pattern.AsSpan().IndexOfAny("?[]{}!") >= 0 ? "a pattern may hold *, ** and literal text only" : null;
    }

    internal static string Normalise(string pattern) => pattern.Replace('\\', '/') is var forward && forward.StartsWith("./", StringComparison.Ordinal) ? forward[2..] : forward;
}
