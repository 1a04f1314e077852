using System.CommandLine;
using PostLint.Cli.Files;
using PostLint.Cli.Hosting;
using PostLint.School;

namespace PostLint.Cli.Commands;

/// <summary><c>postlint register</c>: keys, sealing, and what is wrong in registers.</summary>
internal static class RegisterCommand
{
    public static Command Create(CliHost host) => new("register", "Seals and checks the registers of pupils and consents.")
    {
        Keygen(host),
        RegisterSealCommand.Create(host),
        RegisterCheckCommand.Create(host),
    };

    private static Command Keygen(CliHost host)
    {
        var file = new Option<string?>("--output", "-o") { HelpName = "FILE", Description = "write the key to a new file that only you may read; standard output when left out" };
        var command = new Command("keygen", "Makes a key for sealed registers. Whoever has it can read them, and nobody can restore it.") { file };
        command.SetAction(parsed =>
        {
            string text = $"# A PostLint register key. Keep it away from the sealed register, and keep a copy: without it the register cannot be opened.\n{RegisterKey.Create().Reveal()}\n";
            if (parsed.GetValue(file) is { } path) Save(path, text, host);
            else host.Out.Write(text);
            return ExitCode.Clean;
        });
        return command;
    }

    private static void Save(string path, string text, CliHost host)
    {
        string full = host.FullPath(path);
        if (File.Exists(full)) throw new UsageException($"--output: '{path}' exists already, and a key that is overwritten is lost; choose another name");
        try
        {
            AtomicFile.WriteSecret(full, text);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"--output: '{path}' cannot be written", exception);
        }

        host.Out.WriteLine($"wrote the key to {path}; keep a copy apart from the register, as nothing else opens what is sealed with it");
        if (IsInRepository(full)) host.Error.WriteLine($"postlint: '{path}' lies in a git repository; a key that is committed opens every register sealed with it, so keep it elsewhere");
    }

    private static bool IsInRepository(string path)
    {
        for (string? folder = Path.GetDirectoryName(path); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (Path.Exists(Path.Combine(folder, ".git"))) return true;
        }

        return false;
    }
}
