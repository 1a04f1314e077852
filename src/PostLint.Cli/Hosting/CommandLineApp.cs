using System.CommandLine;
using PostLint.Cli.Commands;
using PostLint.Workspaces;

namespace PostLint.Cli.Hosting;

/// <summary>Arguments in, exit code out. Whatever goes wrong ends as words on standard error and exit code 2.</summary>
internal static class CommandLineApp
{
    public static int Run(IReadOnlyList<string> args, CliHost host)
    {
        try
        {
            var parser = new ParserConfiguration { ResponseFileTokenReplacer = null };
            ParseResult parsed = CommandTree.Create(host).Parse(args, parser);
            if (UsageErrors.Of(parsed) is { } error) throw new UsageException(error);
            int code = parsed.Invoke(new InvocationConfiguration
            {
                Output = host.Out,
                Error = host.Error,
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = null,
            });
            // What is still in the buffer may not fit on a full disk either.
            host.Out.Flush();
            return code;
        }
        catch (UsageException exception)
        {
            host.Error.WriteLine($"postlint: {exception.Message}");
            host.Error.WriteLine("try 'postlint --help'");
            return ExitCode.Failure;
        }
        catch (ConfigurationException exception)
        {
            foreach (ConfigurationError error in exception.Errors) host.Error.WriteLine($"postlint: {error}");
            return ExitCode.Failure;
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Interrupted;
        }
        catch (Exception exception)
        {
            // The exception's text may quote a draft, so only its type is shown.
            host.Error.WriteLine($"postlint: stopped by a fault of its own ({exception.GetType().Name}); run it on one draft at a time to find the cause, and report it without the draft's text");
            return ExitCode.Failure;
        }
    }
}
