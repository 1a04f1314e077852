using PostLint.Core.Tests.Harness;
using PostLint.LanguageServer.Tests.Harness;

namespace PostLint.LanguageServer.Tests;

/// <summary>
/// What the server says in words (messages, hovers, titles, logs) never repeats a name, a number or an id: the editor shows the text itself, and
/// messages end up in the Problems list, in logs and in screenshots. Only an edit may carry the draft's own words.
/// </summary>
public sealed class LeakTests
{
    private const string Capabilities =
        """{"textDocument":{"publishDiagnostics":{"relatedInformation":true},"hover":{"contentFormat":["markdown"]},"codeAction":{"codeActionLiteralSupport":{"codeActionKind":{"valueSet":["quickfix"]}}}},"workspace":{"workspaceEdit":{"documentChanges":true}}}""";

    [Fact]
    public async Task No_message_hover_title_or_log_holds_a_canary()
    {
        CanarySchool school = CanarySchool.Create();
        await using TestServer server = await TestServer.StartAsync(Capabilities, [.. school.Files.Where(file => !file.Key.EndsWith(".md", StringComparison.Ordinal)).Select(file => (file.Key, file.Value))]);
        var rules = new HashSet<string>(StringComparer.Ordinal);
        int hovers = 0, titles = 0;
        foreach ((string path, string text) in school.Posts)
        {
            string uri = server.Open(path, text);
            JsonArray findings = await server.Client.DiagnosticsAsync(uri, 1);
            rules.UnionWith(Drafts.Codes(findings));
            foreach (JsonNode? range in findings.Select(finding => finding!["range"]).Take(6))
            {
                JsonNode position = range!["start"]!;
                JsonNode? hover = await server.Client.ResultAsync("textDocument/hover", Drafts.At(uri, (int)position["line"]!, (int)position["character"]!));
                if (hover is not null) hovers++;
                AssertClean(hover, path);
                var asked = new JsonObject { ["textDocument"] = new JsonObject { ["uri"] = uri }, ["range"] = range.DeepClone(), ["context"] = new JsonObject { ["diagnostics"] = new JsonArray() } };
                foreach (JsonNode? action in (await server.Client.ResultAsync("textDocument/codeAction", asked))!.AsArray())
                {
                    titles++;
                    AssertClean(action!["title"], path);
                }
            }
        }

        foreach (JsonObject message in server.Client.Received) AssertClean(message, (string?)message["method"] ?? "");
        Assert.True(rules.Count >= 15 && hovers > 50 && titles > 50, $"{rules.Count} rules, {hovers} hovers, {titles} titles are too few to tell anything");
    }

    private static void AssertClean(JsonNode? node, string what) => Assert.Equal("", CanarySchool.LeakIn(node?.ToJsonString() ?? "") is { } leak ? $"{what}: {leak}" : "");
}
