using System.Text;

namespace PostLint.Cli.Hosting;

/// <summary>A writer that falls silent when the reader has gone (<c>postlint check | head</c>), which is no error of this run.</summary>
internal sealed class PipeSafeWriter(TextWriter inner) : TextWriter
{
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

    private void Guard<T>(T state, Action<TextWriter, T> write)
    {
        if (closed) return;
        try
        {
            write(inner, state);
        }
        catch (IOException)
        {
            closed = true;
        }
    }
}
