namespace PostLint.Media;

/// <summary>Collects what the readers of one file find, within bounds.</summary>
internal sealed class MetadataSheet
{
    private const int MostTexts = 256, LongestText = 4096;

    private readonly List<MetadataText> texts = [];
    private readonly HashSet<MetadataText> seen = [];

    public bool HasPosition { get; set; }

    public bool HasThumbnail { get; set; }

    public int Orientation { get; set; } = 1;

    /// <summary>The artist of EXIF as written, which a rewritten file may keep.</summary>
    public string? Artist { get; set; }

    /// <summary>The copyright of EXIF as written.</summary>
    public string? Copyright { get; set; }

    /// <summary>Takes a text in, unless it is empty, known already, or one too many.</summary>
    public void Add(MetadataTextKind kind, string? text)
    {
        if (text is null || texts.Count >= MostTexts) return;
        ReadOnlySpan<char> trimmed = text.AsSpan().Trim("\0 \t\r\n");
        if (trimmed.IsEmpty) return;
        var entry = new MetadataText(kind, trimmed.Length > LongestText ? trimmed[..LongestText].ToString() : trimmed.ToString());
        if (seen.Add(entry)) texts.Add(entry);
    }

    public ImageMetadata ToMetadata() => new() { HasPosition = HasPosition, HasThumbnail = HasThumbnail, Orientation = Orientation, Texts = texts };
}
