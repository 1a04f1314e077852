using PostLint.Text;
using PostLint.Yaml;

namespace PostLint.Policies;

/// <summary>The profiles that PostLint carries, read from embedded policy files at first use.</summary>
public static class BuiltInProfiles
{
    /// <summary>The names that <c>policy_profile.extends</c> knows.</summary>
    public static IReadOnlyList<string> Names { get; } = ["default", "stmarys", "stcleopas", "wasp", "marshfields", "met"];

    /// <summary>A built-in profile.</summary>
    /// <exception cref="ArgumentException">No profile has this name.</exception>
    public static PolicyProfile Load(string name)
    {
        if (!Names.Contains(name)) throw new ArgumentException("no such built-in profile", nameof(name));
        PolicyProfile? parent = name == "default" ? null : Load("default");
        return PolicyProfileReader.Read(ReadFile(name), parent);
    }

    internal static YamlMapping ReadFile(string name)
    {
        using Stream stream = typeof(BuiltInProfiles).Assembly.GetManifestResourceStream($"policies/{name}.yml")!;
        using var reader = new StreamReader(stream);
        string text = reader.ReadToEnd();
        return (YamlMapping)YamlReader.Read(text, new TextSpan(0, text.Length)).Root!;
    }
}
