using System.Text.Json;
using PostLint.Core.Tests.Architecture;
using PostLint.Core.Tests.Harness;
using PostLint.Policies;
using PostLint.Posts;
using PostLint.Text;
using PostLint.Workspaces;
using PostLint.Yaml;
using PostLint.Yaml.Schema;

namespace PostLint.Core.Tests.Schemas;

/// <summary>The JSON schemas are fresh, say what the readers say, and every key has a description.</summary>
public sealed class JsonSchemaTests
{
    private static readonly JsonSchemaChecker Configuration = Checker("postlint"), Policy = Checker("policy"), FrontMatter = Checker("front-matter");

    public static TheoryData<string> FileNames => [.. JsonSchemas.All.Select(schema => schema.FileName)];

    public static TheoryData<string> Configurations =>
        ["samples/postlint.yml", "samples/oakmere/postlint.yml", "tests/PostLint.Core.Tests/Fixtures/thornybrook/postlint.yml"];

    public static TheoryData<string> Policies =>
        ["samples/policy.yml", "samples/oakmere/postlint-policy.yml", .. BuiltInProfiles.Names.Select(name => $"src/PostLint.Core/Policies/{name}.yml")];

    public static TheoryData<string> Drafts => [.. Directory.EnumerateFiles(Path.Combine(SourceFile.Root, "samples"), "*.md", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(SourceFile.Root, path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(FileNames))]
    public void The_committed_schemas_are_fresh(string fileName)
    {
        string committed = File.ReadAllText(Path.Combine(SourceFile.Root, "schemas", fileName));
        Assert.True(JsonSchemas.All.First(schema => schema.FileName == fileName).Write() == committed, "run: dotnet run --project src/PostLint.Cli -- config schema --output schemas");
    }

    [Theory]
    [MemberData(nameof(FileNames))]
    public void Every_key_has_a_description(string fileName)
    {
        using JsonDocument schema = JsonDocument.Parse(JsonSchemas.All.First(schema => schema.FileName == fileName).Write());
        Assert.Empty(Undescribed(schema.RootElement, ""));
    }

    [Theory]
    [MemberData(nameof(Configurations))]
    public void Configurations_hold(string path)
    {
        YamlNode root = Read(path);
        Assert.Empty(Configuration.Check(root));
        Assert.Empty(Faults(ConfigurationSchema.Root, root));
    }

    [Theory]
    [MemberData(nameof(Policies))]
    public void Policy_files_hold(string path)
    {
        YamlNode root = Read(path);
        Assert.Empty(Policy.Check(root));
        Assert.Empty(Faults(PolicyProfileReader.Schema, root));
    }

    [Theory]
    [MemberData(nameof(Drafts))]
    public void Front_matter_of_the_samples_holds(string path)
    {
        if (PostLint.Posts.FrontMatter.Read(File.ReadAllText(Path.Combine(SourceFile.Root, path))).Root is not { } root) return;
        Assert.Empty(FrontMatter.Check(root));
    }

    /// <summary>Every key of a real file is misspelt in turn, and every value made a mapping: the schema must refuse what the reader refuses, and nothing else.</summary>
    [Theory]
    [InlineData("samples/postlint.yml", "postlint")]
    [InlineData("samples/oakmere/postlint.yml", "postlint")]
    [InlineData("samples/oakmere/postlint-policy.yml", "policy")]
    [InlineData("src/PostLint.Core/Policies/wasp.yml", "policy")]
    public void Schema_and_reader_refuse_the_same(string path, string schema)
    {
        JsonSchemaChecker checker = schema == "policy" ? Policy : Configuration;
        YamlSchema reader = schema == "policy" ? PolicyProfileReader.Schema : ConfigurationSchema.Root;
        int refused = 0;
        foreach ((string place, YamlNode changed) in Mutations.Of(Read(path)))
        {
            bool byReader = Faults(reader, changed).Count > 0, bySchema = checker.Check(changed).Count > 0;
            // What a key under "rules" may be is told by the reader of rules, which the schema follows.
            if (!place.StartsWith("rules", StringComparison.Ordinal) && !place.StartsWith("overrides[0].rules", StringComparison.Ordinal)) Assert.True(byReader == bySchema, $"{place}: the reader says {byReader}, the schema {bySchema}");
            if (byReader) refused++;
        }

        Assert.True(refused > 20, $"{refused}");
    }

    [Theory]
    [InlineData("rules: {PL3016: {marks: 3}}", 0)]
    [InlineData("rules: {PL3016: {mark: 3}}", 1)]
    [InlineData("rules: {PL1001: {marks: 3}}", 1)]
    [InlineData("rules: {PL1001: eror}", 1)]
    [InlineData("rules: {HB1001: error, phone-number: off}", 0)]
    [InlineData("policy_profile: {switches: {own_child_exception: false, min_owners: 2, reply_sla: P1D}}", 0)]
    [InlineData("policy_profile: {switches: {reply_sla: soon}}", 1)]
    [InlineData("policy_profile: {switches: {reply_sla: 2 working days, training_interval: P2Y, approval.categories: vacancy}}", 0)]
    [InlineData("policy_profile: {switches: {reply_sla: 1 working day, training_interval: none}}", 0)]
    [InlineData("policy_profile: {switches: {reply_sla: 0 working days, training_interval: often}}", 2)]
    [InlineData("calendar: {school_day: {from: 08:30, until: '15:30'}}", 0)]
    [InlineData("x-note: {anything: 1}", 0)]
    [InlineData("custom_rules: [{id: HB1001}]", 1)]
    public void Values_are_told_apart(string yaml, int faults) => Assert.Equal(faults, Configuration.Check(Parse(yaml)).Count);

    private static JsonSchemaChecker Checker(string name) => new(JsonSchemas.All.First(schema => schema.FileName == name + ".schema.json").Write());

    private static YamlNode Read(string path) => Parse(File.ReadAllText(Path.Combine(SourceFile.Root, path)));

    private static YamlNode Parse(string yaml) => YamlReader.Read(yaml, new TextSpan(0, yaml.Length)).Root!;

    private static List<string> Faults(YamlSchema schema, YamlNode node)
    {
        var faults = new List<string>();
        schema.Validate(node, "", violation => faults.Add(violation.Path));
        return faults;
    }

    private static IEnumerable<string> Undescribed(JsonElement element, string path)
    {
        if (element.ValueKind == JsonValueKind.Array) return element.EnumerateArray().SelectMany(item => Undescribed(item, path));
        if (element.ValueKind != JsonValueKind.Object) return [];
        IEnumerable<string> own = element.TryGetProperty("properties", out JsonElement properties) && properties.ValueKind == JsonValueKind.Object && element.TryGetProperty("type", out _)
            ? properties.EnumerateObject().Where(key => !key.Value.TryGetProperty("description", out _)).Select(key => $"{path}.{key.Name}")
            : [];
        return own.Concat(element.EnumerateObject().SelectMany(inner => Undescribed(inner.Value, $"{path}.{inner.Name}")));
    }
}
