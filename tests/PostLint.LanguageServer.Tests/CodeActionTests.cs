using PostLint.LanguageServer.Tests.Harness;

namespace PostLint.LanguageServer.Tests;

public sealed class CodeActionTests
{
    private const string Literals = """{"textDocument":{"codeAction":{"codeActionLiteralSupport":{"codeActionKind":{"valueSet":[]}}}}}""";
    private const string Versioned = """{"workspace":{"workspaceEdit":{"documentChanges":true,"snippetEditSupport":true}},"textDocument":{"codeAction":{"codeActionLiteralSupport":{}}}}""";

    [Fact]
    public async Task A_fix_is_an_edit_of_this_version()
    {
        await using TestServer server = await TestServer.StartAsync(Versioned);
        string uri = server.Open("a.md", Drafts.Number, version: 4);
        JsonNode fix = (await ListAsync(server, uri, Drafts.Range(0, 8, 0, 8)))[0]!;
        Assert.Equal("quickfix", (string?)fix["kind"]);
        Assert.Equal("Take the number out", (string?)fix["title"]);
        Assert.Equal("PL1001", (string?)fix["diagnostics"]![0]!["code"]);
        Assert.Null(fix["isPreferred"]);
        JsonNode change = fix["edit"]!["documentChanges"]![0]!;
        Assert.Equal(4, (int)change["textDocument"]!["version"]!);
        Assert.Equal(uri, (string?)change["textDocument"]!["uri"]);
        Assert.NotNull(change["edits"]![0]!["newText"]);
    }

    [Fact]
    public async Task A_safe_fix_is_preferred_and_mends_the_draft()
    {
        await using TestServer server = await TestServer.StartAsync(Literals, ("postlint.yml", Drafts.Punctuation));
        string uri = server.Open("a.md", "Hello.\r\n\r\nCome 😀 along!!!!\r\n");
        JsonNode fix = (await ListAsync(server, uri, Drafts.Range(2, 13, 2, 15)))[0]!;
        Assert.True((bool)fix["isPreferred"]!);
        string mended = EditedText.Apply("Hello.\r\n\r\nCome 😀 along!!!!\r\n", fix["edit"]!["changes"]![uri]!.AsArray());
        Assert.Equal("Hello.\r\n\r\nCome 😀 along!\r\n", mended);
        server.Replace(uri, 2, mended);
        Assert.Empty(await server.Client.DiagnosticsAsync(uri, 2));
    }

    [Fact]
    public async Task All_safe_fixes_come_at_once()
    {
        await using TestServer server = await TestServer.StartAsync(Literals, ("postlint.yml", Drafts.Punctuation));
        const string Text = "Come along!!!! Ring 07700 900112!!!\n\nAgain???\n";
        string uri = server.Open("a.md", Text);
        JsonNode action = Assert.Single(await ListAsync(server, uri, Drafts.Range(0, 0, 0, 0), "source.fixAll"))!;
        Assert.Equal("source.fixAll.postlint", (string?)action["kind"]);
        Assert.Equal("Come along! Ring 07700 900112!\n\nAgain?\n", EditedText.Apply(Text, action["edit"]!["changes"]![uri]!.AsArray()));
    }

    [Theory]
    [InlineData("refactor", 0)]
    [InlineData("quickfix.other", 0)]
    [InlineData("source.organizeImports", 0)]
    [InlineData("source.fixAll.postlint", 1)]
    [InlineData("source", 1)]
    [InlineData("quickfix", 2)]
    public async Task Only_the_kinds_asked_for_come(string kind, int count)
    {
        await using TestServer server = await TestServer.StartAsync(Literals, ("postlint.yml", Drafts.Punctuation));
        string uri = server.Open("a.md", "Come along!!!!\n");
        Assert.Equal(count, (await ListAsync(server, uri, Drafts.Range(0, 11, 0, 11), kind)).Count);
    }

    [Fact]
    public async Task A_client_that_takes_no_edits_is_offered_none()
    {
        await using TestServer server = await TestServer.StartAsync();
        string uri = server.Open("a.md", Drafts.Number);
        Assert.Empty(await ListAsync(server, uri, Drafts.Range(0, 8, 0, 8)));
    }

    [Theory]
    [InlineData("Ring 07700 900112 tonight.\n", 0, 8, "<!-- postlint-disable-next PL1001: reason -- by -->\nRing 07700 900112 tonight.\n")]
    [InlineData("One.\r\n\r\nRing\r\n07700 900112.\r\n", 3, 2, "One.\r\n\r\n<!-- postlint-disable-next PL1001: reason -- by -->\r\nRing\r\n07700 900112.\r\n")]
    [InlineData("- One.\n- Ring 07700 900112.\n- Ring 07700 900113.\n", 1, 8, "- One.\n  <!-- postlint-disable-next PL1001: reason -- by -->\n- Ring 07700 900112.\n- Ring 07700 900113.\n")]
    [InlineData("1. One.\n2. Two.\n   - Ring 07700 900112.\n", 2, 12, "1. One.\n2. Two.\n     <!-- postlint-disable-next PL1001: reason -- by -->\n   - Ring 07700 900112.\n")]
    [InlineData("> Ring 07700 900112.\n", 0, 8, "<!-- postlint-disable-next PL1001: reason -- by -->\n> Ring 07700 900112.\n")]
    [InlineData("---\ntitle: Ring 07700 900112\n---\nHello.\n", 1, 14, "---\ntitle: Ring 07700 900112\nsuppress: [{rule: PL1001, reason: reason, by: by}]\n---\nHello.\n")]
    public async Task A_suppression_stands_where_it_holds_the_finding_back(string text, int line, int character, string expected)
    {
        await using TestServer server = await TestServer.StartAsync(Literals);
        string uri = server.Open("a.md", text);
        int before = (await server.Client.DiagnosticsAsync(uri, 1)).Count;
        JsonNode action = (await ListAsync(server, uri, Drafts.Range(line, character, line, character))).Single(action => ((string)action!["title"]!).StartsWith("Hold ", StringComparison.Ordinal))!;
        string written = EditedText.Apply(text, action["edit"]!["changes"]![uri]!.AsArray());
        Assert.Equal(expected, written);
        server.Replace(uri, 2, written);
        Assert.Contains("PL0003", Drafts.Codes(await server.Client.DiagnosticsAsync(uri, 2)));
        server.Replace(uri, 3, written.Replace("PL1001: reason -- by", "PL1001: on the poster -- o.varga", StringComparison.Ordinal).Replace("reason: reason, by: by", "reason: on the poster, by: o.varga", StringComparison.Ordinal));
        Assert.Equal(before - 1, (await server.Client.DiagnosticsAsync(uri, 3)).Count);
    }

    [Fact]
    public async Task A_suppression_has_places_to_fill_in()
    {
        await using TestServer server = await TestServer.StartAsync(Versioned);
        string uri = server.Open("a.md", Drafts.Number);
        JsonNode action = (await ListAsync(server, uri, Drafts.Range(0, 8, 0, 8))).Single(action => ((string)action!["title"]!).StartsWith("Hold ", StringComparison.Ordinal))!;
        JsonNode edit = action["edit"]!["documentChanges"]![0]!["edits"]![0]!;
        Assert.Equal("snippet", (string?)edit["snippet"]!["kind"]);
        Assert.Equal("<!-- postlint-disable-next PL1001: ${1:reason} -- ${2:by} -->\n", (string?)edit["snippet"]!["value"]);
        Assert.Null(edit["newText"]);
    }

    [Fact]
    public async Task What_cannot_be_suppressed_is_not_offered_to_be()
    {
        await using TestServer server = await TestServer.StartAsync(Literals);
        string uri = server.Open("a.md", "<!-- postlint-disable-next PL1001: a reason without a person -->\n\nHello.\n");
        Assert.Equal(["PL0003"], Drafts.Codes(await server.Client.DiagnosticsAsync(uri, 1)));
        Assert.Empty(await ListAsync(server, uri, Drafts.Range(0, 8, 0, 8)));
    }

    private static async Task<JsonArray> ListAsync(TestServer server, string uri, JsonObject range, params string[] only)
    {
        var context = new JsonObject { ["diagnostics"] = new JsonArray() };
        if (only.Length > 0) context["only"] = new JsonArray([.. only.Select(kind => (JsonNode)kind)]);
        var parameters = new JsonObject { ["textDocument"] = new JsonObject { ["uri"] = uri }, ["range"] = range, ["context"] = context };
        return (await server.Client.ResultAsync("textDocument/codeAction", parameters))!.AsArray();
    }
}
