using PostLint.Analysis;
using PostLint.Policies;
using PostLint.Posts;
using PostLint.Rules.Custom;
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
        var resolver = new RuleResolver(profile, null, RuleNames.BuiltIn, (_, _) => { });
        var lint = new LintConfiguration(SchoolFacts.Empty, profile.Facts, resolver.All(), null, null, isConfigured: false) { FindMedia = new MediaFinder(Path.GetFullPath(folder)).Find };
        return new Workspace(folder, null, lint, profile, FileSelection.Default);
    }

    /// <param name="path">The configuration file.</param>
    /// <param name="profileName">Replaces <c>policy_profile.extends</c>; null to keep it.</param>
    /// <param name="isTrusted">Whether the user vouches for the file, so that registers and policies outside its folder count.</param>
    /// <param name="findKey">Finds the key of sealed registers, asked only when one is named; a <see cref="RegisterException"/> of it becomes a problem of the register.</param>
    /// <exception cref="ConfigurationException">The file is unreadable, no YAML, or not what the schema says.</exception>
    public static Workspace Load(string path, string? profileName = null, bool isTrusted = true, Func<RegisterKey?>? findKey = null)
    {
        string full = Path.GetFullPath(path);
        return Load(full, ReadText(full, path), profileName, isTrusted, findKey);
    }

    /// <summary>Loads from a text in hand (an editor's buffer, a test); <paramref name="path"/> is absolute and names the folder.</summary>
    public static Workspace Load(string path, SourceText text, string? profileName, bool isTrusted, Func<RegisterKey?>? findKey = null)
    {
        var errors = new ConfigurationErrors(path, text);
        string folder = Path.GetDirectoryName(path) ?? path;
        YamlMapping root = ReadRoot(text, errors);
        if (PolicyLoader.IsPolicy(root)) errors.Add(default, $"this is a policy file and no {FileName}; name it there under 'policy_profile', with 'extends'");
        errors.ThrowIfAny();
        RegisterLoader.Prepare(root);
        // Without a configuration nobody knows the rules of the school's own that a policy file may name.
        var names = new RuleNames(ReadCustomRules(root, text, errors), mayBeMore: root.Entries.Count == 0);
        var paths = new NamedPaths(folder, isTrusted);
        var profiles = new ProfileResolver(folder, errors, names, paths);
        PolicyProfile profile = WithCustomRules(profiles.Resolve(root, profileName), names.Own, root, profileName is null, errors);
        var resolver = new RuleResolver(profile, root, names, (node, message) => errors.Add(node.Span, message));
        FileSelection files = ReadSelection(root, errors);
        errors.ThrowIfAny();

        SchoolFacts school = WithReview(SchoolFactsReader.Read(root, paths, findKey ?? (static () => null)), profile, root);
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
            CustomRules = names.Own,
            PolicyFiles = profiles.Files,
            OwnSwitches = profiles.OwnSwitches,
            NamedFiles = [.. NamedRegisters(root, paths), .. profiles.Files],
        };
    }

    /// <summary>The rules of the school's own in a <c>postlint.yml</c>, whatever else is wrong there.</summary>
    /// <exception cref="ConfigurationException">They cannot be read.</exception>
    internal static IReadOnlyList<CustomRule> ReadCustomRules(YamlMapping root, SourceText text, ConfigurationErrors errors)
    {
        ConfigurationSchema.Root.Validate(root, "", violation => errors.Add(violation.Span, violation.Message));
        errors.ThrowIfAny();
        var lists = new WordLists(root["lexicons"], errors);
        IReadOnlyList<CustomRule> rules = new CustomRuleReader(text, lists, errors).Read(root["custom_rules"]);
        lists.ReportUnused();
        errors.ThrowIfAny();
        return rules;
    }

    /// <summary>The profile with the school's own rules under the clauses that they serve.</summary>
    private static PolicyProfile WithCustomRules(PolicyProfile profile, IReadOnlyList<CustomRule> rules, YamlMapping root, bool isOwnProfile, ConfigurationErrors errors)
    {
        if (rules.Count == 0) return profile;
        foreach (MetadataValue clause in ConfigurationValues.Items(root["custom_rules"]).OfType<YamlMapping>().SelectMany(rule => MetadataValue.List(rule, "clause")))
        {
            // Under a profile from the command line the clauses of the school's own are not there, and no fault.
            if (!isOwnProfile || profile.Facts.Clauses.Any(known => known.Id == clause.Text)) continue;
            string? nearest = EditDistance.Nearest(clause.Text, profile.Facts.Clauses.Select(known => known.Id));
            errors.Add(clause.Span, $"the policy {profile.Id} has no clause '{clause.Text}'" + (nearest is null ? "" : $"; did you mean '{nearest}'?"));
        }

        ILookup<string, string> served = rules.SelectMany(rule => rule.Facts.Clauses.Select(clause => (clause, rule.Facts.Id))).ToLookup(pair => pair.clause, pair => pair.Id, StringComparer.Ordinal);
        return profile with { Facts = profile.Facts.Serving(served) };
    }

    /// <summary>The school's facts with the days of review that a policy file says, where <c>policy_profile</c> does not.</summary>
    private static SchoolFacts WithReview(SchoolFacts school, PolicyProfile profile, YamlMapping root)
    {
        if (profile.ReviewedOn is null && profile.NextReview is null || (root["policy_profile"] as YamlMapping)?.Scalar("extends") is not { } extends) return school;
        PolicyReview review = school.Governance.Review;
        review = review with
        {
            ReviewedOn = review.ReviewedOn ?? (profile.ReviewedOn is { } reviewed ? new Placed<DateOnly>(reviewed, extends.Span) : null),
            NextReview = review.NextReview ?? (profile.NextReview is { } next ? new Placed<DateOnly>(next, extends.Span) : null),
        };
        return school with { Governance = school.Governance with { Review = review } };
    }

    private static IEnumerable<string> NamedRegisters(YamlMapping root, NamedPaths paths)
    {
        string?[] named = [root.Text("pupil_register"), root.Text("consent_register"), root.Text("do_not_publish")];
        return named.Where(name => !string.IsNullOrEmpty(name)).Select(name => paths.Resolve(name!)).OfType<string>();
    }

    internal static SourceText ReadText(string full, string shown)
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

    internal static YamlMapping ReadRoot(SourceText text, ConfigurationErrors errors)
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
