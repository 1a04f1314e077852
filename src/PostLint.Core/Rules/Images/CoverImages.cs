using PostLint.Posts;
using PostLint.Yaml;

namespace PostLint.Rules.Images;

/// <summary>The images that a site generator takes from the front matter: <c>image</c>, <c>cover: {src: …}</c> and the like.</summary>
internal static class CoverImages
{
    private static readonly string[] Keys = ["image", "thumbnail", "cover", "hero", "banner", "og"], Inner = ["src", "path", "url", "image"];

    public static IEnumerable<MetadataValue> Of(Post post)
    {
        foreach (string key in Keys)
        {
            switch (post.Metadata.Own?.Find(key)?.Value)
            {
                case YamlScalar { IsNull: false } scalar:
                    yield return new MetadataValue(scalar.Value, scalar.Span);
                    break;
                case YamlMapping mapping:
                    foreach (string inner in Inner)
                    {
                        if (mapping.Scalar(inner) is { IsNull: false } scalar) yield return new MetadataValue(scalar.Value, scalar.Span);
                    }

                    break;
            }
        }
    }
}
