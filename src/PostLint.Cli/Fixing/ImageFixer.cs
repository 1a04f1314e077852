using PostLint.Analysis;
using PostLint.Cli.Files;
using PostLint.Media;
using PostLint.Media.Stripping;

namespace PostLint.Cli.Fixing;

/// <summary>Rewrites image files as fixes ask. One at a time, since several drafts may show the same picture.</summary>
internal sealed class ImageFixer
{
    /// <summary>A larger file is left alone, and its finding stays.</summary>
    private const long LargestFile = 256 << 20;

    private readonly Lock guard = new();
    private readonly DiskMediaFiles files = new();

    /// <summary>How many files were rewritten.</summary>
    public int Count { get; private set; }

    /// <param name="find">Finds the file that the draft names by a source.</param>
    /// <param name="least">The least safety a fix needs.</param>
    /// <param name="diagnostics">The findings of the draft.</param>
    public void Apply(Func<string, MediaPath?> find, FixSafety least, IReadOnlyList<Diagnostic> diagnostics)
    {
        var scopes = new Dictionary<MediaPath, StripScope>();
        foreach (Diagnostic diagnostic in diagnostics)
        {
            CodeFix? fix = diagnostic.Fixes.FirstOrDefault(fix => fix.Safety >= least);
            foreach (FileStrip strip in fix?.Strips ?? [])
            {
                if (find(strip.Source) is not { } path) continue;
                // Of two findings about one file, the one that asks for more decides.
                if (!strip.KeepsAuthor) scopes[path] = StripScope.Everything;
                else scopes.TryAdd(path, StripScope.KeepAuthor);
            }
        }

        lock (guard)
        {
            foreach ((MediaPath path, StripScope scope) in scopes) Rewrite(path, scope);
        }
    }

    private void Rewrite(MediaPath path, StripScope scope)
    {
        if (files.Stamp(path) is not { Length: <= LargestFile }) return;
        try
        {
            byte[] image = File.ReadAllBytes(path.Full);
            if (MetadataStripper.Strip(image, scope) is not { } stripped || stripped.AsSpan().SequenceEqual(image)) return;
            AtomicFile.Write(path.Full, stripped);
            Count++;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // The file stays as it was, and so does the finding about it.
        }
    }
}
