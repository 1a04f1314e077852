using PostLint.Core.Tests.Harness;
using PostLint.Media;
using PostLint.Text;
using PostLint.Workspaces;

namespace PostLint.Core.Tests.Media;

public sealed class MediaLibraryTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("postlint-media-");

    private MediaLibrary Library { get; } = new(new DiskMediaFiles());

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void A_file_is_read_once_until_it_changes()
    {
        string path = Write("a.jpg", TestImages.Jpeg(MetadataReading.Position()));
        ImageMetadata first = Library.Metadata(Path(path))!;
        Assert.True(first.HasPosition);
        Assert.Same(first, Library.Metadata(Path(path)));
        Write("a.jpg", TestImages.Jpeg());
        Assert.False(Library.Metadata(Path(path))!.HasPosition);
        File.Delete(path);
        Assert.Null(Library.Metadata(Path(path)));
    }

    [Fact]
    public void A_folder_in_the_place_of_an_image_is_absent()
    {
        string photos = folder.CreateSubdirectory("photos").FullName;
        foreach (string path in new[] { photos, photos + System.IO.Path.DirectorySeparatorChar })
        {
            Assert.Null(Library.Metadata(Path(path)));
            Assert.Null(Library.Sha256(Path(path)));
        }
    }

    [Fact]
    public void Nothing_is_read_before_a_rule_asks()
    {
        var files = new MemoryMediaFiles().With("a.jpg", TestImages.Jpeg(MetadataReading.Position()));
        DraftLint.Run("![Newts](a.jpg)", "default", [], "rules: {PL6005: off, PL6006: off, PL6010: off}", media: files);
        Assert.Equal(0, files.OpenCount);
        DraftLint.Run("![Newts](a.jpg) ![Newts](a.jpg)", "default", [], media: files);
        Assert.Equal(1, files.OpenCount);
    }

    [Fact]
    public void A_hash_is_of_the_bytes()
    {
        string path = Write("a.bin", "abc"u8.ToArray());
        Assert.Equal("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", Library.Sha256(Path(path)));
        Assert.Null(Library.Sha256(Path(System.IO.Path.Combine(folder.FullName, "missing"))));
    }

    [Fact]
    public void Links_are_not_followed()
    {
        if (OperatingSystem.IsWindows()) return;
        DirectoryInfo outside = Directory.CreateTempSubdirectory("postlint-outside-");
        string secret = System.IO.Path.Combine(outside.FullName, "s.jpg");
        File.WriteAllBytes(secret, TestImages.Jpeg(MetadataReading.Position()));
        File.CreateSymbolicLink(System.IO.Path.Combine(folder.FullName, "link.jpg"), secret);
        Directory.CreateSymbolicLink(System.IO.Path.Combine(folder.FullName, "photos"), outside.FullName);
        Assert.Null(Library.Metadata(Path(System.IO.Path.Combine(folder.FullName, "link.jpg"))));
        Assert.Null(Library.Metadata(Path(System.IO.Path.Combine(folder.FullName, "photos", "s.jpg"))));
        outside.Delete(recursive: true);
    }

    [Theory]
    [InlineData("photos/den%20building.jpg", "posts/photos/den building.jpg")]
    [InlineData("./a.jpg?w=600#x", "posts/a.jpg")]
    [InlineData("../img/a.jpg", "img/a.jpg")]
    [InlineData("photos\\a.jpg", "posts/photos/a.jpg")]
    [InlineData("/etc/passwd", null)]
    [InlineData("../../a.jpg", null)]
    [InlineData("%2e%2e/%2e%2e/a.jpg", null)]
    [InlineData("%2fetc/passwd", null)]
    [InlineData("//server/share/a.jpg", null)]
    [InlineData("\\\\server\\share\\a.jpg", null)]
    [InlineData("file:///etc/passwd", null)]
    [InlineData("https://www.thornybrook.example/a.jpg", null)]
    [InlineData("C:\\a.jpg", null)]
    [InlineData("C%3A/a.jpg", null)]
    [InlineData("nul.jpg", null)]
    [InlineData("~/a.jpg", null)]
    [InlineData("a%00.jpg", null)]
    [InlineData("", null)]
    public void A_draft_names_files_of_its_workspace_alone(string source, string? expected)
    {
        Workspace workspace = WorkspaceLoader.Load(System.IO.Path.Combine(folder.FullName, "postlint.yml"), SourceText.From(""), null, isTrusted: true);
        MediaPath? found = workspace.Lint.FindMedia("posts/draft.md", source, null);
        Assert.Equal(expected is null ? null : System.IO.Path.Combine(folder.FullName, expected), found?.Full);
    }

    private string Write(string name, byte[] bytes)
    {
        string path = System.IO.Path.Combine(folder.FullName, name);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    private MediaPath Path(string full) => new(folder.FullName, full);
}
