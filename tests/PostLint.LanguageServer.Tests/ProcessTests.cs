using System.Diagnostics;
using PostLint.LanguageServer.Tests.Harness;

namespace PostLint.LanguageServer.Tests;

/// <summary>What only the built command shows: standard streams, exit codes, its parent.</summary>
public sealed class ProcessTests
{
    [Theory]
    [InlineData("lsp")]
    [InlineData("lsp", "--stdio")]
    [InlineData("serve", "--stdio")]
    public async Task The_command_serves_over_standard_streams(params string[] args)
    {
        using var server = new ServerProcess(args);
        Assert.Matches(@"^\d+\.\d+\.\d+$", (string?)(await server.InitializeAsync())!["serverInfo"]!["version"]);
        var item = new JsonObject { ["uri"] = "untitled:Untitled-1", ["languageId"] = "markdown", ["version"] = 7, ["text"] = Drafts.Number };
        server.Client.Notify("initialized", new JsonObject());
        server.Client.Notify("textDocument/didOpen", new JsonObject { ["textDocument"] = item });
        Assert.Equal(["PL1001"], Drafts.Codes(await server.Client.DiagnosticsAsync("untitled:Untitled-1", 7)));
        Assert.Null(await server.Client.ResultAsync("shutdown", null));
        server.Client.Notify("exit", new JsonObject());
        Assert.Equal(0, await server.EndAsync());
    }

    [Fact]
    public async Task The_end_of_standard_input_ends_the_process()
    {
        using var server = new ServerProcess("lsp");
        await server.InitializeAsync();
        server.Client.CloseInput();
        Assert.Equal(1, await server.EndAsync());
    }

    [Fact]
    public async Task The_death_of_the_parent_ends_the_process()
    {
        if (OperatingSystem.IsWindows()) return; // The parent below is a shell of Unix.
        using Process parent = ServerProcess.Start("/bin/sh", "-c", "read line");
        using var server = new ServerProcess("lsp");
        await server.InitializeAsync(parent.Id);
        parent.Kill();
        Assert.Equal(1, await server.EndAsync());
    }

    [Fact]
    public async Task A_parent_that_is_gone_already_ends_the_process()
    {
        if (OperatingSystem.IsWindows()) return; // The parent below is a shell of Unix.
        using Process parent = ServerProcess.Start("/bin/sh", "-c", "exit");
        await parent.WaitForExitAsync();
        using var server = new ServerProcess("lsp");
        await server.InitializeAsync(parent.Id);
        Assert.Equal(1, await server.EndAsync());
    }

    [Fact]
    public async Task A_frame_cut_short_ends_the_process()
    {
        using var server = new ServerProcess("lsp");
        await server.InitializeAsync();
        server.Client.SendRaw("Content-Length: 500\r\n\r\n{\"jsonrpc\"");
        server.Client.CloseInput();
        Assert.Equal(1, await server.EndAsync());
    }
}
