using System.CommandLine;
using PostLint.Cli.Files;
using PostLint.Cli.Hosting;
using PostLint.School;
using PostLint.School.Sealing;
using PostLint.Workspaces;

namespace PostLint.Cli.Commands;

/// <summary><c>postlint register seal</c>: plain registers into one encrypted file.</summary>
internal static class RegisterSealCommand
{
    public static Command Create(CliHost host)
    {
        var pupils = Source("--pupils", "the pupil register");
        var consents = Source("--consents", "the consent register");
        var barred = Source("--do-not-publish", "the do-not-publish list");
        var config = new Option<string?>("--config") { HelpName = "FILE", Description = "the postlint.yml that names the registers, when none is given here; the nearest when left out" };
        var output = new Option<string>("--output", "-o") { HelpName = "FILE", Description = $"the sealed file, a {SealedRegister.Extension}", Required = true };
        var keyFile = new Option<string?>("--key-file") { HelpName = "FILE", Description = "the key that 'register keygen' made" };
        var command = new Command("seal", "Encrypts the registers into one file that may lie beside the drafts.") { pupils, consents, barred, config, output, keyFile };
        command.SetAction(parsed =>
        {
            var sources = new RegisterSources(parsed.GetValue(pupils), parsed.GetValue(consents), parsed.GetValue(barred));
            if (sources.IsEmpty) sources = RegisterSources.Of(parsed.GetValue(config), host);
            return Run(sources, parsed.GetRequiredValue(output), host.WithKeyFile(parsed.GetValue(keyFile)));
        });
        return command;
    }

    private static int Run(RegisterSources sources, string output, CliHost host)
    {
        if (!output.EndsWith(SealedRegister.Extension, StringComparison.OrdinalIgnoreCase)) throw new UsageException($"--output: a sealed register is recognised by its name; let it end with '{SealedRegister.Extension}'");
        try
        {
            RegisterKey key = host.FindKey() ?? throw new UsageException($"there is no key: {RegisterKeyFile.Advice}; 'postlint register keygen' makes one");
            if (sources.Read(host) is not { } facts) return ExitCode.Failure;
            byte[] bytes = SealedRegister.Seal(facts with { SealedOn = host.Today() }, key);
            AtomicFile.Write(host.FullPath(output), bytes);
            host.Out.WriteLine($"sealed {RegisterSources.Count(facts)} into {output}");
            host.Out.WriteLine($"name it in {WorkspaceLoader.FileName} under {string.Join(", ", RegisterSources.KeysOf(facts))}, and keep the plain files out of the repository");
            return ExitCode.Clean;
        }
        catch (RegisterException exception)
        {
            throw new UsageException(exception.Message, exception);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"--output: '{output}' cannot be written", exception);
        }
    }

    private static Option<string?> Source(string name, string what) => new(name) { HelpName = "CSV", Description = $"{what}; when no register is given here, those of postlint.yml are sealed" };
}
