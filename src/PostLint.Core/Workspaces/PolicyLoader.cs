using PostLint.Policies;
using PostLint.Text;
using PostLint.Yaml;
using PostLint.Yaml.Schema;

namespace PostLint.Workspaces;

/// <summary>Reads a policy file for itself, without the <c>postlint.yml</c> that stands on it.</summary>
public static class PolicyLoader
{
    /// <summary>What a policy file is called, or how its name ends, so that editors know it.</summary>
    private const string FileName = "postlint-policy.yml";

    /// <summary>Keys of <c>postlint.yml</c>, by which it is known from a policy file; both may have <c>rules</c>.</summary>
    private static readonly HashSet<string> ConfigurationKeys = [.. ((MapSchema)ConfigurationSchema.Root).Keys.Select(key => key.Key).Where(key => key != "rules")];

    /// <summary>Whether a file is a policy file, by its name or its keys.</summary>
    public static bool IsPolicyFile(string path)
    {
        if (IsCalledPolicy(path)) return File.Exists(path);
        try
        {
            SourceText text = SourceTextDecoder.Decode(File.ReadAllBytes(path));
            return YamlReader.Read(text.Content, new TextSpan(0, text.Length)).Root is YamlMapping root && IsPolicy(root);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    /// <param name="path">The policy file, absolute.</param>
    /// <param name="isStrict">Whether a rule of the school's own that the nearest <c>postlint.yml</c> lacks is a fault.</param>
    /// <exception cref="ConfigurationException">It is no policy file, or has faults.</exception>
    public static LoadedPolicy Load(string path, bool isStrict)
    {
        string folder = Path.GetDirectoryName(path) ?? path;
        PolicySurroundings around = PolicySurroundings.Of(WorkspaceLoader.Locate(folder));
        var names = new RuleNames(around.Rules ?? [], mayBeMore: !isStrict || around.Rules is null);
        var errors = new ConfigurationErrors(path, SourceText.From(""));
        PolicyProfile profile = new ProfileResolver(folder, errors, names, new NamedPaths(folder, isTrusted: true)).Resolve(around.People, path);
        errors.ThrowIfAny();
        IEnumerable<string> named = profile.Severities.Keys.Concat(profile.Facts.Clauses.SelectMany(clause => clause.Rules));
        return new LoadedPolicy(profile, [.. named.Where(id => names.IdOf(id) is null).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]);
    }

    /// <summary>Whether a file holds what policy files hold, and nothing of a configuration.</summary>
    internal static bool IsPolicy(YamlMapping root) => root["id"] is not null && !root.Entries.Any(entry => ConfigurationKeys.Contains(entry.Key.Value));

    private static bool IsCalledPolicy(string path) => Path.GetFileName(path) is { } name && (name == FileName || name.EndsWith("." + FileName, StringComparison.OrdinalIgnoreCase));
}
