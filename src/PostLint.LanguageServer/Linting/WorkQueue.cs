using PostLint.LanguageServer.Protocol;

namespace PostLint.LanguageServer.Linting;

/// <summary>One thread that does one thing after the other, in the order of the messages that asked for it.</summary>
internal sealed class WorkQueue
{
    private const long MaxBacklog = 8 << 20;
    private const int PatienceMilliseconds = 5;

    private readonly Queue<Action> queue = [];
    private readonly Output output;
    private bool isStopping;

    public WorkQueue(Output output)
    {
        this.output = output;
        new Thread(Work) { IsBackground = true, Name = "postlint lint" }.Start();
    }

    public void Add(Action action)
    {
        lock (queue)
        {
            queue.Enqueue(action);
            Monitor.Pulse(queue);
        }
    }

    /// <summary>Nothing is started any more.</summary>
    public void Stop()
    {
        lock (queue)
        {
            isStopping = true;
            Monitor.Pulse(queue);
        }
    }

    private void Work()
    {
        while (Next() is { } action) Run(action);
    }

    private Action? Next()
    {
        lock (queue)
        {
            // While the client does not read, results would only pile up.
            while (!isStopping && (queue.Count == 0 || output.Backlog > MaxBacklog))
            {
                if (queue.Count == 0) Monitor.Wait(queue);
                else Monitor.Wait(queue, PatienceMilliseconds);
            }

            return isStopping ? null : queue.Dequeue();
        }
    }

    private void Run(Action action)
    {
        try
        {
            action();
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // The exception's text may quote a draft, so only its type is told.
            output.Log($"a task failed ({exception.GetType().Name})");
        }
    }
}
