using PostLint.Core.Tests.Harness;
using PostLint.LanguageServer.Conversions;

namespace PostLint.LanguageServer.Tests.Harness;

/// <summary>A folder that goes away after the test.</summary>
internal sealed class TestFolder : IDisposable
{
    private readonly DirectoryInfo folder = TemporaryFolder.Create();

    public string Path(string relative) => System.IO.Path.Combine(folder.FullName, relative);

    public string Uri(string relative) => FileUri.FromPath(relative.Length == 0 ? folder.FullName : Path(relative));

    public string Write(string relative, string text)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Path(relative))!);
        File.WriteAllText(Path(relative), text);
        return Path(relative);
    }

    public void Dispose() => folder.Delete(recursive: true);
}
