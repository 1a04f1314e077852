using PostLint.Analysis.Images;

namespace PostLint.Core.Tests.Rules.Images;

/// <summary>The words of image addresses: those of their folders, never of their hosts.</summary>
public sealed class FileWordsTests
{
    [Theory]
    [InlineData("pond.jpg", "", "pond")]
    [InlineData("trips/year5_SportsDay/02.jpg", "trips year 5 Sports Day", "02")]
    [InlineData(@"C:\Pictures\orla\pond.jpg", "C  Pictures orla", "pond")]
    [InlineData("trips/pond/", "trips pond", "")]
    [InlineData("/photos/pond.jpg", "photos", "pond")]
    [InlineData("https://ivy.example.org/photos/2026/pond.jpg?w=80", "photos 2026", "pond")]
    [InlineData("https://ivy.example.org/pond.jpg#top", "", "pond")]
    [InlineData("https://ivy.example.org", "", "ivy example")]
    [InlineData("https://ivy.example.org/", "", "")]
    [InlineData("//ivy.example.org/photos/pond.jpg", "photos", "pond")]
    [InlineData("//ivy.example.org/pond.jpg", "", "pond")]
    [InlineData("photos/pond.jpg?from=https://ivy.example.org/wren/", "photos", "pond")]
    [InlineData("a?from=https://ivy.example.org", "", "a")]
    [InlineData("?://", "", "")]
    [InlineData("://", "", "")]
    [InlineData("", "", "")]
    [InlineData("data:image/png;base64,AAAA", "", "")]
    public void Folders_and_name_are_written_out(string source, string folder, string name) => Assert.Equal((folder, name), FileWords.Of(source));
}
