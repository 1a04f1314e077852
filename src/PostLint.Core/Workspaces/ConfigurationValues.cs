using System.Globalization;
using PostLint.Posts;
using PostLint.School;
using PostLint.Yaml;

namespace PostLint.Workspaces;

/// <summary>Values of a valid configuration, with their places.</summary>
internal static class ConfigurationValues
{
    public static IReadOnlyList<YamlNode> Items(YamlNode? node) => node is YamlSequence sequence ? sequence.Items : [];

    public static string[] Strings(YamlNode? node, string key) => [.. MetadataValue.List(node as YamlMapping, key).Select(value => value.Text)];

    public static Placed<string>? Text(YamlMapping? mapping, string key) =>
        mapping?.Scalar(key) is { Value.Length: > 0 } scalar ? new Placed<string>(scalar.Value, scalar.Span) : null;

    public static Placed<DateOnly>? Day(YamlMapping? mapping, string key) =>
        mapping?.Scalar(key) is { } scalar && Date(scalar.Value) is { } day ? new Placed<DateOnly>(day, scalar.Span) : null;

    public static DateOnly? Date(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date) ? date : null;

    /// <summary>Where a person is named: an id, or a mapping with <c>id</c>, <c>role</c> and <c>name</c>.</summary>
    public static PersonRef? Person(YamlNode? node) => node switch
    {
        YamlScalar { IsNull: false, Value.Length: > 0 } scalar => new PersonRef(scalar.Value, null, null, scalar.Span),
        YamlMapping mapping when (mapping.Scalar("id") ?? mapping.Scalar("name")) is { } named => new PersonRef(named.Value, mapping.Text("role"), mapping.Text("name"), named.Span),
        _ => null,
    };

    public static IReadOnlyList<PersonRef> People(YamlNode? node) => node switch
    {
        null => [],
        YamlSequence sequence => [.. sequence.Items.Select(Person).OfType<PersonRef>()],
        _ => Person(node) is { } one ? [one] : [],
    };
}
