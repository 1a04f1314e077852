using PostLint.Cli.Hosting;

namespace PostLint.Cli;

/// <summary>The process: console, signals, exit code. All else is in <see cref="CommandLineApp"/>, which tests drive without a process.</summary>
public static class Program
{
    public static int Main(string[] args)
    {
        using var interruption = new Interruption();
        using ProcessConsole console = ProcessConsole.Open();
        int code = CommandLineApp.Run(args, console.CreateHost(interruption.Token));
        return interruption.Token.IsCancellationRequested ? ExitCode.Interrupted : code;
    }
}
