using PostLint.LanguageServer.Tests.Harness;

namespace PostLint.LanguageServer.Tests;

public sealed class ConfigurationTests
{
    private const string Watching = """{"workspace":{"didChangeWatchedFiles":{"dynamicRegistration":true,"relativePatternSupport":true}},"textDocument":{"publishDiagnostics":{"relatedInformation":true}}}""";

    [Fact]
    public async Task A_fault_is_shown_on_the_configuration_and_on_the_draft_it_keeps_from_being_checked()
    {
        await using TestServer server = await TestServer.StartAsync(Watching, ("postlint.yml", "rules:\n  PL1001: eror\n"));
        JsonNode draft = Assert.Single(await server.Client.DiagnosticsAsync(server.Open("a.md", Drafts.Number), 1))!;
        Assert.Equal("configuration", (string?)draft["code"]);
        Assert.Equal("this draft was not checked: 'postlint.yml' has a fault in line 2", (string?)draft["message"]);
        Assert.Equal(server.Folder.Uri("postlint.yml"), (string?)draft["relatedInformation"]![0]!["location"]!["uri"]);
        JsonNode fault = Assert.Single(await server.Client.DiagnosticsAsync(server.Folder.Uri("postlint.yml"), null))!;
        Assert.Equal(Drafts.Range(1, 10, 1, 14).ToJsonString(), fault["range"]!.ToJsonString());
        Assert.Equal(1, (int)fault["severity"]!);
    }

    [Fact]
    public async Task A_fault_in_a_policy_is_shown_on_the_policy()
    {
        await using TestServer server = await TestServer.StartAsync(Watching, ("postlint.yml", "policy_profile: {extends: ./own.yml}\n"), ("own.yml", "id: own\nnonsense: 1\n"));
        server.Open("a.md", Drafts.Number);
        Assert.Single(await server.Client.DiagnosticsAsync(server.Folder.Uri("own.yml"), null));
        server.Folder.Write("own.yml", "id: own\nname: Own policy\n");
        server.FilesChanged("own.yml");
        await server.Client.WaitForAsync(message => LspClient.IsPublish(message, server.Folder.Uri("own.yml")) && message["params"]!["diagnostics"]!.AsArray().Count == 0);
    }

    [Fact]
    public async Task The_open_text_of_a_configuration_counts_before_the_file()
    {
        await using TestServer server = await TestServer.StartAsync("{}", ("postlint.yml", ""));
        string draft = server.Open("a.md", "Come along!!!\n");
        Assert.Empty(await server.Client.DiagnosticsAsync(draft, 1));
        server.Client.Clear();
        string configuration = server.Open("postlint.yml", Drafts.Punctuation, language: "yaml");
        Assert.Equal(["PL3016"], Drafts.Codes(await server.Client.DiagnosticsAsync(draft, 1)));
        Assert.Empty(await server.Client.DiagnosticsAsync(configuration, 1));
        server.Client.Clear();
        server.Replace(configuration, 2, "rulse: {}\n");
        Assert.Equal(["configuration"], Drafts.Codes(await server.Client.DiagnosticsAsync(configuration, 2)));
        Assert.Equal(["configuration"], Drafts.Codes(await server.Client.DiagnosticsAsync(draft, 1)));
        server.Client.Clear();
        server.Close(configuration);
        Assert.Empty(await server.Client.DiagnosticsAsync(draft, 1));
    }

    [Fact]
    public async Task A_missing_register_is_told_once_on_the_line_that_names_it()
    {
        await using TestServer server = await TestServer.StartAsync("{}", ("postlint.yml", Drafts.School + "pupil_register: pupils.csv\n"));
        server.Open("a.md", Drafts.Clean);
        JsonNode found = Assert.Single(await server.Client.DiagnosticsAsync(server.Folder.Uri("postlint.yml"), null))!;
        Assert.Equal("PL0004", (string?)found["code"]);
        Assert.Equal(2, (int)found["range"]!["start"]!["line"]!);
    }

    [Fact]
    public async Task An_absolute_register_needs_trust()
    {
        using var outside = new TestFolder();
        string register = outside.Write("pupils.csv", Drafts.Pupils);
        await using TestServer server = await TestServer.StartAsync(Watching, ("postlint.yml", $"{Drafts.School}pupil_register: '{register}'\n"));
        string configuration = server.Folder.Uri("postlint.yml");
        string draft = server.Open("a.md", Drafts.Clean);
        Assert.Single(await server.Client.DiagnosticsAsync(configuration, null));
        await server.Client.ResultAsync("textDocument/hover", Drafts.At(draft, 0, 0));
        Assert.DoesNotContain(server.Client.Received, message => IsRegistration(message, "pupils.csv"));
        server.Client.Clear();
        server.Client.Notify("workspace/didChangeConfiguration", JsonNode.Parse("""{"settings":{"postlint":{"trusted":true}}}""")!);
        Assert.Empty(await server.Client.DiagnosticsAsync(configuration, null));
        await server.Client.WaitForAsync(message => IsRegistration(message, "pupils.csv"));
    }

    [Fact]
    public async Task Each_draft_has_the_nearest_configuration()
    {
        using var other = new TestFolder();
        other.Write("postlint.yml", Drafts.Punctuation);
        await using TestServer server = await TestServer.StartAsync("{}", ("postlint.yml", ""), ("infants/postlint.yml", Drafts.Punctuation), ("infants/deep/x.txt", ""));
        server.Client.Notify("workspace/didChangeWorkspaceFolders", new JsonObject
        {
            ["event"] = new JsonObject { ["added"] = new JsonArray(new JsonObject { ["uri"] = other.Uri(""), ["name"] = "other" }), ["removed"] = new JsonArray() },
        });
        const string Loud = "Come along!!!\n";
        Assert.Empty(await server.Client.DiagnosticsAsync(server.Open("a.md", Loud), 1));
        Assert.Single(await server.Client.DiagnosticsAsync(server.Open("infants/a.md", Loud), 1));
        Assert.Single(await server.Client.DiagnosticsAsync(server.Open("infants/deep/a.md", Loud), 1));
        Assert.Single(await server.Client.DiagnosticsAsync(server.Open(other.Uri("a.md"), Loud), 1));
    }

    [Fact]
    public async Task Without_a_configuration_an_open_folder_is_the_workspace()
    {
        await using TestServer server = await TestServer.StartAsync();
        Assert.Empty(await server.Client.DiagnosticsAsync(server.Open("node_modules/x/readme.md", Drafts.Number), 1));
        Assert.Single(await server.Client.DiagnosticsAsync(server.Open("x/readme.md", Drafts.Number), 1));
    }

    [Fact]
    public async Task A_register_that_is_replaced_changes_the_results()
    {
        await using TestServer server = await TestServer.StartAsync(Watching, ("postlint.yml", Drafts.RegisterSchool), ("pupils.csv", Drafts.Pupils), ("consents.csv", Drafts.NoConsents));
        string uri = server.Open("a.md", "Well done Amara!\n");
        Assert.Contains("PL2001", Drafts.Codes(await server.Client.DiagnosticsAsync(uri, 1)));
        JsonObject registration = await server.Client.WaitForAsync(message => IsRegistration(message, "consents.csv"));
        JsonArray watchers = registration["params"]!["registrations"]![0]!["registerOptions"]!["watchers"]!.AsArray();
        Assert.Equal("**/postlint.yml", (string?)watchers[0]!["globPattern"]);
        Assert.Equal(server.Folder.Uri(""), (string?)watchers[1]!["globPattern"]!["baseUri"]);
        server.Client.Clear();
        server.Folder.Write("consents.csv", Drafts.Consents);
        server.FilesChanged("consents.csv");
        Assert.DoesNotContain("PL2001", Drafts.Codes(await server.Client.DiagnosticsAsync(uri, 1)));
    }

    [Fact]
    public async Task A_new_configuration_is_found()
    {
        await using TestServer server = await TestServer.StartAsync(Watching);
        string uri = server.Open("posts/a.md", "Come along!!!\n");
        Assert.Empty(await server.Client.DiagnosticsAsync(uri, 1));
        server.Client.Clear();
        server.Folder.Write("posts/postlint.yml", Drafts.Punctuation);
        server.FilesChanged("posts/postlint.yml");
        Assert.Equal(["PL3016"], Drafts.Codes(await server.Client.DiagnosticsAsync(uri, 1)));
    }

    private static bool IsRegistration(JsonObject message, string file) =>
        (string?)message["method"] == "client/registerCapability" && message.ToJsonString().Contains(file, StringComparison.Ordinal);
}
