using PostLint.School;
using PostLint.Yaml;

namespace PostLint.Workspaces;

/// <summary>Reads <c>brand_assets</c>: each a hash, a file name, or a mapping with either and a name.</summary>
internal static class BrandAssetReader
{
    private const int HashLength = 64;

    public static IReadOnlyList<BrandAsset> Read(YamlNode? node) =>
        node is YamlSequence sequence ? [.. sequence.Items.Select(Of).OfType<BrandAsset>()] : [];

    private static BrandAsset? Of(YamlNode node) => node switch
    {
        YamlScalar { IsNull: false } scalar => Hash(scalar.Value) is { } hash ? new BrandAsset([], hash) : new BrandAsset([FileName(scalar.Value)], null),
        YamlMapping mapping => new BrandAsset(
            [.. new[] { mapping.Text("file"), mapping.Text("name") }.OfType<string>().Where(name => name.Length > 0).Select(FileName)],
            Hash(mapping.Text("sha256")) ?? Hash(mapping.Text("hash"))),
        _ => null,
    };

    /// <summary>A SHA-256 in hexadecimal digits, with or without its name before it.</summary>
    private static string? Hash(string? text)
    {
        ReadOnlySpan<char> digits = text.AsSpan().Trim();
        int colon = digits.IndexOfAny(':', '-');
        if (colon >= 0 && digits[..colon].StartsWith("sha", StringComparison.OrdinalIgnoreCase)) digits = digits[(digits.Length > HashLength ? digits.Length - HashLength : 0)..];
        return digits.Length == HashLength && digits.IndexOfAnyExcept("0123456789abcdefABCDEF") < 0 ? digits.ToString().ToLowerInvariant() : null;
    }

    private static string FileName(string path) => path[(path.LastIndexOfAny(['/', '\\']) + 1)..];
}
