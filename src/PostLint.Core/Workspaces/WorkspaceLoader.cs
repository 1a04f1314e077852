using PostLint.Analysis;
using PostLint.Policies;
using PostLint.Posts;
using PostLint.School;
using PostLint.Text;
using PostLint.Yaml;

namespace PostLint.Workspaces;

/// <summary>Reads a <c>postlint.yml</c> and all it names into a <see cref="Workspace"/>.</summary>
public static class WorkspaceLoader
{
    public const string FileName = "postlint.yml";

    /// <summary>The nearest <c>postlint.yml</c> at or above a folder, or null.</summary>
    public static string? Locate(string folder)
    {
        for (string? current = Path.GetFullPath(folder); current is not null; current = Path.GetDirectoryName(current))
        {
            string candidate = Path.Combine(current, FileName);
            if (File.Exists(candidate)) return candidate;
        }

        return null;
    }

    /// <summary>A workspace without configuration: only the rules that need none.</summary>
    public static Workspace Unconfigured(string folder, string? profileName = null)
    {
        PolicyProfile profile = BuiltInProfiles.Load(profileName ?? "default");
        var resolver = new RuleResolver(profile, null, (_, _) => { });
        var lint = new LintConfiguration(SchoolFacts.Empty, profile.Facts, resolver.All(), null, null, isConfigured: false) { FindMedia = new MediaFinder(Path.GetFullPath(folder)).Find };
        return new Workspace(folder, null, lint, profile, FileSelection.Default);
    }

    /// <param name="path">The configuration file.</param>
    /// <param name="profileName">Replaces <c>policy_profile.extends</c>; null to keep it.</param>
    /// <param name="isTrusted">Whether the user vouches for the file, so that absolute register paths in it count.</param>
    /// <exception cref="ConfigurationException">The file is unreadable, no YAML, or not what the schema says.</exception>
    public static Workspace Load(string path, string? profileName = null, bool isTrusted = true)
    {
        string full = Path.GetFullPath(path);
        return Load(full, ReadText(full, path), profileName, isTrusted);
    }

    /// <summary>Loads from a text in hand (an editor's buffer, a test); <paramref name="path"/> is absolute and names the folder.</summary>
    public static Workspace Load(string path, SourceText text, string? profileName, bool isTrusted)
    {
        var errors = new ConfigurationErrors(path, text);
        string folder = Path.GetDirectoryName(path) ?? path;
        YamlMapping root = ReadRoot(text, errors);
        ConfigurationSchema.Root.Validate(root, "", violation => errors.Add(violation.Span, violation.Message));
        errors.ThrowIfAny();

        PolicyProfile profile = new ProfileResolver(folder, errors).Resolve(root["policy_profile"] as YamlMapping, profileName);
        var resolver = new RuleResolver(profile, root, (node, message) => errors.Add(node.Span, message));
        FileSelection files = ReadSelection(root, errors);
        errors.ThrowIfAny();

        SchoolFacts school = SchoolFactsReader.Read(root, folder, isTrusted);
        var lint = new LintConfiguration(school, profile.Facts, resolver.All(), resolver.For, root["defaults"] as YamlMapping)
        {
            AllowedFrontMatterKeys = [.. MetadataValue.List(root["front_matter"] as YamlMapping, "allow").Select(value => value.Text)],
            Platforms = [.. MetadataValue.List(root, "platforms").Select(value => value.Text)],
            FindMedia = new MediaFinder(folder).Find,
        };
        return new Workspace(folder, path, lint, profile, files)
        {
            Settings = resolver.Settings,
            ConfigurationText = text,
            ConfigurationRoot = root,
            NamedFiles = NamedFiles(root, folder),
        };
    }

    private static IReadOnlyList<string> NamedFiles(YamlMapping root, string folder)
    {
        string? policy = (root["policy_profile"] as YamlMapping)?.Text("extends");
        string?[] named = [root.Text("pupil_register"), root.Text("consent_register"), root.Text("do_not_publish"), policy?.EndsWith(".yml", StringComparison.Ordinal) == true ? policy : null];
        return [.. named.Where(name => !string.IsNullOrEmpty(name)).Select(name => Path.GetFullPath(Path.Combine(folder, name!)))];
    }

    private static SourceText ReadText(string full, string shown)
    {
        try
        {
            return SourceTextDecoder.Decode(File.ReadAllBytes(full));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new ConfigurationException([new ConfigurationError(shown, 1, 1, "the configuration file cannot be read; check that it exists and may be opened")]);
        }
    }

    private static YamlMapping ReadRoot(SourceText text, ConfigurationErrors errors)
    {
        foreach (InvalidBytes invalid in text.Invalid) errors.Add(invalid.Span, "this is no valid UTF-8; save the file as UTF-8");
        errors.ThrowIfAny();
        var all = new TextSpan(0, text.Length);
        YamlDocument document = YamlReader.Read(text.Content, all);
        if (document.Error is { } error) errors.Add(error.Span, $"this is no valid YAML: {error.Message}");
        errors.ThrowIfAny();
        if (document.Root is not (null or YamlMapping)) errors.Add(document.Root.Span, "the file must hold keys and values, such as 'school:'");
        errors.ThrowIfAny();
        return document.Root as YamlMapping ?? new YamlMapping(all, []);
    }

    private static FileSelection ReadSelection(YamlMapping root, ConfigurationErrors errors)
    {
        foreach (string key in new[] { "include", "exclude" })
        {
            foreach (MetadataValue pattern in MetadataValue.List(root, key))
            {
                if (FileSelection.Problem(pattern.Text) is { } problem) errors.Add(pattern.Span, $"'{key}': {problem}");
            }
        }

        return new FileSelection(
            [.. MetadataValue.List(root, "include").Select(value => value.Text)],
            [.. MetadataValue.List(root, "exclude").Select(value => value.Text)]);
    }
}
