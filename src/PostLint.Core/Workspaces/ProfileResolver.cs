using PostLint.Analysis;
using PostLint.Policies;
using PostLint.Text;
using PostLint.Yaml;

namespace PostLint.Workspaces;

/// <summary>Finds the policy profile a workspace stands on: a built-in one, or a school's own file that extends one.</summary>
internal sealed class ProfileResolver(string folder, ConfigurationErrors errors)
{
    private const int MaxDepth = 8;

    public PolicyProfile Resolve(YamlMapping? section, string? profileName)
    {
        YamlScalar? extends = section?.Scalar("extends");
        PolicyProfile profile = Find(profileName ?? extends?.Value ?? "default", extends?.Span ?? default, folder, 0);
        if (section?["switches"] is null) return profile;
        var facts = new PolicyFacts(profile.Id, profile.Name, PolicyProfileReader.ReadSwitches(section["switches"], profile), profile.Facts.Clauses);
        return profile with { Facts = facts };
    }

    private PolicyProfile Find(string name, TextSpan place, string from, int depth)
    {
        if (BuiltInProfiles.Names.Contains(name)) return BuiltInProfiles.Load(name);
        if (depth < MaxDepth && name.EndsWith(".yml", StringComparison.Ordinal)) return ReadOwn(name, place, from, depth);
        string? nearest = EditDistance.Nearest(name, BuiltInProfiles.Names);
        string hint = nearest is null ? $"it is one of {string.Join(", ", BuiltInProfiles.Names)}, or a .yml file" : $"did you mean '{nearest}'?";
        errors.Add(place, $"unknown policy profile '{name}'; {hint}");
        errors.ThrowIfAny();
        return BuiltInProfiles.Load("default");
    }

    private PolicyProfile ReadOwn(string name, TextSpan place, string from, int depth)
    {
        string path = Path.GetFullPath(Path.Combine(from, name));
        if (!File.Exists(path)) errors.Add(place, $"the policy file '{name}' does not exist");
        errors.ThrowIfAny();
        SourceText text = SourceTextDecoder.Decode(File.ReadAllBytes(path));
        var own = new ConfigurationErrors(path, text);
        YamlDocument document = YamlReader.Read(text.Content, new TextSpan(0, text.Length));
        if (document.Error is { } error) own.Add(error.Span, $"this is no valid YAML: {error.Message}");
        else if (document.Root is not YamlMapping) own.Add(default, "the policy file must hold keys and values");
        else PolicyProfileReader.Schema.Validate(document.Root, "", violation => own.Add(violation.Span, violation.Message));
        own.ThrowIfAny();
        var root = (YamlMapping)document.Root!;
        foreach (YamlEntry rule in (root["rules"] as YamlMapping)?.Entries ?? [])
        {
            if (KnownRules.IdOf(rule.Key.Value) != rule.Key.Value) own.Add(rule.Key.Span, $"unknown rule '{rule.Key.Value}'; a policy file names rules by id, such as PL1001");
        }

        own.ThrowIfAny();
        YamlScalar? parent = root.Scalar("extends");
        return PolicyProfileReader.Read(root, Find(parent?.Value ?? "default", parent?.Span ?? default, Path.GetDirectoryName(path) ?? from, depth + 1));
    }
}
