using PostLint.LanguageServer.Tests.Harness;

namespace PostLint.LanguageServer.Tests;

/// <summary>Edits and requests that come faster than they are worked on.</summary>
public sealed class OrderTests
{
    private const string Pulling = """{"textDocument":{"diagnostic":{}}}""";

    [Fact]
    public async Task Edits_in_a_row_are_linted_in_their_last_version()
    {
        await using TestServer server = await TestServer.StartAsync();
        server.Gate.Reset();
        string uri = server.Open("a.md", Drafts.Clean);
        for (int version = 2; version <= 500; version++) server.Replace(uri, version, version % 2 == 0 ? Drafts.Number : Drafts.Clean);
        await AllReadAsync(server);
        server.Gate.Set();
        Assert.Single(await server.Client.DiagnosticsAsync(uri, 500));
        List<int> versions = [.. Published(server, uri).Select(message => (int)message["params"]!["version"]!)];
        Assert.Equal(versions.Order(), versions);
        Assert.InRange(versions.Count, 1, 2);
    }

    [Fact]
    public async Task A_result_that_an_edit_has_overtaken_is_not_sent()
    {
        await using TestServer server = await TestServer.StartAsync();
        server.Gate.Reset();
        string uri = server.Open("a.md", Drafts.Number);
        await server.AtGate.WaitAsync();
        server.Replace(uri, 2, Drafts.Clean);
        await AllReadAsync(server);
        server.Gate.Set();
        Assert.Empty(await server.Client.DiagnosticsAsync(uri, 2));
        Assert.Single(Published(server, uri));
    }

    [Theory]
    [InlineData("textDocument/diagnostic", """{"textDocument":{"uri":"URI"}}""", -32802)]
    [InlineData("textDocument/hover", """{"textDocument":{"uri":"URI"},"position":{"line":0,"character":6}}""", -32801)]
    [InlineData("textDocument/codeAction", """{"textDocument":{"uri":"URI"},"range":{"start":{"line":0,"character":6},"end":{"line":0,"character":6}},"context":{"diagnostics":[]}}""", -32801)]
    public async Task A_request_that_an_edit_has_overtaken_is_told_so(string method, string parameters, int code)
    {
        await using TestServer server = await TestServer.StartAsync("""{"textDocument":{"diagnostic":{},"codeAction":{"codeActionLiteralSupport":{}}}}""");
        string uri = server.Open("a.md", Drafts.Number);
        JsonNode request = JsonNode.Parse(parameters.Replace("URI", uri, StringComparison.Ordinal))!;
        server.Gate.Reset();
        Task<JsonObject> started = server.Client.RequestAsync(method, request), waiting = server.Client.RequestAsync(method, request);
        await server.AtGate.WaitAsync();
        server.Replace(uri, 2, Drafts.Clean);
        await AllReadAsync(server);
        server.Gate.Set();
        foreach (Task<JsonObject> answer in new[] { started, waiting })
        {
            JsonNode error = (await answer)["error"]!;
            Assert.Equal(code, (int)error["code"]!);
            Assert.Equal(code == -32802 ? true : null, (bool?)error["data"]?["retriggerRequest"]);
        }
    }

    [Fact]
    public async Task A_cancelled_request_is_answered_at_once()
    {
        await using TestServer server = await TestServer.StartAsync(Pulling);
        string uri = server.Open("a.md", Drafts.Number);
        server.Gate.Reset();
        Task<JsonObject> started = server.Client.RequestAsync("textDocument/hover", Drafts.At(uri, 0, 6), out int first);
        Task<JsonObject> waiting = server.Client.RequestAsync("textDocument/hover", Drafts.At(uri, 0, 6), out int second);
        await server.AtGate.WaitAsync();
        foreach (int id in new[] { second, first }) server.Client.Notify("$/cancelRequest", new JsonObject { ["id"] = id });
        Assert.Equal(-32800, (int)(await waiting)["error"]!["code"]!);
        Assert.Equal(-32800, (int)(await started)["error"]!["code"]!);
        server.Gate.Set();
        Assert.NotNull(await server.Client.ResultAsync("textDocument/hover", Drafts.At(uri, 0, 6)));
    }

    [Fact]
    public async Task A_cancel_that_comes_too_late_changes_nothing()
    {
        await using TestServer server = await TestServer.StartAsync();
        string uri = server.Open("a.md", Drafts.Number);
        JsonObject answer = await server.Client.RequestAsync("textDocument/hover", Drafts.At(uri, 0, 6), out int id);
        server.Client.Notify("$/cancelRequest", new JsonObject { ["id"] = id });
        Assert.NotNull(answer["result"]);
        Assert.NotNull(await server.Client.ResultAsync("textDocument/hover", Drafts.At(uri, 0, 6)));
    }

    [Fact]
    public async Task A_draft_that_waits_when_a_configuration_changes_is_linted_under_the_new_one()
    {
        await using TestServer server = await TestServer.StartAsync("{}", ("postlint.yml", ""));
        string uri = server.Open("a.md", "Come along!!!\n");
        Assert.Empty(await server.Client.DiagnosticsAsync(uri, 1));
        server.Gate.Reset();
        server.Open("b.md", Drafts.Clean);
        server.Replace(uri, 2, "Come along now!!!\n");
        server.Folder.Write("postlint.yml", Drafts.Punctuation);
        server.FilesChanged("postlint.yml");
        await AllReadAsync(server);
        server.Gate.Set();
        JsonObject last = await server.Client.WaitForAsync(message => LspClient.IsPublish(message, uri) && message["params"]!["diagnostics"]!.AsArray().Count > 0);
        Assert.Equal(["PL3016"], Drafts.Codes(last["params"]!["diagnostics"]!.AsArray()));
    }

    [Fact]
    public async Task A_text_closed_and_opened_again_shows_the_new_one()
    {
        await using TestServer server = await TestServer.StartAsync();
        server.Gate.Reset();
        string uri = server.Open("a.md", Drafts.Number);
        await server.AtGate.WaitAsync();
        server.Close(uri);
        server.Open("a.md", Drafts.Clean, version: 9);
        await AllReadAsync(server);
        server.Gate.Set();
        Assert.Empty(await server.Client.DiagnosticsAsync(uri, 9));
        Assert.Single(Published(server, uri));
    }

    [Fact]
    public async Task A_draft_that_takes_long_does_not_hold_messages_up()
    {
        await using TestServer server = await TestServer.StartAsync();
        server.Gate.Reset();
        server.Open("a.md", Drafts.Number);
        await server.AtGate.WaitAsync();
        Assert.Null(await server.Client.ResultAsync("shutdown", null));
        server.Client.Notify("exit", new JsonObject());
        Assert.Equal(0, await server.Run.WaitAsync(TimeSpan.FromSeconds(10)));
    }

    private static IEnumerable<JsonObject> Published(TestServer server, string uri) => server.Client.Received.Where(message => LspClient.IsPublish(message, uri));

    /// <summary>Waits until the server has read all messages sent so far: an unknown method is answered in their order.</summary>
    private static async Task AllReadAsync(TestServer server) => await server.Client.RequestAsync("no/such", null);
}
