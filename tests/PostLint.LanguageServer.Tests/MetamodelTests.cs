using PostLint.LanguageServer.Tests.Harness;

namespace PostLint.LanguageServer.Tests;

/// <summary>The protocol by its own metamodel: what the server takes, and all that it sends.</summary>
public sealed class MetamodelTests
{
    private const string Able = """
        {"workspace":{"workspaceEdit":{"documentChanges":DOCUMENTCHANGES,"snippetEditSupport":true},"didChangeWatchedFiles":{"dynamicRegistration":true,"relativePatternSupport":DOCUMENTCHANGES},"diagnostics":{"refreshSupport":true}},
         "textDocument":{"hover":{"contentFormat":["markdown"]},"codeAction":{"codeActionLiteralSupport":{"codeActionKind":{"valueSet":[]}}},"publishDiagnostics":{"relatedInformation":true}PULL}}
        """;

    private static readonly Metamodel Model = Metamodel.Load();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Every_method_takes_what_the_protocol_allows(bool all)
    {
        await using TestServer server = TestServer.Create();
        var samples = new MetamodelSamples(Model, all);
        foreach (string method in Model.Incoming.Where(method => method is not ("exit" or "shutdown")).OrderByDescending(method => method == "initialize"))
        {
            JsonNode? parameters = Model.ParametersOf(method) is { } type ? samples.Of(type) : null;
            if (method == "initialize") parameters!["processId"] = null;
            if (!Model.IsRequest(method)) server.Client.Notify(method, parameters!);
            else
            {
                JsonNode? result = await server.Client.ResultAsync(method, parameters);
                Assert.Null(Model.FaultOfResult(method, result));
            }
        }

        Assert.Null(await server.Client.ResultAsync("shutdown", null));
        Assert.DoesNotContain(server.Client.Received, message => (string?)message["method"] == "window/logMessage" || message.ContainsKey("error"));
    }

    [Theory]
    [InlineData("false", "")]
    [InlineData("true", "")]
    [InlineData("true", ",\"diagnostic\":{}")]
    public async Task Everything_sent_is_as_the_protocol_has_it(string versioned, string pull)
    {
        string capabilities = Able.Replace("DOCUMENTCHANGES", versioned, StringComparison.Ordinal).Replace("PULL", pull, StringComparison.Ordinal);
        await using TestServer server = await TestServer.StartAsync(capabilities, ("postlint.yml", "rules: {PL3016: warning, PL4001: eror}\n"), ("x/postlint.yml", Drafts.Punctuation + "pupil_register: pupils.csv\n"));
        string faulty = server.Open("a.md", Drafts.Number), uri = server.Open("x/a.md", "Come along!!!! Ring 07700 900112.\n");
        await CheckAsync(server, "textDocument/diagnostic", new JsonObject { ["textDocument"] = new JsonObject { ["uri"] = faulty } });
        JsonNode report = await CheckAsync(server, "textDocument/diagnostic", new JsonObject { ["textDocument"] = new JsonObject { ["uri"] = uri } });
        await CheckAsync(server, "textDocument/diagnostic", new JsonObject { ["textDocument"] = new JsonObject { ["uri"] = uri }, ["previousResultId"] = report["resultId"]!.DeepClone() });
        await CheckAsync(server, "textDocument/hover", Drafts.At(uri, 0, 12));
        JsonNode actions = await CheckAsync(server, "textDocument/codeAction", new JsonObject
        {
            ["textDocument"] = new JsonObject { ["uri"] = uri },
            ["range"] = Drafts.Range(0, 0, 0, 30),
            ["context"] = new JsonObject { ["diagnostics"] = new JsonArray() },
        });
        Assert.Equal(5, actions.AsArray().Count);
        server.FilesChanged("postlint.yml");
        server.Client.Notify("textDocument/didClose", new JsonObject());
        server.Close(uri);
        await server.Client.WaitForAsync(message => (string?)message["method"] == "window/logMessage");
        await server.Client.WaitForAsync(message => (string?)message["method"] == "client/unregisterCapability");
        Assert.Null(await server.Client.ResultAsync("shutdown", null));
        Assert.Empty(server.Client.Received.Select(Model.FaultOfMessage).OfType<string>());
    }

    [Fact]
    public void A_fault_in_a_message_is_seen()
    {
        Assert.NotNull(Model.FaultOf("Position", JsonNode.Parse("{\"line\":0}")));
        Assert.NotNull(Model.FaultOf("Position", JsonNode.Parse("{\"line\":0,\"character\":-1}")));
        Assert.NotNull(Model.FaultOf("Position", JsonNode.Parse("{\"line\":0,\"character\":1,\"colour\":1}")));
        Assert.NotNull(Model.FaultOf("Diagnostic", JsonNode.Parse("{\"message\":\"x\"}")));
        Assert.NotNull(Model.FaultOfMessage(JsonNode.Parse("{\"method\":\"textDocument/hover\",\"id\":1}")!.AsObject()));
        Assert.Null(Model.FaultOf("Position", JsonNode.Parse("{\"line\":0,\"character\":1}")));
    }

    private static async Task<JsonNode> CheckAsync(TestServer server, string method, JsonNode parameters)
    {
        JsonNode? result = await server.Client.ResultAsync(method, parameters);
        Assert.Null(Model.FaultOfResult(method, result));
        return result!;
    }
}
