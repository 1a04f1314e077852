using System.Text.RegularExpressions;

namespace PostLint.Core.Tests.Harness;

/// <summary>Thornybrook's configuration, whole or with some of the keys at its top.</summary>
internal static class ThornybrookKeys
{
    private const string TopKey = @"(?m)^""?([a-z_]+)""?:";

    private static string Text { get; } = File.ReadAllText(Path.Combine(ThornybrookWorkspace.Folder, "postlint.yml"));

    /// <summary>The whole configuration, with a fragment laid over it.</summary>
    public static string All(string fragment) => fragment.Length == 0 ? Text : ConfigurationOverlay.Lay(Text, fragment);

    /// <summary>The parts that hold some keys, such as <c>school.name</c> (of <c>a or b</c>, all), and those that the fragment names.</summary>
    public static string Some(IEnumerable<string> keys, string fragment)
    {
        string all = All(fragment);
        IEnumerable<string> tops = keys.SelectMany(key => key.Split(" or ")).Select(key => Regex.Match(key, "^[a-z_]+").Value);
        return string.Concat(tops.Concat(Regex.Matches(fragment, TopKey).Select(match => match.Groups[1].Value)).Distinct().Select(key => Regex.Match(all, $@"(?m)^""?{key}""?:[^\n]*\n(?:[ \t]+[^\n]*\n)*").Value));
    }
}
