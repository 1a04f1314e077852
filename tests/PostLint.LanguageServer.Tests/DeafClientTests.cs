using System.IO.Pipelines;
using System.Text;
using PostLint.LanguageServer.Tests.Harness;

namespace PostLint.LanguageServer.Tests;

public sealed class DeafClientTests
{
    private const string HoverRequest = """{"jsonrpc":"2.0","id":ID,"method":"textDocument/hover","params":{"textDocument":{"uri":"untitled:a"},"position":{"line":0,"character":6}}}""";

    /// <summary>All messages are read, whatever becomes of the answers, and the end comes.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_client_that_does_not_read_holds_nothing_up(bool isGone)
    {
        var input = new Pipe();
        using var output = new DeafStream(isGone);
        Task<int> run = Task.Run(() => ServerHost.RunAsync(input.Reader.AsStream(), output, new ServerOptions("1.2.3", () => new DateOnly(2026, 3, 3)), CancellationToken.None));
        await SendAsync(input.Writer, """{"jsonrpc":"2.0","id":1,"method":"initialize","params":PARAMS}""".Replace("PARAMS", TestServer.Initialize("{}").ToJsonString(), StringComparison.Ordinal));
        await SendAsync(input.Writer, """{"jsonrpc":"2.0","method":"textDocument/didOpen","params":{"textDocument":{"uri":"untitled:a","languageId":"markdown","version":1,"text":"Ring 07700 900112."}}}""");
        for (int i = 2; i < 5000; i++) await SendAsync(input.Writer, HoverRequest.Replace("ID", $"{i}", StringComparison.Ordinal));
        await SendAsync(input.Writer, """{"jsonrpc":"2.0","id":5000,"method":"shutdown"}""");
        await SendAsync(input.Writer, """{"jsonrpc":"2.0","method":"exit"}""");
        Assert.Equal(0, await run.WaitAsync(TimeSpan.FromSeconds(20)));
    }

    private static async Task SendAsync(PipeWriter writer, string body) =>
        await writer.WriteAsync(Encoding.UTF8.GetBytes($"Content-Length: {Encoding.UTF8.GetByteCount(body)}\r\n\r\n{body}"));
}
