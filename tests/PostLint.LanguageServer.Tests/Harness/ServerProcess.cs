using System.Diagnostics;

namespace PostLint.LanguageServer.Tests.Harness;

/// <summary>The built command as a language server in a process of its own.</summary>
internal sealed class ServerProcess : IDisposable
{
    private static readonly string Executable = System.IO.Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "postlint.exe" : "postlint");

    private readonly Process process;

    public ServerProcess(params string[] args)
    {
        process = Start(Executable, args);
        Client = new LspClient(process.StandardInput.BaseStream, process.StandardOutput.BaseStream);
    }

    public LspClient Client { get; }

    public static Process Start(string program, params string[] args)
    {
        var start = new ProcessStartInfo(program) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        foreach (string arg in args) start.ArgumentList.Add(arg);
        return Process.Start(start)!;
    }

    public async Task<JsonNode?> InitializeAsync(int? parent = null)
    {
        JsonObject parameters = TestServer.Initialize("{}");
        parameters["processId"] = parent;
        return await Client.ResultAsync("initialize", parameters);
    }

    /// <summary>Waits for the end; the exit code.</summary>
    public async Task<int> EndAsync()
    {
        await process.WaitForExitAsync().WaitAsync(TimeSpan.FromSeconds(30));
        Assert.Equal("", await process.StandardError.ReadToEndAsync());
        return process.ExitCode;
    }

    public void Dispose()
    {
        if (!process.HasExited) process.Kill();
        process.Dispose();
    }
}
