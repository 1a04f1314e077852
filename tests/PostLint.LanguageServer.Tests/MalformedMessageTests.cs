using System.Text;
using PostLint.LanguageServer.Protocol;
using PostLint.LanguageServer.Tests.Harness;

namespace PostLint.LanguageServer.Tests;

public sealed class MalformedMessageTests
{
    [Theory]
    [InlineData("", -32700)]
    [InlineData("{", -32700)]
    [InlineData("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"shutdown\"} x", -32700)]
    [InlineData("{\"jsonrpc\":\"2.0\",\"method\":\"\xFF", -32700)]
    [InlineData("7", -32600)]
    [InlineData("null", -32600)]
    [InlineData("[]", -32600)]
    [InlineData("[{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"shutdown\"}]", -32600)]
    [InlineData("{}", -32600)]
    [InlineData("{\"id\":null,\"jsonrpc\":\"2.0\",\"method\":\"shutdown\"}", -32600)]
    [InlineData("{\"id\":{},\"jsonrpc\":\"2.0\",\"method\":\"shutdown\"}", -32600)]
    [InlineData("{\"jsonrpc\":\"2.0\",\"method\":7}", -32600)]
    public async Task What_is_no_message_is_answered_without_an_id(string body, int code)
    {
        await using TestServer server = await TestServer.StartAsync();
        server.Client.Send(body);
        JsonObject answer = await server.Client.WaitForAsync(message => message.ContainsKey("error"));
        Assert.Null(answer["id"]);
        Assert.Equal(code, (int)answer["error"]!["code"]!);
        await AssertAliveAsync(server);
    }

    [Theory]
    [InlineData("{\"id\":\"a\",\"method\":\"shutdown\"}", "\"a\"", -32600)]
    [InlineData("{\"id\":5,\"jsonrpc\":\"1.0\",\"method\":\"shutdown\"}", "5", -32600)]
    [InlineData("{\"id\":5,\"jsonrpc\":\"2.0\",\"method\":\"shutdown\",\"params\":3}", "5", -32600)]
    [InlineData("{\"id\":5,\"jsonrpc\":\"2.0\",\"method\":\"no/such\"}", "5", -32601)]
    [InlineData("{\"id\":5,\"jsonrpc\":\"2.0\",\"method\":\"$/such\"}", "5", -32601)]
    [InlineData("{\"id\":5,\"jsonrpc\":\"2.0\",\"method\":\"textDocument/hover\"}", "5", -32602)]
    [InlineData("{\"id\":5,\"jsonrpc\":\"2.0\",\"method\":\"textDocument/hover\",\"params\":null}", "5", -32602)]
    [InlineData("{\"id\":5,\"jsonrpc\":\"2.0\",\"method\":\"textDocument/hover\",\"params\":[]}", "5", -32602)]
    [InlineData("{\"id\":5,\"jsonrpc\":\"2.0\",\"method\":\"textDocument/hover\",\"params\":{\"textDocument\":{\"uri\":7},\"position\":{\"line\":0,\"character\":0}}}", "5", -32602)]
    [InlineData("{\"id\":5,\"jsonrpc\":\"2.0\",\"method\":\"textDocument/hover\",\"params\":{\"textDocument\":{\"uri\":\"a\"},\"position\":{\"line\":1e99,\"character\":0}}}", "5", -32602)]
    [InlineData("{\"id\":5,\"jsonrpc\":\"2.0\",\"method\":\"textDocument/codeAction\",\"params\":{\"textDocument\":{\"uri\":\"a\"}}}", "5", -32602)]
    [InlineData("{\"id\":5,\"jsonrpc\":\"2.0\",\"method\":\"textDocument/diagnostic\",\"params\":{}}", "5", -32602)]
    public async Task What_is_wrong_with_a_request_is_answered_by_its_code(string body, string id, int code)
    {
        await using TestServer server = await TestServer.StartAsync();
        Task<JsonObject> answer = server.Client.AnswerTo(id);
        server.Client.Send(body);
        Assert.Equal(code, (int)(await answer)["error"]!["code"]!);
        await AssertAliveAsync(server);
    }

    [Theory]
    [InlineData("{\"jsonrpc\":\"2.0\",\"method\":\"no/such\"}")]
    [InlineData("{\"jsonrpc\":\"2.0\",\"method\":\"$/setTrace\",\"params\":{\"value\":\"off\"}}")]
    [InlineData("{\"jsonrpc\":\"2.0\",\"method\":\"textDocument/didOpen\",\"params\":{}}")]
    [InlineData("{\"jsonrpc\":\"2.0\",\"method\":\"textDocument/didChange\",\"params\":{\"textDocument\":{\"uri\":\"a\",\"version\":1},\"contentChanges\":[{}]}}")]
    [InlineData("{\"jsonrpc\":\"2.0\",\"method\":\"textDocument/didChange\",\"params\":{\"textDocument\":7,\"contentChanges\":[]}}")]
    [InlineData("{\"jsonrpc\":\"2.0\",\"method\":\"textDocument/didClose\",\"params\":{\"textDocument\":{\"uri\":\"file:///unknown.md\"}}}")]
    [InlineData("{\"jsonrpc\":\"2.0\",\"method\":\"$/cancelRequest\",\"params\":{\"id\":99}}")]
    [InlineData("{\"jsonrpc\":\"2.0\",\"id\":99,\"result\":null}")]
    public async Task Notifications_and_answers_are_never_answered(string body)
    {
        await using TestServer server = await TestServer.StartAsync();
        server.Client.Send(body);
        await AssertAliveAsync(server);
        Assert.DoesNotContain(server.Client.Received, message => message.ContainsKey("error"));
    }

    [Theory]
    [InlineData("No-Length: 5\r\n\r\n")]
    [InlineData("Content-Length: -5\r\n\r\n")]
    [InlineData("Content-Length: five\r\n\r\n")]
    [InlineData("Content-Length: 99999999999999999999\r\n\r\n")]
    [InlineData("Content-Length: 5\r\nContent-Length: 6\r\n\r\n")]
    public async Task A_bad_header_ends_the_server_with_an_error(string header)
    {
        await using TestServer server = await TestServer.StartAsync();
        server.Client.SendRaw(header);
        Assert.Equal(1, await server.Run.WaitAsync(TimeSpan.FromSeconds(10)));
        await server.Client.Ended;
        Assert.Contains(server.Client.Received, message => (int?)message["error"]?["code"] == -32700);
    }

    [Fact]
    public async Task An_endless_header_ends_the_server()
    {
        await using TestServer server = await TestServer.StartAsync();
        server.Client.SendRaw(new string('x', 2 * FrameHeader.MaxBytes));
        Assert.Equal(1, await server.Run.WaitAsync(TimeSpan.FromSeconds(10)));
    }

    [Theory]
    [InlineData("Content-Length: 10")]
    [InlineData("Content-Length: 10\r\n\r\n{\"a\"")]
    public async Task A_frame_cut_short_ends_the_server(string start)
    {
        await using TestServer server = await TestServer.StartAsync();
        server.Client.SendRaw(start);
        server.Client.CloseInput();
        Assert.Equal(1, await server.Run.WaitAsync(TimeSpan.FromSeconds(10)));
    }

    [Fact]
    public async Task An_oversized_message_is_passed_over_and_texts_that_it_may_have_changed_are_let_go()
    {
        await using TestServer server = await TestServer.StartAsync();
        string uri = server.Open("a.md", Drafts.Number);
        Assert.Single(await server.Client.DiagnosticsAsync(uri, 1));
        server.Client.SendRaw($"Content-Length: {FrameReader.MaxBody + 1}\r\n\r\n");
        string part = new(' ', 1 << 20);
        for (int i = 0; i < FrameReader.MaxBody >> 20; i++) server.Client.SendRaw(part);
        server.Client.SendRaw(" ");
        JsonObject answer = await server.Client.WaitForAsync(message => message.ContainsKey("error"));
        Assert.Equal(-32600, (int)answer["error"]!["code"]!);
        Assert.Empty(await server.Client.DiagnosticsAsync(uri, null));
        await AssertAliveAsync(server);
    }

    [Fact]
    public async Task Headers_of_any_case_and_order_are_read()
    {
        await using TestServer server = await TestServer.StartAsync();
        const string Body = "{\"jsonrpc\":\"2.0\",\"id\":\"x\",\"method\":\"shutdown\"}";
        Task<JsonObject> answer = server.Client.AnswerTo("\"x\"");
        server.Client.SendRaw($"Content-Type: application/vscode-jsonrpc; charset=utf-8\r\ncontent-LENGTH:\t{Encoding.UTF8.GetByteCount(Body)} \r\n\r\n");
        foreach (char c in Body) server.Client.SendRaw($"{c}");
        Assert.True((await answer).ContainsKey("result"));
    }

    [Fact]
    public async Task An_edit_that_ends_before_it_starts_lets_the_text_go()
    {
        await using TestServer server = await TestServer.StartAsync();
        string uri = server.Open("a.md", Drafts.Number);
        await server.Client.DiagnosticsAsync(uri, 1);
        server.Change(uri, 2, Drafts.Edit(0, 5, 0, 2, "x"));
        Assert.Empty(await server.Client.DiagnosticsAsync(uri, null));
        await AssertAliveAsync(server);
    }

    private static async Task AssertAliveAsync(TestServer server) =>
        Assert.Null(await server.Client.ResultAsync("textDocument/hover", Drafts.At("file:///nobody.md", 0, 0)));
}
