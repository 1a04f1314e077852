using PostLint.Analysis;
using PostLint.Policies;
using PostLint.Text;
using PostLint.Yaml;

namespace PostLint.Workspaces;

/// <summary>Finds the policy profile a workspace stands on: a built-in one, or a school's own file that extends one.</summary>
/// <param name="folder">The folder of <c>postlint.yml</c>.</param>
/// <param name="errors">What is wrong with <c>postlint.yml</c>.</param>
/// <param name="names">The rules that a policy file may name.</param>
/// <param name="paths">Which policy files may be read.</param>
internal sealed class ProfileResolver(string folder, ConfigurationErrors errors, RuleNames names, NamedPaths paths)
{
    /// <summary>Points that <c>postlint.yml</c> may set beside <c>policy_profile.switches</c>, where they are the same.</summary>
    private static readonly string[] TopLevel = ["criticism", "distance", "fundraising"];

    private readonly List<string> files = [];
    private readonly HashSet<string> ownSwitches = new(StringComparer.Ordinal);
    private KnownRoles? roles;

    /// <summary>The policy files read, absolute, from the one that <c>postlint.yml</c> names to the last that it stands on.</summary>
    public IReadOnlyList<string> Files => files;

    /// <summary>The switches that these files and <c>postlint.yml</c> set.</summary>
    public IReadOnlySet<string> OwnSwitches => ownSwitches;

    public PolicyProfile Resolve(YamlMapping root, string? profileName)
    {
        var section = root["policy_profile"] as YamlMapping;
        roles = new KnownRoles(root);
        roles.Check(section?["switches"] as YamlMapping, errors);
        AddOwn(section?["switches"]);
        AddOwn(TopLevelSwitches(root));
        YamlScalar? extends = section?.Scalar("extends");
        PolicyProfile profile = Find(profileName ?? extends?.Value ?? "default", extends?.Span ?? default, folder, errors);
        IReadOnlyDictionary<string, string> switches = PolicyProfileReader.ReadSwitches(section?["switches"], PolicyProfileReader.ReadSwitches(TopLevelSwitches(root), profile.Facts.Switches));
        return profile with { Facts = new PolicyFacts(profile.Id, profile.Name, switches, profile.Facts.Clauses) };
    }

    private void AddOwn(YamlNode? switches) => ownSwitches.UnionWith((switches as YamlMapping)?.Entries.Select(entry => entry.Key.Value) ?? []);

    private static YamlMapping TopLevelSwitches(YamlMapping root) => new(root.Span, [.. root.Entries.Where(entry => TopLevel.Contains(entry.Key.Value))]);

    /// <param name="name">A built-in profile, or a policy file.</param>
    /// <param name="place">Where it is named.</param>
    /// <param name="from">The folder that the name is relative to.</param>
    /// <param name="naming">The faults of the file that names it.</param>
    private PolicyProfile Find(string name, TextSpan place, string from, ConfigurationErrors naming)
    {
        if (BuiltInProfiles.Names.Contains(name)) return BuiltInProfiles.Load(name);
        if (name.EndsWith(".yml", StringComparison.Ordinal)) return ReadOwn(name, place, from, naming);
        string? nearest = EditDistance.Nearest(name, BuiltInProfiles.Names);
        string hint = nearest is null ? $"it is one of {string.Join(", ", BuiltInProfiles.Names)}, or a .yml file" : $"did you mean '{nearest}'?";
        naming.Add(place, $"unknown policy profile '{name}'; {hint}");
        naming.ThrowIfAny();
        return BuiltInProfiles.Load("default");
    }

    private PolicyProfile ReadOwn(string name, TextSpan place, string from, ConfigurationErrors naming)
    {
        string? path = paths.Resolve(name, from);
        if (path is null) naming.Add(place, $"the policy file '{name}' lies outside the folder of {WorkspaceLoader.FileName}, which counts only in a trusted workspace; trust the workspace, or name a policy below that folder by a relative path");
        else if (files.Contains(path)) naming.Add(place, $"the policy file '{name}' stands on itself; let 'extends' name another");
        else if (!File.Exists(path)) naming.Add(place, $"the policy file '{name}' does not exist");
        naming.ThrowIfAny();
        files.Add(path!);
        PolicyFileReader? read = null;
        try
        {
            read = PolicyFileReader.Read(path!, names);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            naming.Add(place, $"the policy file '{name}' cannot be read; check that it may be opened");
            naming.ThrowIfAny();
        }

        AddOwn(read!.Root["switches"]);
        roles?.Check(read!.Root["switches"] as YamlMapping, read.Errors);
        read!.Errors.ThrowIfAny();
        YamlScalar? parent = read!.Root.Scalar("extends");
        PolicyProfile under = Find(parent?.Value ?? "default", parent?.Span ?? default, Path.GetDirectoryName(path) ?? from, read.Errors);
        return PolicyProfileReader.Read(read.Root, under, names.IdOf);
    }
}
