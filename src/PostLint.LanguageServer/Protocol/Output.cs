using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using PostLint.LanguageServer.Protocol.Types;

namespace PostLint.LanguageServer.Protocol;

/// <summary>
/// Writes messages, from any thread. They go into a buffer that a thread of its own empties, so that a client that is slow to read never
/// holds the reading of its own messages up. Not the thread pool's: on a machine with one core, reading holds the only thread it has.
/// </summary>
internal sealed class Output
{
    private const int InitialBytes = 16384, KeptBytes = 4 << 20;

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly object gate = new();
    private ArrayBufferWriter<byte> body = new(InitialBytes);
    private ArrayBufferWriter<byte> filling = new(InitialBytes);
    private ArrayBufferWriter<byte> draining = new(InitialBytes);
    private long backlog;
    private int requests;
    private bool isComplete;

    /// <summary>Bytes that wait for the client.</summary>
    public long Backlog => Interlocked.Read(ref backlog);

    public void Respond<T>(RequestId id, T result, JsonTypeInfo<T> type) => Send((id, result, type), static (json, state) =>
    {
        WriteId(json, state.id);
        json.WritePropertyName("result"u8);
        JsonSerializer.Serialize(json, state.result, state.type);
    });

    /// <summary>The answer <c>null</c>, which for most requests means that there is nothing.</summary>
    public void RespondNull(RequestId id) => Send(id, static (json, id) =>
    {
        WriteId(json, id);
        json.WriteNull("result"u8);
    });

    /// <param name="id">The request.</param>
    /// <param name="code">What went wrong.</param>
    /// <param name="message">In words, without content of a draft.</param>
    /// <param name="retrigger">For diagnostics: whether the client is to ask again.</param>
    public void Fail(RequestId id, ErrorCode code, string message, bool? retrigger = null) => Send((id, code, message, retrigger), static (json, state) =>
    {
        WriteId(json, state.id);
        json.WriteStartObject("error"u8);
        json.WriteNumber("code"u8, (int)state.code);
        json.WriteString("message"u8, state.message);
        if (state.retrigger is { } retrigger)
        {
            json.WritePropertyName("data"u8);
            JsonSerializer.Serialize(json, new DiagnosticServerCancellationData(retrigger), LspJson.Default.DiagnosticServerCancellationData);
        }

        json.WriteEndObject();
    });

    public void Notify<T>(string method, T parameters, JsonTypeInfo<T> type) => Send((method, parameters, type), static (json, state) =>
    {
        json.WriteString("method"u8, state.method);
        json.WritePropertyName("params"u8);
        JsonSerializer.Serialize(json, state.parameters, state.type);
    });

    /// <summary>A request to the client; its answer makes no difference to us.</summary>
    public void Request<T>(string method, T parameters, JsonTypeInfo<T> type) => Send((id: NextId(), method, parameters, type), static (json, state) =>
    {
        WriteId(json, state.id);
        json.WriteString("method"u8, state.method);
        json.WritePropertyName("params"u8);
        JsonSerializer.Serialize(json, state.parameters, state.type);
    });

    /// <summary>A request without parameters.</summary>
    public void Request(string method) => Send((id: NextId(), method), static (json, state) =>
    {
        WriteId(json, state.id);
        json.WriteString("method"u8, state.method);
    });

    /// <summary>A line for the editor's output channel; never with content of a draft, a register or a path.</summary>
    public void Log(string message) =>
        Notify("window/logMessage", new LogMessageParams(2, $"postlint: {message}"), LspJson.Default.LogMessageParams);

    /// <summary>Carries messages to the client until <see cref="Complete"/>; ends early when the client has gone.</summary>
    public Task PumpAsync(Stream stream) => Task.Factory.StartNew(() => Pump(stream), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);

    /// <summary>No message comes after this; what the worker still has to say is dropped.</summary>
    public void Complete()
    {
        lock (gate)
        {
            isComplete = true;
            Monitor.Pulse(gate);
        }
    }

    private static void WriteId(Utf8JsonWriter json, RequestId id)
    {
        json.WritePropertyName("id"u8);
        json.WriteRawValue(id.Json, skipInputValidation: true);
    }

    private RequestId NextId() => new($"{Interlocked.Increment(ref requests)}");

    private void Send<T>(T state, Action<Utf8JsonWriter, T> write)
    {
        lock (gate)
        {
            if (isComplete) return;
            if (body.Capacity > KeptBytes) body = new ArrayBufferWriter<byte>(InitialBytes);
            else body.ResetWrittenCount();
            using (var json = new Utf8JsonWriter(body, Options))
            {
                json.WriteStartObject();
                json.WriteString("jsonrpc"u8, "2.0"u8);
                write(json, state);
                json.WriteEndObject();
            }

            Span<byte> header = stackalloc byte[32];
            "Content-Length: "u8.CopyTo(header);
            body.WrittenCount.TryFormat(header[16..], out int digits);
            "\r\n\r\n"u8.CopyTo(header[(16 + digits)..]);
            filling.Write(header[..(20 + digits)]);
            filling.Write(body.WrittenSpan);
            Interlocked.Add(ref backlog, 20 + digits + body.WrittenCount);
            Monitor.Pulse(gate);
        }
    }

    private void Pump(Stream stream)
    {
        try
        {
            while (Swap())
            {
                stream.Write(draining.WrittenSpan);
                stream.Flush();
                Interlocked.Add(ref backlog, -draining.WrittenCount);
                if (draining.Capacity > KeptBytes) draining = new ArrayBufferWriter<byte>(InitialBytes);
                else draining.ResetWrittenCount();
            }
        }
        catch (Exception exception) when (exception is IOException or ObjectDisposedException)
        {
            // Nobody reads any more: what comes is dropped, and the end of the input or of the parent ends the server.
            Complete();
            Interlocked.Exchange(ref backlog, 0);
        }
    }

    /// <summary>Waits for messages; false when there are none and none will come.</summary>
    private bool Swap()
    {
        lock (gate)
        {
            while (filling.WrittenCount == 0 && !isComplete) Monitor.Wait(gate);
            (filling, draining) = (draining, filling);
            return draining.WrittenCount > 0;
        }
    }
}
