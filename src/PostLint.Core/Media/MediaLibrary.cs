using System.Collections.Concurrent;
using System.Security.Cryptography;

namespace PostLint.Media;

/// <summary>
/// The image files that drafts name, each read at most once until it changes. Safe for many threads; what two read at once is equal.
/// </summary>
public sealed class MediaLibrary(IMediaFiles files)
{
    /// <summary>A workspace with more pictures than this reads some of them again.</summary>
    private const int MostEntries = 4096;

    /// <summary>A larger file is no picture of a crest.</summary>
    private const long LargestHashed = 64 << 20;

    private readonly ConcurrentDictionary<MediaPath, Entry> entries = [];

    /// <summary>No files at all.</summary>
    public static MediaLibrary None { get; } = new(new NoMediaFiles());

    /// <summary>What a file tells beside its pixels; null when there is no such file.</summary>
    public ImageMetadata? Metadata(MediaPath path)
    {
        if (EntryOf(path) is not { } entry) return null;
        if (entry.Metadata is { } known) return known;
        using Stream? stream = files.Open(path);
        return stream is null ? null : entry.Metadata = ImageMetadataReader.Read(stream);
    }

    /// <summary>The SHA-256 of a file in lower-case digits; null when there is no such file, or it is too large or unreadable.</summary>
    public string? Sha256(MediaPath path)
    {
        if (EntryOf(path) is not { } entry || entry.Stamp.Length > LargestHashed) return null;
        if (entry.Sha256 is { } known) return known;
        using Stream? stream = files.Open(path);
        return stream is null ? null : entry.Sha256 = Hash(stream);
    }

    private static string? Hash(Stream stream)
    {
        try
        {
            return Convert.ToHexStringLower(SHA256.HashData(stream));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private Entry? EntryOf(MediaPath path)
    {
        if (files.Stamp(path) is not { } stamp) return null;
        if (entries.TryGetValue(path, out Entry? entry) && entry.Stamp == stamp) return entry;
        if (entries.Count >= MostEntries) entries.Clear();
        return entries[path] = new Entry(stamp);
    }

    private sealed class Entry(MediaStamp stamp)
    {
        public MediaStamp Stamp => stamp;

        public ImageMetadata? Metadata { get; set; }

        public string? Sha256 { get; set; }
    }

    private sealed class NoMediaFiles : IMediaFiles
    {
        public MediaStamp? Stamp(MediaPath path) => null;

        public Stream? Open(MediaPath path) => null;
    }
}
