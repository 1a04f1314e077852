using System.Text;
using PostLint.LanguageServer.Conversions;
using PostLint.LanguageServer.Documents;
using PostLint.LanguageServer.Protocol.Types;
using PostLint.Text;

namespace PostLint.LanguageServer.Tests;

public sealed class TextBufferTests
{
    private static readonly string[] Pieces = ["a", "b c", "\n", "\r\n", "\r", "\t", "é", "😀", "\uD83D", "\uDE00", "👨‍👩‍👧", "\n\n", "# x\n", ""];

    [Theory]
    [InlineData("", 0, 0, 0)]
    [InlineData("abc", 0, 2, 2)]
    [InlineData("abc", 0, 9, 3)]
    [InlineData("abc", 9, 0, 3)]
    [InlineData("a\nb", 1, 0, 2)]
    [InlineData("a\nb", 0, 9, 1)]
    [InlineData("a\r\nb", 0, 9, 1)]
    [InlineData("a\r\nb", 1, 0, 3)]
    [InlineData("a\rb\n", 1, 1, 3)]
    [InlineData("a\rb\n", 2, 0, 4)]
    [InlineData("\t😀x", 0, 3, 3)]
    [InlineData("😀\r\n😀x", 1, 2, 6)]
    [InlineData("a", 2147483647, 2147483647, 1)]
    [InlineData("ab", 0, 2147483647, 2)]
    public void Positions_count_utf16_code_units(string text, int line, int character, int offset)
    {
        Assert.Equal(offset, new TextBuffer(text).OffsetOf(new Position(line, character)));
        Assert.Equal(offset, Positions.ToOffset(SourceText.From(text), new Position(line, character)));
    }

    /// <summary>Every random edit leaves the text, and the place of every position, as if the text had just been opened.</summary>
    [Fact]
    public void Edits_in_place_are_edits_of_a_string()
    {
        var random = new Random(20260303);
        var buffer = new TextBuffer("");
        string text = "";
        for (int i = 0; i < 20_000; i++)
        {
            int start = random.Next(text.Length + 1), end = Math.Min(text.Length, start + random.Next(text.Length > 200 ? 60 : 6));
            string added = Pieces[random.Next(Pieces.Length)] + Pieces[random.Next(Pieces.Length)];
            buffer.Replace(start, end, added);
            text = new StringBuilder(text).Remove(start, end - start).Insert(start, added).ToString();
            Assert.Equal(text, buffer.ToString());
            SourceText fresh = SourceText.From(text);
            var position = new Position(random.Next(fresh.Lines.LineCount + 1), random.Next(12));
            Assert.Equal(Positions.ToOffset(fresh, position), buffer.OffsetOf(position));
            for (int line = 0; line < fresh.Lines.LineCount; line++) Assert.Equal(fresh.Lines.GetLineStart(line), buffer.OffsetOf(new Position(line, 0)));
        }
    }

    [Fact]
    public void A_full_text_replaces_all()
    {
        var buffer = new TextBuffer("a\nb\nc");
        buffer.Reset("x\r\ny");
        Assert.Equal("x\r\ny", buffer.ToString());
        Assert.Equal(3, buffer.OffsetOf(new Position(1, 0)));
        Assert.Equal(4, buffer.OffsetOf(new Position(2, 0)));
    }

    [Theory]
    [InlineData("file:///home/o.varga/a%20b%C3%A9.md", "/home/o.varga/a bé.md")]
    [InlineData("FILE:///a/../b.md", "/b.md")]
    [InlineData("file:///a.md?x#y", "/a.md")]
    [InlineData("untitled:Untitled-1", null)]
    [InlineData("https://school.example/a.md", null)]
    [InlineData("file://share/a.md", null)]
    [InlineData("file:///a%00.md", null)]
    public void Addresses_become_paths(string uri, string? path)
    {
        if (OperatingSystem.IsWindows()) return; // Paths of Unix.
        Assert.Equal(path, FileUri.ToPath(uri));
    }

    [Theory]
    [InlineData("/home/o.varga/a bé#?%.md", "file:///home/o.varga/a%20b%C3%A9%23%3F%25.md")]
    [InlineData(@"C:\posts\a.md", "file:///C%3A/posts/a.md")]
    [InlineData(@"\\share\posts\a.md", "file://share/posts/a.md")]
    public void Paths_become_addresses(string path, string uri) => Assert.Equal(uri, FileUri.FromPath(path));
}
