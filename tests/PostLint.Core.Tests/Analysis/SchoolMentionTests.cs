using PostLint.Analysis;
using PostLint.Core.Tests.Harness;
using PostLint.Text;
using PostLint.Workspaces;

namespace PostLint.Core.Tests.Analysis;

/// <summary>A school whose short name is also a village: only a second cue makes a school of it.</summary>
public sealed class SchoolMentionTests
{
    private static readonly Linter Village = Load("  ambiguous_aliases: [Thornybrook]\n");
    private static readonly Linter Unconfigured = Load("", text => text[..text.IndexOf("disclaimers:", StringComparison.Ordinal)]);

    [Theory]
    [InlineData("Lovely walk round Thornybrook with the dog.", false)]
    [InlineData("The Thornybrook bakery has run out of buns.", false)]
    [InlineData("At Thornybrook we turned left for the sea. School run done, by the way.", false)]
    [InlineData("thornybrook was foggy this morning", false)]
    [InlineData("The Year 9 play at Thornybrook was a joy.", true)]
    [InlineData("Proud of the Thornybrook pupils today.", true)]
    [InlineData("Thornybrook School fair is on Saturday.", true)]
    [InlineData("Foggy here. @thornybrook", true)]
    [InlineData("Foggy in Thornybrook. See www.thornybrook.example", true)]
    public void Ambiguous_alias_needs_a_second_cue(string body, bool named) => Assert.Equal(named, Find(Village, body).Count == 1);

    [Fact]
    public void Without_a_configured_text_there_is_no_fix_and_the_help_names_the_key()
    {
        Diagnostic found = Assert.Single(Find(Unconfigured, "Thornybrook fair was fun."));
        Assert.Empty(found.Fixes);
        Assert.Contains("disclaimers.personal", found.Help, StringComparison.Ordinal);
    }

    [Fact]
    public void No_fix_where_the_post_has_no_room_left()
    {
        string body = "Thornybrook " + new string('a', 240);
        Assert.Empty(Assert.Single(Find(Village, $"Thornybrook School {new string('a', 240)}", "x")).Fixes);
        Assert.NotEmpty(Assert.Single(Find(Village, body.Replace("Thornybrook", "Thornybrook School", StringComparison.Ordinal))).Fixes);
    }

    [Theory]
    [InlineData("Thornybrook School fair.\n\n```\nunclosed")]
    [InlineData("Thornybrook School fair.\n\n<!-- unclosed")]
    public void No_fix_where_the_added_text_would_not_show(string body) => Assert.Empty(Assert.Single(Find(Village, body)).Fixes);

    private static List<Diagnostic> Find(Linter linter, string body, string platform = "facebook")
    {
        string text = DraftDefaults.Apply($"---\naccount: personal\nplatform: {platform}\n---\n{body}", []);
        return [.. linter.Lint(SourceText.From(text), "posts/draft.md", new LintOptions(DraftLint.Today)).Diagnostics.Where(diagnostic => diagnostic.Id == "PL4001")];
    }

    private static Linter Load(string school, Func<string, string>? change = null)
    {
        string path = Path.Combine(ThornybrookWorkspace.Folder, "postlint.yml");
        string text = File.ReadAllText(path).ReplaceLineEndings("\n").Replace("school:\n", "school:\n" + school, StringComparison.Ordinal);
        return WorkspaceLoader.Load(path, SourceText.From(change?.Invoke(text) ?? text), "wasp", isTrusted: true).Linter;
    }
}
