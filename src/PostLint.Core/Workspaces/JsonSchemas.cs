using PostLint.Policies;
using PostLint.Posts;
using PostLint.Yaml.Schema;

namespace PostLint.Workspaces;

/// <summary>The JSON schemas of what people write for PostLint, made from what its readers accept.</summary>
public static class JsonSchemas
{
    /// <summary>File names, and what makes their text.</summary>
    public static IReadOnlyList<(string FileName, Func<string> Write)> All { get; } =
    [
        ("postlint.schema.json", static () => JsonSchemaWriter.Write(ConfigurationSchema.Root, "postlint.yml, the configuration of PostLint")),
        ("policy.schema.json", static () => JsonSchemaWriter.Write(PolicyProfileReader.Schema, "A policy file of PostLint")),
        ("front-matter.schema.json", static () => JsonSchemaWriter.Write(FrontMatterSchema.Root, "The front matter of a post that PostLint reads")),
    ];
}
