using System.Collections.Concurrent;
using System.Text;

namespace PostLint.LanguageServer.Tests.Harness;

/// <summary>A client of plain frames: it writes what a test says and keeps all that comes back.</summary>
internal sealed class LspClient
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly Stream toServer;
    private readonly ConcurrentDictionary<string, TaskCompletionSource<JsonObject>> answers = new(StringComparer.Ordinal);
    private readonly List<JsonObject> received = [];
    private readonly Task reading;
    private TaskCompletionSource arrival = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int requests;

    public LspClient(Stream toServer, Stream fromServer)
    {
        this.toServer = toServer;
        reading = Task.Run(() => ReadAsync(fromServer));
    }

    /// <summary>The server's own requests and notifications, and answers without an id, in the order received.</summary>
    public IReadOnlyList<JsonObject> Received
    {
        get
        {
            lock (received) return [.. received];
        }
    }

    /// <summary>Completes when the server has closed its output.</summary>
    public Task Ended => reading;

    /// <summary>Sends a message, half surrogate pairs as <see cref="HalfPairs"/> has kept them.</summary>
    public void Send(JsonObject message) => Send(HalfPairs.Restore(message.ToJsonString()));

    public void Send(string body) => SendRaw($"Content-Length: {Encoding.UTF8.GetByteCount(body)}\r\n\r\n{body}");

    public void SendRaw(string text)
    {
        toServer.Write(Encoding.UTF8.GetBytes(text));
        toServer.Flush();
    }

    public void CloseInput() => toServer.Dispose();

    public void Notify(string method, JsonNode parameters) =>
        Send(new JsonObject { ["jsonrpc"] = "2.0", ["method"] = method, ["params"] = parameters.DeepClone() });

    /// <summary>Sends a request; the task is its whole answer.</summary>
    public Task<JsonObject> RequestAsync(string method, JsonNode? parameters) => RequestAsync(method, parameters, out _);

    public Task<JsonObject> RequestAsync(string method, JsonNode? parameters, out int id)
    {
        id = Interlocked.Increment(ref requests);
        var message = new JsonObject { ["jsonrpc"] = "2.0", ["id"] = id, ["method"] = method };
        if (parameters is not null) message["params"] = parameters.DeepClone();
        Task<JsonObject> answer = AnswerTo($"{id}");
        Send(message);
        return answer;
    }

    /// <summary>The answer to an id, given as JSON.</summary>
    public Task<JsonObject> AnswerTo(string id) => answers.GetOrAdd(id, _ => New()).Task.WaitAsync(Patience);

    /// <summary>The result of a request, which must succeed.</summary>
    public async Task<JsonNode?> ResultAsync(string method, JsonNode? parameters)
    {
        JsonObject answer = await RequestAsync(method, parameters);
        Assert.False(answer.ContainsKey("error"), answer.ToJsonString());
        return answer["result"];
    }

    /// <summary>The first message received, now or later, that fits.</summary>
    public async Task<JsonObject> WaitForAsync(Func<JsonObject, bool> fits)
    {
        DateTime deadline = DateTime.UtcNow + Patience;
        while (true)
        {
            Task next;
            lock (received)
            {
                if (received.Find(message => fits(message)) is { } found) return found;
                next = arrival.Task;
            }

            await next.WaitAsync(deadline - DateTime.UtcNow);
        }
    }

    /// <summary>The diagnostics that are pushed for a version of a text.</summary>
    public async Task<JsonArray> DiagnosticsAsync(string uri, int? version)
    {
        JsonObject message = await WaitForAsync(message => IsPublish(message, uri) && (int?)message["params"]!["version"] == version);
        return message["params"]!["diagnostics"]!.AsArray();
    }

    public static bool IsPublish(JsonObject message, string uri) =>
        (string?)message["method"] == "textDocument/publishDiagnostics" && (string?)message["params"]!["uri"] == uri;

    /// <summary>Forgets what was received.</summary>
    public void Clear()
    {
        lock (received) received.Clear();
    }

    private static TaskCompletionSource<JsonObject> New() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    private async Task ReadAsync(Stream fromServer)
    {
        using var reader = new BufferedStream(fromServer, 65536);
        while (await ReadFrameAsync(reader) is { } message)
        {
            if (message["method"] is null && message["id"] is { } id) answers.GetOrAdd(id.ToJsonString(), _ => New()).TrySetResult(message);
            else Keep(message);
        }
    }

    private void Keep(JsonObject message)
    {
        TaskCompletionSource earlier;
        lock (received)
        {
            received.Add(message);
            earlier = arrival;
            arrival = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        }

        earlier.SetResult();
    }

    private static async Task<JsonObject?> ReadFrameAsync(Stream reader)
    {
        var header = new StringBuilder();
        while (!header.ToString().EndsWith("\r\n\r\n", StringComparison.Ordinal))
        {
            int read = reader.ReadByte();
            if (read < 0) return null;
            header.Append((char)read);
        }

        byte[] body = new byte[int.Parse(header.ToString()["Content-Length: ".Length..].Trim(), System.Globalization.CultureInfo.InvariantCulture)];
        await reader.ReadExactlyAsync(body);
        return JsonNode.Parse(body)!.AsObject();
    }
}
