using System.Diagnostics;

namespace PostLint.Cli.Tests.Harness;

/// <summary>The command as a process of its own.</summary>
internal static class BuiltCommand
{
    public static string Executable { get; } = System.IO.Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "postlint.exe" : "postlint");

    public static CliResult Run(string folder, string input, params string[] args)
    {
        using Process process = Start(folder, Executable, args);
        Task<string> output = process.StandardOutput.ReadToEndAsync(), error = process.StandardError.ReadToEndAsync();
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        Assert.True(process.WaitForExit(60_000), "the command did not end");
        return new CliResult(process.ExitCode, output.Result, error.Result);
    }

    /// <summary>Starts a program with its standard streams redirected.</summary>
    public static Process Start(string folder, string program, params string[] args) => Process.Start(Describe(folder, program, args))!;

    /// <summary>How the command is started.</summary>
    public static ProcessStartInfo Describe(string folder, params string[] args) => Describe(folder, Executable, args);

    private static ProcessStartInfo Describe(string folder, string program, string[] args)
    {
        var start = new ProcessStartInfo(program)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        start.Environment.Remove("CI");
        foreach (string arg in args) start.ArgumentList.Add(arg);
        return start;
    }
}
