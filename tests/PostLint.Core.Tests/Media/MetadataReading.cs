using PostLint.Media;

namespace PostLint.Core.Tests.Media;

/// <summary>Reads bytes as an image file.</summary>
internal static class MetadataReading
{
    public static ImageMetadata Read(byte[] file) => ImageMetadataReader.Read(new MemoryStream(file, writable: false));

    public static IReadOnlyList<string> Texts(byte[] file) => [.. Read(file).Texts.Select(text => $"{text.Kind}: {text.Text}")];

    public static Dictionary<string, object> Position() => new(StringComparer.Ordinal) { ["GPSLatitude"] = 54.4312, ["GPSLongitude"] = -2.2876 };
}
