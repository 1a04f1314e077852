using PostLint.LanguageServer.Tests.Harness;
using PostLint.School;
using PostLint.School.Sealing;

namespace PostLint.LanguageServer.Tests;

public sealed class RegisterKeyTests
{
    private const string Configuration = Drafts.School + "pupil_register: school.plreg\nconsent_register: school.plreg\n";

    private static readonly RegisterKey Key = RegisterKey.Create();

    [Fact]
    public async Task A_key_that_the_client_gives_opens_the_register_and_one_taken_back_closes_it()
    {
        await using TestServer server = await StartAsync();
        string draft = server.Open("a.md", "Amara Okonkwo-Birch of Year 6 won the cup.\n"), configuration = server.Folder.Uri("postlint.yml");
        Assert.DoesNotContain("PL2001", Drafts.Codes(await server.Client.DiagnosticsAsync(draft, 1)));
        Assert.Equal("PL0004", (string?)Assert.Single(await server.Client.DiagnosticsAsync(configuration, null))!["code"]);

        server.Client.Clear();
        Assert.True((bool)(await GiveAsync(server, Key.Reveal()))!);
        Assert.Contains("PL2001", Drafts.Codes(await server.Client.DiagnosticsAsync(draft, 1)));
        Assert.Empty(await server.Client.DiagnosticsAsync(configuration, null));

        server.Client.Clear();
        Assert.True((bool)(await GiveAsync(server, null))!);
        Assert.DoesNotContain("PL2001", Drafts.Codes(await server.Client.DiagnosticsAsync(draft, 1)));
        Assert.Single(await server.Client.DiagnosticsAsync(configuration, null));
    }

    [Fact]
    public async Task A_draft_that_waits_when_the_key_comes_is_linted_with_the_registers()
    {
        await using TestServer server = await StartAsync();
        await server.Client.DiagnosticsAsync(server.Open("a.md", Drafts.Clean), 1);
        server.Gate.Reset();
        server.Open("b.md", Drafts.Clean);
        string draft = server.Open("c.md", "Amara Okonkwo-Birch of Year 6 won the cup.\n");
        Assert.True((bool)(await GiveAsync(server, Key.Reveal()))!);
        server.Gate.Set();
        await server.Client.WaitForAsync(message => LspClient.IsPublish(message, draft) && Drafts.Codes(message["params"]!["diagnostics"]!.AsArray()).Contains("PL2001"));
    }

    [Fact]
    public async Task A_wrong_key_is_told_as_such()
    {
        await using TestServer server = await StartAsync();
        Assert.True((bool)(await GiveAsync(server, RegisterKey.Create().Reveal()))!);
        server.Open("a.md", Drafts.Clean);
        JsonNode found = Assert.Single(await server.Client.DiagnosticsAsync(server.Folder.Uri("postlint.yml"), null))!;
        Assert.Contains("another key", (string?)found["message"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_no_key_is_not_taken_and_leaves_the_one_that_was()
    {
        await using TestServer server = await StartAsync();
        await GiveAsync(server, Key.Reveal());
        Assert.False((bool)(await GiveAsync(server, "correct horse battery staple"))!);
        Assert.Contains("PL2001", Drafts.Codes(await server.Client.DiagnosticsAsync(server.Open("a.md", "Amara Okonkwo-Birch of Year 6 won the cup.\n"), 1)));
    }

    [Fact]
    public async Task The_key_comes_back_in_no_message()
    {
        await using TestServer server = await StartAsync();
        JsonObject answer = await server.Client.RequestAsync("postlint/registerKey", new JsonObject { ["key"] = Key.Reveal() });
        JsonObject wrong = await server.Client.RequestAsync("postlint/registerKey", new JsonObject { ["key"] = new JsonArray(Key.Reveal()) });
        Assert.NotNull(wrong["error"]);
        await server.Client.DiagnosticsAsync(server.Open("a.md", Drafts.Number), 1);
        string all = string.Join('\n', server.Client.Received.Append(answer).Append(wrong).Select(message => message.ToJsonString()));
        Assert.DoesNotContain(Key.Reveal()[RegisterKey.Prefix.Length..], all, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"asksForKey": true}""", "there is no key for it: run the command 'PostLint: Enter Register Key'", "--key-file")]
    [InlineData("""{"asksForKey": "yes"}""", "there is no key for it: name the key's file with --key-file", "run the command")]
    public async Task A_client_that_asks_for_the_key_reads_its_own_command_first(string options, string said, string unsaid)
    {
        await using TestServer server = TestServer.Create();
        server.Folder.Write("postlint.yml", Configuration);
        await File.WriteAllBytesAsync(server.Folder.Path("school.plreg"), Sealed());
        JsonObject start = TestServer.Initialize("{}", server.Folder.Uri(""));
        start["initializationOptions"] = JsonNode.Parse(options);
        await server.Client.ResultAsync("initialize", start);
        server.Client.Notify("initialized", new JsonObject());
        server.Open("a.md", Drafts.Clean);
        string message = (string)Assert.Single(await server.Client.DiagnosticsAsync(server.Folder.Uri("postlint.yml"), null))!["message"]!;
        Assert.Contains(said, message, StringComparison.Ordinal);
        Assert.DoesNotContain(unsaid, message, StringComparison.Ordinal);
    }

    private static Task<JsonNode?> GiveAsync(TestServer server, string? key) => server.Client.ResultAsync("postlint/registerKey", new JsonObject { ["key"] = key });

    private static async Task<TestServer> StartAsync()
    {
        TestServer server = await TestServer.StartAsync("{}", ("postlint.yml", Configuration));
        await File.WriteAllBytesAsync(server.Folder.Path("school.plreg"), Sealed());
        return server;
    }

    private static byte[] Sealed() => SealedRegister.Seal(new RegisterFacts { Pupils = PupilRegister.Read(CsvTable.Parse(Drafts.Pupils), new RegisterFaults()), Consents = [] }, Key);
}
