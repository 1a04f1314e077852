using PostLint.LanguageServer.Tests.Harness;

namespace PostLint.LanguageServer.Tests;

public sealed class DiagnosticsTests
{
    private const string Pulling = """{"textDocument":{"diagnostic":{"relatedInformation":true}},"workspace":{"diagnostics":{"refreshSupport":true}}}""";

    [Fact]
    public async Task A_diagnostic_says_all_that_the_editor_shows()
    {
        await using TestServer server = await TestServer.StartAsync();
        JsonNode found = Assert.Single(await server.Client.DiagnosticsAsync(server.Open("a.md", Drafts.Number), 1))!;
        Assert.Equal(Drafts.Range(0, 5, 0, 17).ToJsonString(), found["range"]!.ToJsonString());
        Assert.Equal(1, (int)found["severity"]!);
        Assert.Equal("PL1001", (string?)found["code"]);
        Assert.Equal("postlint", (string?)found["source"]);
        Assert.Equal("this makes somebody's private telephone number public", (string?)found["message"]);
        Assert.Equal("phone-number", (string?)found["data"]!["rule"]);
        Assert.Null(found["codeDescription"]);
    }

    [Theory]
    [InlineData("error", 1)]
    [InlineData("warning", 2)]
    [InlineData("info", 3)]
    public async Task Severities_are_those_of_the_protocol(string severity, int number)
    {
        await using TestServer server = await TestServer.StartAsync("{}", ("postlint.yml", $"rules: {{PL3016: {severity}}}"));
        JsonArray found = await server.Client.DiagnosticsAsync(server.Open("a.md", "Come along!!!\n"), 1);
        Assert.Equal(number, (int)Assert.Single(found)!["severity"]!);
    }

    [Fact]
    public async Task A_closed_text_has_no_diagnostics()
    {
        await using TestServer server = await TestServer.StartAsync();
        string uri = server.Open("a.md", Drafts.Number);
        Assert.Single(await server.Client.DiagnosticsAsync(uri, 1));
        server.Close(uri);
        Assert.Empty(await server.Client.DiagnosticsAsync(uri, null));
    }

    [Fact]
    public async Task Only_drafts_are_linted()
    {
        await using TestServer server = await TestServer.StartAsync("{}", ("postlint.yml", "include: ['posts/**/*.md']\nexclude: ['posts/old/**']\n"));
        foreach (string path in new[] { "notes.md", "posts/old/a.md", "posts/node_modules/a.md", "posts/.hidden/a.md" })
            Assert.Empty(await server.Client.DiagnosticsAsync(server.Open(path, Drafts.Number), 1));
        Assert.Empty(await server.Client.DiagnosticsAsync(server.Open("posts/a.md", Drafts.Number, language: "plaintext"), 1));
        Assert.NotEmpty(await server.Client.DiagnosticsAsync(server.Open("posts/b.md", Drafts.Number), 1));
    }

    [Fact]
    public async Task A_client_that_pulls_is_not_pushed_to()
    {
        await using TestServer server = await TestServer.StartAsync(Pulling);
        string uri = server.Open("a.md", Drafts.Number);
        JsonNode report = await PullAsync(server, uri, null);
        Assert.Equal("full", (string?)report["kind"]);
        Assert.Equal(["PL1001"], Drafts.Codes(report["items"]!.AsArray()));
        Assert.DoesNotContain(server.Client.Received, message => LspClient.IsPublish(message, uri));
    }

    [Fact]
    public async Task A_result_is_unchanged_while_text_configuration_and_day_are()
    {
        await using TestServer server = await TestServer.StartAsync(Pulling, ("postlint.yml", ""));
        string uri = server.Open("a.md", Drafts.Number);
        string first = (string)(await PullAsync(server, uri, null))["resultId"]!;
        JsonNode again = await PullAsync(server, uri, first);
        Assert.Equal("unchanged", (string?)again["kind"]);
        Assert.Null(again["items"]);
        server.Replace(uri, 2, Drafts.Clean);
        Assert.Equal("full", (string?)(await PullAsync(server, uri, first))["kind"]);
        server.Replace(uri, 3, Drafts.Number);
        Assert.Equal("unchanged", (string?)(await PullAsync(server, uri, first))["kind"]);
        server.Today = server.Today.AddDays(1);
        string tomorrow = (string)(await PullAsync(server, uri, first))["resultId"]!;
        Assert.NotEqual(first, tomorrow);
        server.FilesChanged("postlint.yml");
        Assert.Equal("full", (string?)(await PullAsync(server, uri, tomorrow))["kind"]);
    }

    [Fact]
    public async Task A_pull_for_a_text_that_is_not_open_is_empty()
    {
        await using TestServer server = await TestServer.StartAsync(Pulling);
        Assert.Empty((await PullAsync(server, "file:///nobody.md", null))["items"]!.AsArray());
    }

    [Fact]
    public async Task A_client_that_pulls_is_asked_to_when_files_change()
    {
        await using TestServer server = await TestServer.StartAsync(Pulling);
        server.FilesChanged("postlint.yml");
        JsonObject request = await server.Client.WaitForAsync(message => (string?)message["method"] == "workspace/diagnostic/refresh");
        Assert.NotNull(request["id"]);
    }

    [Fact]
    public async Task Nothing_is_redacted_and_nothing_is_logged()
    {
        await using TestServer server = await TestServer.StartAsync("{}", ("postlint.yml", Drafts.RegisterSchool), ("pupils.csv", Drafts.Pupils), ("consents.csv", Drafts.NoConsents));
        JsonArray found = await server.Client.DiagnosticsAsync(server.Open("a.md", "Well done Amara Okonkwo-Birch!\n"), 1);
        Assert.Contains("PL2001", Drafts.Codes(found));
        Assert.DoesNotContain(server.Client.Received, message => (string?)message["method"] == "window/logMessage");
        Assert.DoesNotContain("Amara", string.Concat(found.Select(item => (string?)item!["message"])), StringComparison.Ordinal);
    }

    private static async Task<JsonNode> PullAsync(TestServer server, string uri, string? previous)
    {
        var parameters = new JsonObject { ["textDocument"] = new JsonObject { ["uri"] = uri } };
        if (previous is not null) parameters["previousResultId"] = previous;
        return (await server.Client.ResultAsync("textDocument/diagnostic", parameters))!;
    }
}
