using System.IO.Pipelines;
using PostLint.LanguageServer.Handlers;
using PostLint.LanguageServer.Linting;
using PostLint.LanguageServer.Protocol;

namespace PostLint.LanguageServer;

/// <summary>A language server over a pair of streams.</summary>
public static class ServerHost
{
    private const int Done = 0, Abandoned = 1;
    private static readonly TimeSpan FarewellPatience = TimeSpan.FromSeconds(2);

    /// <summary>
    /// Serves until the client says <c>exit</c>, its messages end, or its process dies. The exit code is 0 after <c>shutdown</c> and 1
    /// without, as the protocol has it.
    /// </summary>
    public static async Task<int> RunAsync(Stream input, Stream output, ServerOptions options, CancellationToken cancellation)
    {
        var writer = new Output();
        Task pump = writer.PumpAsync(output);
        var session = new Session(options, writer);
        var worker = new LintWorker(session);
        var parent = new ParentWatch();
        var lifecycle = new LifecycleHandler(session, worker, parent.Start);
        Task serving = ServeAsync(input, writer, new Router(session, worker, lifecycle), cancellation);

        // Reading may be stuck in the operating system, so the end of the parent does not wait for it.
        await Task.WhenAny(serving, parent.Ended, Task.Delay(Timeout.Infinite, cancellation));
        worker.Stop();
        writer.Complete();
        await Task.WhenAny(pump, Task.Delay(FarewellPatience, CancellationToken.None));
        cancellation.ThrowIfCancellationRequested();
        if (serving.IsFaulted) await serving;
        return lifecycle.IsShutDown ? Done : Abandoned;
    }

    private static async Task ServeAsync(Stream input, Output output, Router router, CancellationToken cancellation)
    {
        var frames = new FrameReader(PipeReader.Create(input, new StreamPipeReaderOptions(bufferSize: 65536, leaveOpen: true)));
        while (!router.HasExited)
        {
            Frame frame = await ReadAsync(frames, cancellation);
            switch (frame.Kind)
            {
                case FrameKind.Message:
                    router.Dispatch(frame.Body.Span);
                    break;
                case FrameKind.Oversized:
                    router.Oversized();
                    break;
                case FrameKind.BadHeader:
                    output.Fail(RequestId.None, ErrorCode.ParseError, "the header of a message cannot be read; the server ends");
                    return;
                default:
                    return;
            }
        }
    }

    private static async Task<Frame> ReadAsync(FrameReader frames, CancellationToken cancellation)
    {
        try
        {
            return await frames.ReadAsync(cancellation);
        }
        catch (Exception exception) when (exception is IOException or ObjectDisposedException)
        {
            return new Frame(FrameKind.End, default);
        }
    }
}
