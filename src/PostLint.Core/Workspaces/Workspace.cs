using PostLint.Analysis;
using PostLint.Policies;
using PostLint.Rules;
using PostLint.Rules.Custom;
using PostLint.Text;
using PostLint.Yaml;

namespace PostLint.Workspaces;

/// <summary>A folder with its configuration resolved. Paths of drafts are relative to <see cref="Root"/>, with forward slashes.</summary>
public sealed class Workspace
{
    public Workspace(string root, string? configurationPath, LintConfiguration lint, PolicyProfile profile, FileSelection files)
    {
        Root = root;
        ConfigurationPath = configurationPath;
        Lint = lint;
        Profile = profile;
        Files = files;
        Linter = new Linter(lint);
    }

    /// <summary>The absolute folder of <c>postlint.yml</c>, or the folder linted when there is none.</summary>
    public string Root { get; }

    /// <summary>The absolute path of <c>postlint.yml</c>, or null.</summary>
    public string? ConfigurationPath { get; }

    public LintConfiguration Lint { get; }

    public PolicyProfile Profile { get; }

    /// <summary>Which files are drafts.</summary>
    public FileSelection Files { get; }

    /// <summary>The linter; one for all threads.</summary>
    public Linter Linter { get; }

    /// <summary>The configuration file's text; empty when there is none.</summary>
    public SourceText ConfigurationText { get; init; } = SourceText.From("");

    /// <summary>The rules that the school wrote itself.</summary>
    public IReadOnlyList<CustomRule> CustomRules { get; init; } = [];

    /// <summary>The files that the configuration names and whose change changes the workspace, absolute: registers, and a policy of the school's own.</summary>
    public IReadOnlyList<string> NamedFiles { get; init; } = [];

    /// <summary>The policy files of the school's own, absolute, from the one that the configuration names to the last that it stands on.</summary>
    public IReadOnlyList<string> PolicyFiles { get; init; } = [];

    /// <summary>The switches that the configuration or a policy file of the school's own sets.</summary>
    public IReadOnlySet<string> OwnSwitches { get; init; } = new HashSet<string>();

    /// <summary>The <c>rules:</c> section, or null.</summary>
    internal RuleSettings? Settings { get; init; }

    /// <summary>The configuration's top-level mapping, or null.</summary>
    public YamlMapping? ConfigurationRoot { get; init; }

    /// <summary>
    /// What there is to say of the configuration itself. With posts that is what keeps them from being checked (a missing register); an audit
    /// runs every rule over the configuration.
    /// </summary>
    public IReadOnlyList<Diagnostic> CheckConfiguration(LintOptions options, bool isAudit = false)
    {
        if (ConfigurationRoot is null) return [];
        var context = new ConfigurationContext(ConfigurationText, ConfigurationRoot, Lint.School, Profile.Facts, options) { IsAudit = isAudit };
        return context.Run(RuleCatalog.Configuration
            .Where(rule => isAudit || rule.RunsWithPosts)
            .Select(rule => (rule, Severity: ConfigurationSeverity(rule.Descriptor)))
            // What makes the gate fail closed cannot be switched off for it.
            .Where(rule => rule.Severity != DiagnosticSeverity.Off || (options.IsGate && rule.rule.Descriptor.GateSeverity is not null)));
    }

    /// <summary>The severity of a rule over the configuration; null where it is left to the rule, <see cref="DiagnosticSeverity.Off"/> where it is off.</summary>
    public DiagnosticSeverity? ConfigurationSeverity(DiagnosticDescriptor descriptor)
    {
        DiagnosticSeverity? severity = Profile.SeverityOf(descriptor);
        if (Settings is null || !Settings.TryGet(descriptor.Id, out DiagnosticSeverity? own, out _)) return severity;
        // Naming a rule with options alone turns it on at its own severity.
        return own ?? (severity == DiagnosticSeverity.Off ? null : severity);
    }

    /// <summary>The path of a file as rules and globs see it.</summary>
    public string RelativePath(string fullPath) => Path.GetRelativePath(Root, fullPath).Replace('\\', '/');
}
