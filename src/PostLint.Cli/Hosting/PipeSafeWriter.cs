using System.Text;

namespace PostLint.Cli.Hosting;

/// <summary>A writer that falls silent when the reader has gone (<c>postlint check | head</c>), which is no error of this run.</summary>
/// <param name="inner">Where it writes.</param>
/// <param name="failure">What a stream that cannot be written otherwise (a full disk) is told by; null where nobody is left to be told.</param>
internal sealed class PipeSafeWriter(TextWriter inner, string? failure = null) : TextWriter
{
    /// <summary>EPIPE of Unix.</summary>
    private const int BrokenPipe = 32;

    /// <summary>ERROR_BROKEN_PIPE, ERROR_NO_DATA and ERROR_PIPE_NOT_CONNECTED of Windows, as an exception has them.</summary>
    private static readonly int[] BrokenPipesOfWindows = [unchecked((int)0x8007006D), unchecked((int)0x800700E8), unchecked((int)0x800700E9)];

    private bool closed;

    public override Encoding Encoding => inner.Encoding;

    public override void Write(char value) => Guard(value, static (writer, text) => writer.Write(text));

    public override void Write(string? value) => Guard(value, static (writer, text) => writer.Write(text));

    public override void Write(char[] buffer, int index, int count) =>
        Guard((buffer, index, count), static (writer, part) => writer.Write(part.buffer, part.index, part.count));

    public override void Flush() => Guard(0, static (writer, _) => writer.Flush());

    protected override void Dispose(bool disposing)
    {
        if (!disposing) return;
        Flush();
        if (!closed) Guard(0, static (writer, _) => writer.Dispose());
        base.Dispose(disposing);
    }

    /// <exception cref="UsageException">The stream cannot be written, though its reader is there; said once.</exception>
    private void Guard<T>(T state, Action<TextWriter, T> write)
    {
        if (closed) return;
        try
        {
            write(inner, state);
        }
        catch (IOException exception)
        {
            closed = true;
            if (failure is not null && !IsBrokenPipe(exception.HResult)) throw new UsageException(failure, exception);
        }
    }

    private static bool IsBrokenPipe(int code) => OperatingSystem.IsWindows() ? BrokenPipesOfWindows.Contains(code) : code == BrokenPipe;
}
