using System.IO.Pipelines;

namespace PostLint.LanguageServer.Tests.Harness;

/// <summary>A server in this process, joined to a client by pipes, over a folder that goes away after the test.</summary>
internal sealed class TestServer : IAsyncDisposable
{
    private readonly CancellationTokenSource cancellation = new();

    private TestServer(TestFolder folder)
    {
        Folder = folder;
        Pipe toServer = new(), toClient = new();
        Client = new LspClient(toServer.Writer.AsStream(), toClient.Reader.AsStream());
        var options = new ServerOptions("1.2.3", TodayOnceOpen) { WaitForPause = () => Pause() };
        Run = RunAsync(toServer.Reader.AsStream(), toClient.Writer.AsStream(), options);
    }

    public TestFolder Folder { get; }

    public LspClient Client { get; }

    /// <summary>Completes with the exit code.</summary>
    public Task<int> Run { get; }

    public DateOnly Today { get; set; } = new(2026, 3, 3);

    /// <summary>The wait for somebody who edits a configuration to pause; none unless a test sets it.</summary>
    public Func<Task> Pause { get; set; } = static () => Task.CompletedTask;

    /// <summary>While it is closed, the worker stops at its next lint: behind the snapshot of the text, before the lint itself.</summary>
    public ManualResetEventSlim Gate { get; } = new(initialState: true);

    /// <summary>Released whenever the worker comes to the gate.</summary>
    public SemaphoreSlim AtGate { get; } = new(0);

    /// <summary>A server before <c>initialize</c>.</summary>
    public static TestServer Create() => new(new TestFolder());

    /// <summary>A server that a client has initialized.</summary>
    /// <param name="capabilities">What the client can do, as JSON.</param>
    /// <param name="files">Written before the server starts.</param>
    public static async Task<TestServer> StartAsync(string capabilities = "{}", params (string Path, string Text)[] files)
    {
        var server = new TestServer(new TestFolder());
        foreach ((string path, string text) in files) server.Folder.Write(path, text);
        await server.Client.ResultAsync("initialize", Initialize(capabilities, server.Folder.Uri("")));
        server.Client.Notify("initialized", new JsonObject());
        return server;
    }

    public static JsonObject Initialize(string capabilities, params string[] folders) => new()
    {
        ["processId"] = null,
        ["rootUri"] = null,
        ["capabilities"] = JsonNode.Parse(capabilities),
        ["workspaceFolders"] = new JsonArray([.. folders.Select(folder => (JsonNode)new JsonObject { ["uri"] = folder, ["name"] = "school" })]),
    };

    /// <summary>Opens a text as Markdown.</summary>
    public string Open(string path, string text, int version = 1, string language = "markdown")
    {
        string uri = path.Contains(':') ? path : Folder.Uri(path);
        var item = new JsonObject { ["uri"] = uri, ["languageId"] = language, ["version"] = version, ["text"] = HalfPairs.Keep(text) };
        Client.Notify("textDocument/didOpen", new JsonObject { ["textDocument"] = item });
        return uri;
    }

    /// <summary>Replaces the whole text.</summary>
    public void Replace(string uri, int version, string text) =>
        Change(uri, version, new JsonObject { ["text"] = text });

    public void Change(string uri, int version, params JsonObject[] changes) => Client.Notify("textDocument/didChange", new JsonObject
    {
        ["textDocument"] = new JsonObject { ["uri"] = uri, ["version"] = version },
        ["contentChanges"] = new JsonArray([.. changes]),
    });

    public void Close(string uri) => Client.Notify("textDocument/didClose", new JsonObject { ["textDocument"] = new JsonObject { ["uri"] = uri } });

    /// <summary>Tells the server that files on disk changed.</summary>
    public void FilesChanged(params string[] paths) => Client.Notify("workspace/didChangeWatchedFiles", new JsonObject
    {
        ["changes"] = new JsonArray([.. paths.Select(path => (JsonNode)new JsonObject { ["uri"] = Folder.Uri(path), ["type"] = 2 })]),
    });

    public async ValueTask DisposeAsync()
    {
        Gate.Set();
        await cancellation.CancelAsync();
        await Task.WhenAny(Run, Task.Delay(5000));
        Folder.Dispose();
        cancellation.Dispose();
    }

    private DateOnly TodayOnceOpen()
    {
        AtGate.Release();
        Gate.Wait();
        return Today;
    }

    private async Task<int> RunAsync(Stream input, Stream output, ServerOptions options)
    {
        try
        {
            return await ServerHost.RunAsync(input, output, options, cancellation.Token);
        }
        catch (OperationCanceledException)
        {
            return -1;
        }
        finally
        {
            await output.DisposeAsync();
        }
    }
}
