using System.Collections.Concurrent;
using PostLint.LanguageServer.Tests.Harness;

namespace PostLint.LanguageServer.Tests;

/// <summary>An open configuration under edit: what stands on it is worked out when the typing pauses, and never by an old state of it.</summary>
public sealed class TypingPauseTests
{
    private const string Loud = "Come along!!!\n";

    private readonly ConcurrentQueue<TaskCompletionSource> waits = [];

    [Fact]
    public async Task Drafts_are_checked_once_for_many_keystrokes_and_by_the_last()
    {
        await using TestServer server = await StartAsync("{}");
        string draft = server.Open("a.md", Loud), configuration = server.Open("postlint.yml", "", language: "yaml");
        await server.Client.DiagnosticsAsync(configuration, 1);
        await server.Client.ResultAsync("textDocument/hover", Drafts.At(draft, 0, 0));
        server.Client.Clear();
        await TypeAsync(server, configuration);
        Assert.NotNull(await server.Client.ResultAsync("textDocument/hover", Drafts.At(draft, 0, 11)));
        Assert.DoesNotContain(server.Client.Received, message => LspClient.IsPublish(message, draft) || LspClient.IsPublish(message, configuration));

        Release();
        Assert.Empty(await server.Client.DiagnosticsAsync(configuration, 30));
        Assert.Equal(["PL3016"], Drafts.Codes(await server.Client.DiagnosticsAsync(draft, 1)));
        await server.Client.ResultAsync("textDocument/hover", Drafts.At(draft, 0, 0));
        Assert.Single(server.Client.Received, message => LspClient.IsPublish(message, draft));
    }

    [Fact]
    public async Task A_client_that_pulls_has_its_answer_about_the_configuration_at_the_pause()
    {
        await using TestServer server = await StartAsync("""{"textDocument":{"diagnostic":{}},"workspace":{"diagnostics":{"refreshSupport":true}}}""");
        string configuration = server.Open("postlint.yml", "", language: "yaml");
        await server.Client.ResultAsync("textDocument/hover", Drafts.At(configuration, 0, 0));
        server.Client.Clear();
        await TypeAsync(server, configuration);
        Task<JsonNode?> pull = server.Client.ResultAsync("textDocument/diagnostic", new JsonObject { ["textDocument"] = new JsonObject { ["uri"] = configuration } });
        string draft = server.Open("a.md", Loud);
        Assert.NotNull(await server.Client.ResultAsync("textDocument/hover", Drafts.At(draft, 0, 11)));
        Assert.False(pull.IsCompleted);
        Assert.DoesNotContain(server.Client.Received, IsRefresh);

        Release();
        Assert.Empty((await pull)!["items"]!.AsArray());
        Assert.Single(server.Client.Received, IsRefresh);
    }

    /// <summary>Types a configuration key by key; most of its states have faults.</summary>
    private static async Task TypeAsync(TestServer server, string configuration)
    {
        const string Text = Drafts.Punctuation + "platforms: []\n";
        for (int version = 2; version < 30; version++) server.Replace(configuration, version, Text[..version]);
        server.Replace(configuration, 30, Text);
        await server.Client.RequestAsync("no/such", null);
    }

    private static bool IsRefresh(JsonObject message) => (string?)message["method"] == "workspace/diagnostic/refresh";

    private async Task<TestServer> StartAsync(string capabilities)
    {
        TestServer server = await TestServer.StartAsync(capabilities, ("postlint.yml", ""));
        server.Pause = () =>
        {
            var wait = new TaskCompletionSource();
            waits.Enqueue(wait);
            return wait.Task;
        };
        return server;
    }

    private void Release()
    {
        foreach (TaskCompletionSource wait in waits) wait.SetResult();
    }
}
