using Microsoft.Extensions.FileSystemGlobbing;
using PostLint.Posts;
using PostLint.Yaml;

namespace PostLint.Workspaces;

/// <summary>An entry of <c>overrides</c>: some files, and what is set for them.</summary>
internal sealed class Override
{
    private readonly Matcher matcher = new(StringComparison.OrdinalIgnoreCase);

    /// <summary>What the patterns have before their first star: asking the matcher costs more than all rules on a short draft.</summary>
    private readonly List<string> beginnings = [];

    private Override(RuleSettings settings)
    {
        Settings = settings;
    }

    public RuleSettings Settings { get; }

    public static Override Read(YamlMapping item, RuleNames names, Action<YamlNode, string> report)
    {
        var read = new Override(RuleSettings.Read(item["rules"], names, report));
        foreach (MetadataValue pattern in MetadataValue.List(item, "files"))
        {
            if (FileSelection.Problem(pattern.Text) is { } problem) report(item["files"]!, $"'overrides.files': {problem}");
            else read.Add(FileSelection.Normalise(pattern.Text));
        }

        return read;
    }

    /// <summary>Whether the entry holds for a path (forward slashes, relative to the workspace).</summary>
    public bool Serves(string path)
    {
        foreach (string beginning in beginnings)
        {
            if (path.StartsWith(beginning, StringComparison.OrdinalIgnoreCase)) return matcher.Match(path).HasMatches;
        }

        return false;
    }

    private void Add(string pattern)
    {
        matcher.AddInclude(pattern);
        int star = pattern.IndexOf('*', StringComparison.Ordinal);
        string beginning = star < 0 ? pattern : pattern[..star];
        // The matcher takes "a/" and "a//b" for "a/**" and "a/b"; only plain beginnings are compared.
        beginnings.Add(beginning.StartsWith('/') || beginning.Contains("//", StringComparison.Ordinal) ? "" : beginning.TrimEnd('/'));
    }
}
