using PostLint.Analysis;
using PostLint.Policies;
using PostLint.Rules;
using PostLint.Text;
using PostLint.Yaml;

namespace PostLint.Workspaces;

/// <summary>Reads a school's own policy file and refuses what would be without effect.</summary>
internal sealed class PolicyFileReader
{
    private PolicyFileReader(string path, SourceText text)
    {
        Path = path;
        Errors = new ConfigurationErrors(path, text);
    }

    public string Path { get; }

    /// <summary>What is wrong with the file.</summary>
    public ConfigurationErrors Errors { get; }

    /// <summary>The file's mapping.</summary>
    public YamlMapping Root { get; private set; } = new(default, []);

    /// <param name="path">The file, absolute.</param>
    /// <param name="names">The rules that it may name.</param>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    /// <exception cref="ConfigurationException">It is no policy file.</exception>
    public static PolicyFileReader Read(string path, RuleNames names)
    {
        SourceText text = SourceTextDecoder.Decode(File.ReadAllBytes(path));
        var reader = new PolicyFileReader(path, text);
        reader.ReadRoot(text);
        reader.CheckRules(names);
        reader.CheckClauses(names);
        reader.Errors.ThrowIfAny();
        return reader;
    }

    private void ReadRoot(SourceText text)
    {
        YamlDocument document = YamlReader.Read(text.Content, new TextSpan(0, text.Length));
        if (document.Error is { } error) Errors.Add(error.Span, $"this is no valid YAML: {error.Message}");
        else if (document.Root is not YamlMapping) Errors.Add(default, "the policy file must hold keys and values");
        else PolicyProfileReader.Schema.Validate(document.Root, "", violation => Errors.Add(violation.Span, violation.Message));
        Errors.ThrowIfAny();
        Root = (YamlMapping)document.Root!;
    }

    private void CheckRules(RuleNames names)
    {
        foreach (YamlEntry rule in (Root["rules"] as YamlMapping)?.Entries ?? [])
        {
            if (!CheckRule(rule.Key, names) || KnownRules.IdOf(rule.Key.Value) is not { } id || RuleCatalog.FindDescriptor(id) is not { IsBaseline: true } descriptor) continue;
            if (SeverityNames.Parse((rule.Value as YamlScalar)?.Value) < descriptor.DefaultSeverity)
                Errors.Add(rule.Value.Span, $"{id} belongs to the baseline, and a policy cannot put it below {SeverityNames.NameOf(descriptor.DefaultSeverity)}; 'rules' in postlint.yml can");
        }
    }

    private void CheckClauses(RuleNames names)
    {
        var ids = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (YamlMapping clause in ConfigurationValues.Items(Root["clauses"]).OfType<YamlMapping>())
        {
            YamlScalar id = clause.Scalar("id")!;
            if (!ids.Add(id.Value)) Errors.Add(id.Span, $"two clauses have the id '{id.Value}'");
            bool any = false;
            foreach (YamlScalar rule in PolicyProfileReader.RulesOf(clause)) any |= CheckRule(rule, names) || true;
            if (clause.Scalar("human") is { } human && human.Value.Trim().Length == 0)
                Errors.Add(human.Span, $"'human' must say why people must look after the clause '{id.Value}'");
            else if (!any && clause.Scalar("human") is null)
                Errors.Add(id.Span, $"no rule serves the clause '{id.Value}'; name some under 'rules', or say under 'human' why people must look after it");
        }
    }

    private bool CheckRule(YamlScalar rule, RuleNames names)
    {
        bool isKnown = names.Accepts(rule.Value);
        if (!isKnown) Errors.Add(rule.Span, names.Unknown(rule.Value));
        return isKnown;
    }
}
