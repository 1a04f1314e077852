using PostLint.LanguageServer.Tests.Harness;

namespace PostLint.LanguageServer.Tests;

public sealed class LifecycleTests
{
    [Fact]
    public async Task The_server_says_what_it_is_and_offers()
    {
        await using TestServer server = TestServer.Create();
        JsonNode result = (await server.Client.ResultAsync("initialize", TestServer.Initialize("{}")))!;
        Assert.Equal("postlint", (string?)result["serverInfo"]!["name"]);
        Assert.Equal("1.2.3", (string?)result["serverInfo"]!["version"]);
        JsonNode offer = result["capabilities"]!;
        Assert.Equal("utf-16", (string?)offer["positionEncoding"]);
        Assert.Equal(2, (int)offer["textDocumentSync"]!["change"]!);
        Assert.True((bool)offer["hoverProvider"]!);
        Assert.NotNull(offer["diagnosticProvider"]);
        Assert.Equal(["quickfix", "source.fixAll.postlint"], offer["codeActionProvider"]!["codeActionKinds"]!.AsArray().Select(kind => (string?)kind));
    }

    [Fact]
    public async Task Requests_wait_for_initialize()
    {
        await using TestServer server = TestServer.Create();
        Assert.Equal(-32002, await CodeAsync(server, "textDocument/hover", Drafts.At("file:///a.md", 0, 0)));
        await server.Client.ResultAsync("initialize", TestServer.Initialize("{}"));
        Assert.Equal(-32600, await CodeAsync(server, "initialize", TestServer.Initialize("{}")));
    }

    [Fact]
    public async Task After_shutdown_only_exit_is_taken()
    {
        await using TestServer server = await TestServer.StartAsync();
        Assert.Null(await server.Client.ResultAsync("shutdown", null));
        Assert.Equal(-32600, await CodeAsync(server, "textDocument/hover", Drafts.At("file:///a.md", 0, 0)));
        server.Open("a.md", Drafts.Number);
        server.Client.Notify("exit", new JsonObject());
        Assert.Equal(0, await server.Run.WaitAsync(TimeSpan.FromSeconds(10)));
        await server.Client.Ended;
        Assert.DoesNotContain(server.Client.Received, message => LspClient.IsPublish(message, server.Folder.Uri("a.md")));
    }

    [Fact]
    public async Task Exit_without_shutdown_is_told_by_the_code()
    {
        await using TestServer server = await TestServer.StartAsync();
        server.Client.Notify("exit", new JsonObject());
        Assert.Equal(1, await server.Run.WaitAsync(TimeSpan.FromSeconds(10)));
    }

    [Theory]
    [InlineData(true, 0)]
    [InlineData(false, 1)]
    public async Task The_end_of_the_messages_ends_the_server(bool shutdown, int code)
    {
        await using TestServer server = await TestServer.StartAsync();
        if (shutdown) await server.Client.ResultAsync("shutdown", null);
        server.Client.CloseInput();
        Assert.Equal(code, await server.Run.WaitAsync(TimeSpan.FromSeconds(10)));
    }

    private static async Task<int> CodeAsync(TestServer server, string method, JsonNode parameters) =>
        (int)(await server.Client.RequestAsync(method, parameters))["error"]!["code"]!;
}
