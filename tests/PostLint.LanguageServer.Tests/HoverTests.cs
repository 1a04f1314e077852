using PostLint.LanguageServer.Tests.Harness;

namespace PostLint.LanguageServer.Tests;

public sealed class HoverTests
{
    private const string Markdown = """{"textDocument":{"hover":{"contentFormat":["markdown","plaintext"]}}}""";

    [Fact]
    public async Task A_hover_says_why_how_and_by_which_clause()
    {
        await using TestServer server = await TestServer.StartAsync(Markdown, ("postlint.yml", "policy_profile: {extends: wasp}\nrules: {PL0001: off}\n"));
        string uri = server.Open("a.md", Drafts.Number);
        JsonNode hover = (await server.Client.ResultAsync("textDocument/hover", Drafts.At(uri, 0, 7)))!;
        string text = (string)hover["contents"]!["value"]!;
        Assert.Equal("markdown", (string?)hover["contents"]!["kind"]);
        Assert.StartsWith("**PL1001 phone-number**\n\nA telephone number that the school has not cleared for publication.", text, StringComparison.Ordinal);
        Assert.Contains("**How to fix:** give the school office's number instead", text, StringComparison.Ordinal);
        Assert.Contains("Do not infringe data protection law.", text, StringComparison.Ordinal);
        Assert.DoesNotContain("## ", text, StringComparison.Ordinal);
        Assert.Equal(Drafts.Range(0, 5, 0, 17).ToJsonString(), hover["range"]!.ToJsonString());
    }

    [Theory]
    [InlineData(0, 4)]
    [InlineData(0, 17)]
    [InlineData(9, 9)]
    public async Task There_is_no_hover_beside_a_finding(int line, int character)
    {
        await using TestServer server = await TestServer.StartAsync(Markdown);
        string uri = server.Open("a.md", Drafts.Number);
        Assert.Null(await server.Client.ResultAsync("textDocument/hover", Drafts.At(uri, line, character)));
    }

    [Fact]
    public async Task A_client_without_markdown_gets_plain_text()
    {
        await using TestServer server = await TestServer.StartAsync();
        string uri = server.Open("a.md", Drafts.Number);
        JsonNode hover = (await server.Client.ResultAsync("textDocument/hover", Drafts.At(uri, 0, 5)))!;
        Assert.Equal("plaintext", (string?)hover["contents"]!["kind"]);
    }
}
