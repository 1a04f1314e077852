using PostLint.LanguageServer.Tests.Harness;

namespace PostLint.LanguageServer.Tests;

/// <summary>What the rules over the configuration show in an editor.</summary>
public sealed class AuditTests
{
    private const string Literals = """{"textDocument":{"codeAction":{"codeActionLiteralSupport":{"codeActionKind":{"valueSet":[]}}}}}""";

    private const string Configuration = """
        policy_profile: {extends: wasp}
        platforms: [facebook, youtube]
        accounts:
          - {id: school-fb, platform: facebook, owners: [o.varga], monitors: [o.varga], monitoring: daily}
        authorised:
          - {id: o.varga}

        """;

    [Fact]
    public async Task An_open_configuration_shows_all_that_an_audit_would_say()
    {
        await using TestServer server = await TestServer.StartAsync(Literals, ("postlint.yml", Configuration));
        string uri = server.Open("postlint.yml", Configuration, language: "yaml");
        string[] codes = [.. Drafts.Codes(await server.Client.DiagnosticsAsync(uri, 1)).Distinct()];
        Assert.Contains("PL7007", codes);
        Assert.Contains("PL7008", codes);
        Assert.Contains("PL7014", codes);
    }

    [Fact]
    public async Task A_fix_completes_the_record_and_no_suppression_is_offered()
    {
        await using TestServer server = await TestServer.StartAsync(Literals, ("postlint.yml", Configuration));
        string uri = server.Open("postlint.yml", Configuration, language: "yaml");
        await server.Client.DiagnosticsAsync(uri, 1);
        JsonArray actions = (await server.Client.RequestAsync("textDocument/codeAction", new JsonObject
        {
            ["textDocument"] = new JsonObject { ["uri"] = uri },
            ["range"] = Drafts.Range(3, 10, 3, 12),
            ["context"] = new JsonObject { ["diagnostics"] = new JsonArray() },
        }))["result"]!.AsArray();
        JsonNode fix = Assert.Single(actions)!;
        Assert.Equal("Insert the missing keys", (string?)fix["title"]);
        Assert.Contains(", business_case: ", EditedText.Apply(Configuration, fix["edit"]!["changes"]![uri]!.AsArray()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_configuration_that_is_not_open_says_only_what_concerns_every_post()
    {
        await using TestServer server = await TestServer.StartAsync("{}", ("postlint.yml", Configuration.Replace("extends: wasp", "extends: wasp, next_review: 2020-01-31", StringComparison.Ordinal)));
        server.Open("a.md", Drafts.Clean);
        Assert.Equal(["PL7015"], Drafts.Codes(await server.Client.DiagnosticsAsync(server.Folder.Uri("postlint.yml"), null)));
    }
}
