using PostLint.LanguageServer.Tests.Harness;

namespace PostLint.LanguageServer.Tests;

public sealed class CoverageTests
{
    [Theory]
    [InlineData("posts/a.md", true)]
    [InlineData("posts/old/a.md", false)]
    [InlineData("a.md", false)]
    public async Task What_the_configuration_leaves_out_is_told_apart_from_what_is_clean(string path, bool isCovered)
    {
        await using TestServer server = await TestServer.StartAsync("{}", ("postlint.yml", "include: [\"posts/**/*.md\"]\nexclude: [\"posts/old/**\"]\n"));
        Assert.Equal(isCovered, await AskAsync(server, server.Open(path, Drafts.Clean)));
    }

    [Fact]
    public async Task A_configuration_is_covered_and_a_text_that_is_not_open_is_not()
    {
        await using TestServer server = await TestServer.StartAsync();
        Assert.True(await AskAsync(server, server.Open("postlint.yml", "rules: {PL3016: warning}\n", language: "yaml")));
        Assert.False(await AskAsync(server, server.Folder.Uri("b.md")));
    }

    [Theory]
    [InlineData("", true)]
    [InlineData("pupil_register: pupils.csv\n", true)]
    [InlineData("pupil_register: pupils.csv\nconsent_register: gone.csv\n", false)]
    public async Task A_register_that_cannot_be_read_is_told_for_every_draft(string configuration, bool hasRegisters)
    {
        await using TestServer server = await TestServer.StartAsync("{}", ("postlint.yml", configuration), ("pupils.csv", Drafts.Pupils));
        Assert.Equal(hasRegisters, await AskAsync(server, server.Open("a.md", Drafts.Clean), "postlint/hasRegisters"));
    }

    private static async Task<bool> AskAsync(TestServer server, string uri, string question = "postlint/covers") =>
        (bool)(await server.Client.ResultAsync(question, new JsonObject { ["textDocument"] = new JsonObject { ["uri"] = uri } }))!;
}
