using PostLint.Media;

namespace PostLint.Core.Tests.Harness;

/// <summary>Image files that exist for a test alone, beside the draft <c>posts/draft.md</c> of the Thornybrook school.</summary>
internal sealed class MemoryMediaFiles : IMediaFiles
{
    private readonly Dictionary<string, byte[]> files = new(StringComparer.Ordinal);

    /// <summary>How often a file was opened.</summary>
    public int OpenCount { get; private set; }

    /// <param name="path">Relative to the draft.</param>
    /// <param name="bytes">The file.</param>
    public MemoryMediaFiles With(string path, byte[] bytes)
    {
        files[Path.GetFullPath(Path.Combine(ThornybrookWorkspace.Folder, "posts", path))] = bytes;
        return this;
    }

    public MediaStamp? Stamp(MediaPath path) => files.TryGetValue(path.Full, out byte[]? bytes) ? new MediaStamp(bytes.Length, 0) : null;

    public Stream? Open(MediaPath path)
    {
        OpenCount++;
        return files.TryGetValue(path.Full, out byte[]? bytes) ? new MemoryStream(bytes, writable: false) : null;
    }
}
