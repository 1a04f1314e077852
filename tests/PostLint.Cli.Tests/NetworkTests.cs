using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;
using PostLint.Cli.Tests.Harness;
using PostLint.Core.Tests.Harness;

namespace PostLint.Cli.Tests;

/// <summary>No process of PostLint opens an internet socket. On Linux the kernel watches every command; elsewhere its assemblies are looked at.</summary>
public sealed class NetworkTests
{
    private const int Refused = 1;

    [Fact]
    public void The_trap_catches_what_opens_a_socket()
    {
        if (!OperatingSystem.IsLinux()) return; // The filter is the Linux kernel's; the assemblies are looked at below.
        SocketTrap.Run(SocketTrap.Refuse, () =>
        {
            Assert.Equal(Refused, SocketTrap.TryOpen(SocketTrap.Inet));
            Assert.Equal(Refused, SocketTrap.TryOpen(SocketTrap.Inet6));
            Assert.Equal(0, SocketTrap.TryOpen(1));
        });
        Assert.Equal(0, SocketTrap.TryOpen(SocketTrap.Inet));
    }

    [Fact]
    public void The_trap_catches_a_process_that_opens_a_socket()
    {
        if (!OperatingSystem.IsLinux()) return; // See above.
        using var folder = new TestFolder();
        SocketTrap.Run(SocketTrap.Kill, () =>
        {
            // Bash opens a socket for such a name; where there is no bash, the thread's own attempts above have to do.
            if (!File.Exists("/bin/bash")) return;
            using var process = BuiltCommand.Start(folder.Root, "/bin/bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/9; echo alive");
            process.WaitForExit();
            Assert.Equal("", process.StandardOutput.ReadToEnd());
            Assert.Equal(128 + 31, process.ExitCode);
        });
    }

    [Fact]
    public void No_command_opens_one()
    {
        if (!OperatingSystem.IsLinux()) return; // See above.
        using var folder = new TestFolder();
        CanarySchool.Create().WriteTo(folder.Root);
        SocketTrap.Run(SocketTrap.Kill, () =>
        {
            CliResult Ended(params string[] args) => BuiltCommand.Run(folder.Root, "", args);
            Assert.Equal(1, Ended("check", ".", "--output", "sarif=a.sarif", "--output", "github=a.txt").Code);
            Assert.Equal(1, Ended("gate", "posts", "--format", "json").Code);
            Assert.InRange(Ended("audit").Code, 0, 1);
            Assert.Equal(1, Ended("sweep", "posts").Code);
            Assert.Equal(0, Ended("register", "keygen", "--output", "key").Code);
            Assert.Equal(0, Ended("register", "seal", "--key-file", "key", "--output", "school.plreg").Code);
            Assert.InRange(Ended("register", "check").Code, 0, 1);
            foreach (string[] args in (string[][])[["explain", "PL2001"], ["rules", "list"], ["policy", "coverage"], ["policy", "show", "wasp-dont-3"], ["policy", "diff", "wasp", "met"], ["config", "check"], ["config", "show", "posts/001.md"], ["init"], ["--help"]])
                Assert.Equal(0, Ended(args).Code);
            Assert.Equal(2, Ended("nonsense").Code);

            string session = string.Concat(new[]
            {
                """{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"processId":null,"rootUri":"FOLDER","capabilities":{}}}""",
                """{"jsonrpc":"2.0","method":"initialized","params":{}}""",
                """{"jsonrpc":"2.0","method":"textDocument/didOpen","params":{"textDocument":{"uri":"FOLDER/posts/001.md","languageId":"markdown","version":1,"text":"Ring 07700 900917."}}}""",
                """{"jsonrpc":"2.0","id":2,"method":"textDocument/hover","params":{"textDocument":{"uri":"FOLDER/posts/001.md"},"position":{"line":0,"character":7}}}""",
                """{"jsonrpc":"2.0","id":3,"method":"shutdown"}""",
                """{"jsonrpc":"2.0","method":"exit"}""",
            }.Select(body => body.Replace("FOLDER", new Uri(folder.Root).AbsoluteUri, StringComparison.Ordinal)).Select(body => $"Content-Length: {Encoding.UTF8.GetByteCount(body)}\r\n\r\n{body}"));
            CliResult server = BuiltCommand.Run(folder.Root, session, "lsp");
            Assert.Equal(0, server.Code);
            Assert.Contains("serverInfo", server.Out, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void No_assembly_of_ours_names_the_network()
    {
        foreach (string name in new[] { "postlint.dll", "PostLint.Core.dll", "PostLint.LanguageServer.dll", "Markdig.dll", "YamlDotNet.dll", "System.CommandLine.dll", "Microsoft.Extensions.FileSystemGlobbing.dll" })
        {
            using FileStream file = File.OpenRead(Path.Combine(AppContext.BaseDirectory, name));
            using var image = new PEReader(file);
            MetadataReader metadata = image.GetMetadataReader();
            IEnumerable<string> referenced = metadata.AssemblyReferences.Select(handle => metadata.GetString(metadata.GetAssemblyReference(handle).Name));
            Assert.DoesNotContain(referenced, other => other.StartsWith("System.Net", StringComparison.Ordinal) && other is not ("System.Net.Primitives" or "System.Net.WebUtility"));
        }
    }
}
