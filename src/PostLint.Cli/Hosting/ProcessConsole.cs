using System.Text;
using PostLint.School;

namespace PostLint.Cli.Hosting;

/// <summary>Standard streams as UTF-8 without a byte order mark. Buffered, because a terminal's writer per line is what makes long reports slow.</summary>
internal sealed class ProcessConsole : IDisposable
{
    private readonly TextWriter output;
    private readonly TextWriter error;

    private ProcessConsole(TextWriter output, TextWriter error)
    {
        this.output = output;
        this.error = error;
    }

    public static ProcessConsole Open()
    {
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        if (OperatingSystem.IsWindows()) TrySetCodePage(utf8);
        return new ProcessConsole(
            new PipeSafeWriter(new StreamWriter(Console.OpenStandardOutput(), utf8, 16384), "standard output cannot be written to its end; is the disk full?"),
            new PipeSafeWriter(new StreamWriter(Console.OpenStandardError(), utf8, 1024) { AutoFlush = true }));
    }

    public CliHost CreateHost(CancellationToken cancellation) => new()
    {
        Out = output,
        Error = error,
        Input = OpenInput,
        Output = Console.OpenStandardOutput,
        WorkingDirectory = System.Environment.CurrentDirectory,
        Environment = System.Environment.GetEnvironmentVariable,
        IsOutputTerminal = !Console.IsOutputRedirected && (!OperatingSystem.IsWindows() || WindowsTerminal.TryTurnOnColours()),
        IsErrorTerminal = !Console.IsErrorRedirected,
        Today = () => DateOnly.FromDateTime(UkClock.ToUk(DateTimeOffset.UtcNow).DateTime),
        Cancellation = cancellation,
    };

    public void Dispose()
    {
        output.Dispose();
        error.Dispose();
    }

    /// <exception cref="UsageException">Standard input is closed.</exception>
    private static Stream OpenInput() => ClosedInput.IsSo() ? throw new UsageException("standard input is closed, so nothing can come on it") : Console.OpenStandardInput();

    private static void TrySetCodePage(Encoding encoding)
    {
        try
        {
            Console.OutputEncoding = encoding;
        }
        catch (IOException)
        {
            // No console is attached; the streams are UTF-8 all the same.
        }
    }
}
