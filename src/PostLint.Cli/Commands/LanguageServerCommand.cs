using System.CommandLine;
using PostLint.Cli.Hosting;
using PostLint.Cli.Output;
using PostLint.LanguageServer;

namespace PostLint.Cli.Commands;

/// <summary><c>postlint lsp</c> and <c>postlint serve --stdio</c>: the language server over standard input and output.</summary>
internal static class LanguageServerCommand
{
    /// <param name="host">The outside world.</param>
    /// <param name="isServe">Whether it is <c>serve</c>, where the stream has to be named.</param>
    public static Command Create(CliHost host, bool isServe)
    {
        var stdio = new Option<bool>("--stdio") { Description = "speak over standard input and output; there is no other way" };
        var today = new Option<string?>("--today") { HelpName = "YYYY-MM-DD", Description = "the day that counts as today, in UK time" };
        var keyFile = new Option<string?>("--key-file") { HelpName = "FILE", Description = "the key of sealed registers" };
        var command = isServe
            ? new Command("serve", "The same as lsp.") { stdio, today, keyFile }
            : new Command("lsp", "Serves an editor: the language server protocol over standard input and output.") { stdio, today, keyFile };
        command.SetAction(parsed => isServe && !parsed.GetValue(stdio)
            ? throw new UsageException("serve speaks over standard input and output only; write 'postlint serve --stdio'")
            : Run(Day.Parse(parsed.GetValue(today)), host.WithKeyFile(parsed.GetValue(keyFile))));
        return command;
    }

    private static int Run(DateOnly? today, CliHost host)
    {
        using Stream input = host.Input(), output = host.Output();
        var options = new ServerOptions(ToolInfo.Version, today is { } day ? () => day : host.Today) { FindKey = host.FindKey };
        return ServerHost.RunAsync(input, output, options, host.Cancellation).GetAwaiter().GetResult();
    }
}
