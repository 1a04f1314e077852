namespace PostLint.Media;

/// <summary>What an image or video file tells beside its pixels.</summary>
public sealed record ImageMetadata
{
    public static ImageMetadata Empty { get; } = new();

    /// <summary>Whether the file holds the geographic position where it was taken, or of what it shows.</summary>
    public bool HasPosition { get; init; }

    /// <summary>Persons, authors, descriptions and places, in the order of the file, without repeats.</summary>
    public IReadOnlyList<MetadataText> Texts { get; init; } = [];

    /// <summary>Whether a small copy of the picture lies inside, which may show what was cut off the large one.</summary>
    public bool HasThumbnail { get; init; }

    /// <summary>How the pixels are to be turned (1 to 8 as in EXIF); 1 for as they are.</summary>
    public int Orientation { get; init; } = 1;
}
