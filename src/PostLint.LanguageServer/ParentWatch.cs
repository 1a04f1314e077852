using System.Diagnostics;

namespace PostLint.LanguageServer;

/// <summary>Ends the server when the process that started it has died, even if somebody still holds its pipes open.</summary>
internal sealed class ParentWatch
{
    private readonly TaskCompletionSource ended = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Completes when the parent has died.</summary>
    public Task Ended => ended.Task;

    public void Start(int processId) => _ = WatchAsync(processId);

    private async Task WatchAsync(int processId)
    {
        try
        {
            using var parent = Process.GetProcessById(processId);
            await parent.WaitForExitAsync();
        }
        catch (ArgumentException)
        {
            // There is no such process (any more).
        }
        catch (Exception exception) when (exception is System.ComponentModel.Win32Exception or InvalidOperationException)
        {
            // It cannot be watched; the end of its messages has to do.
            return;
        }

        ended.TrySetResult();
    }
}
