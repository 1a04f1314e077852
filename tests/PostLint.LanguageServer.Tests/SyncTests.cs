using System.Text;
using PostLint.LanguageServer.Tests.Harness;

namespace PostLint.LanguageServer.Tests;

public sealed class SyncTests
{
    private static readonly string[] Pieces =
    [
        "Ring 07700 900112 now. ", "Well done!!! ", "\n\n", "\r\n", "\n- ", "😀", "\uD83D", "\uDE00", "👨‍👩‍👧 ", "**bold** ", "`code` ", "\t", "é",
        "---\n", "title: x\n", "![](a.jpg)", "[", "](", "|a|b|\n", "<!-- postlint-disable-next PL1001: printed on the poster -- o.varga -->\n", "idiot ", "> ", "x", "",
    ];

    [Theory]
    [InlineData("Ring 😀 07700 900112\n", 0, 8, 0, 20)]
    [InlineData("a\r\n\tRing 👨‍👩‍👧 07700 900112\r\n", 1, 15, 1, 27)]
    [InlineData("a\rRing 07700 900112", 1, 5, 1, 17)]
    [InlineData("é 07700 900112, ring me", 0, 2, 0, 14)]
    public async Task Ranges_count_utf16_code_units(string text, int startLine, int start, int endLine, int end)
    {
        await using TestServer server = await TestServer.StartAsync();
        JsonArray found = await server.Client.DiagnosticsAsync(server.Open("a.md", text), 1);
        Assert.Equal(Drafts.Range(startLine, start, endLine, end).ToJsonString(), Assert.Single(found)!["range"]!.ToJsonString());
    }

    [Fact]
    public async Task Edits_of_one_message_apply_one_after_the_other()
    {
        await using TestServer server = await TestServer.StartAsync();
        string uri = server.Open("a.md", "Ring us.\n");
        server.Change(uri, 2, Drafts.Edit(0, 5, 0, 7, "07700 "), Drafts.Edit(0, 11, 0, 11, "900112"), Drafts.Edit(0, 0, 0, 0, "😀\r\n"));
        JsonArray found = await server.Client.DiagnosticsAsync(uri, 2);
        Assert.Equal(Drafts.Range(1, 5, 1, 17).ToJsonString(), Assert.Single(found)!["range"]!.ToJsonString());
    }

    [Fact]
    public async Task An_edit_without_a_range_replaces_the_text()
    {
        await using TestServer server = await TestServer.StartAsync();
        string uri = server.Open("a.md", Drafts.Clean);
        Assert.Empty(await server.Client.DiagnosticsAsync(uri, 1));
        server.Replace(uri, 2, Drafts.Number);
        Assert.Single(await server.Client.DiagnosticsAsync(uri, 2));
    }

    /// <summary>Ten thousand random edits, some several to a message, against opening the text afresh.</summary>
    [Fact]
    public async Task Edits_end_in_the_diagnostics_of_a_fresh_open()
    {
        await using TestServer server = await TestServer.StartAsync("{}", ("postlint.yml", Drafts.Punctuation));
        var random = new Random(7);
        string text = "", uri = server.Open("edited.md", text);
        var shadow = new ShadowDocument(uri, text);
        for (int version = 2, edits = 0; edits < 10_000; version++)
        {
            var changes = new JsonObject[random.Next(1, 4)];
            for (int i = 0; i < changes.Length; i++, edits++) changes[i] = Edit(random, ref text);
            shadow.Apply(version, changes);
            server.Change(uri, version, changes);
            if (version % 250 != 0) continue;
            Assert.Equal(text, shadow.Text);
            string fresh = $"fresh-{version}.md";
            JsonArray edited = await server.Client.DiagnosticsAsync(uri, version), opened = await server.Client.DiagnosticsAsync(server.Open(fresh, text), 1);
            Assert.Equal(opened.ToJsonString(), edited.ToJsonString());
            server.Close(server.Folder.Uri(fresh));
            server.Client.Clear();
        }
    }

    [Fact]
    public async Task Half_a_surrogate_pair_keeps_its_place()
    {
        await using TestServer server = await TestServer.StartAsync();
        string uri = server.Open("a.md", "\uD83D Ring 07700 900112\n");
        JsonArray before = await server.Client.DiagnosticsAsync(uri, 1);
        Assert.Equal(7, (int)Assert.Single(before)!["range"]!["start"]!["character"]!);
        server.Change(uri, 2, Drafts.Edit(0, 1, 0, 1, "\uDE00"));
        JsonArray after = await server.Client.DiagnosticsAsync(uri, 2);
        Assert.Equal(8, (int)Assert.Single(after)!["range"]!["start"]!["character"]!);
        var shadow = new ShadowDocument(uri, "\uD83D Ring");
        shadow.Apply(2, [Drafts.Edit(0, 1, 0, 1, "\uDE00")]);
        Assert.Equal("😀 Ring", shadow.Text);
    }

    private static JsonObject Edit(Random random, ref string text)
    {
        PostLint.Text.LineMap lines = PostLint.Text.LineMap.Create(text);
        int start = random.Next(text.Length + 1), end = Math.Min(text.Length, start + random.Next(text.Length > 2000 ? 400 : 30));
        (start, end) = (Outside(text, start), Outside(text, end));
        string added = Pieces[random.Next(Pieces.Length)] + Pieces[random.Next(Pieces.Length)];
        PostLint.Text.LinePosition from = lines.GetPosition(start), to = lines.GetPosition(end);
        text = new StringBuilder(text).Remove(start, end - start).Insert(start, added).ToString();
        return Drafts.Edit(from.Line, from.Character, to.Line, to.Character, added);
    }

    /// <summary>No position lies between CR and LF, where a client cannot put the cursor either.</summary>
    private static int Outside(string text, int offset) => offset > 0 && offset < text.Length && text[offset - 1] == '\r' && text[offset] == '\n' ? offset - 1 : offset;
}
