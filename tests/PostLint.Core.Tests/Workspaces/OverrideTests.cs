using PostLint.Analysis;
using PostLint.Core.Tests.Harness;

namespace PostLint.Core.Tests.Workspaces;

/// <summary>Which drafts an entry of <c>overrides</c> serves.</summary>
public sealed class OverrideTests
{
    [Theory]
    [InlineData("archive/**", "archive/a.md", true)]
    [InlineData("archive/**", "archive/2019/a.md", true)]
    [InlineData("archive/**", "Archive/a.md", true)]
    [InlineData("archive/**", "archives/a.md", false)]
    [InlineData("archive/", "archive/a.md", true)]
    [InlineData("./archive/**", "archive/a.md", true)]
    [InlineData("archive/old-*.md", "archive/old-1.md", true)]
    [InlineData("archive/old-*.md", "archive/new-1.md", false)]
    [InlineData("**/news.md", "a/b/news.md", true)]
    [InlineData("**/news.md", "news.md", true)]
    [InlineData("*.md", "a/news.md", false)]
    [InlineData("posts/a.md", "posts/a.md", true)]
    [InlineData("posts/a.md", "posts/b.md", false)]
    public void A_pattern_serves_the_paths_it_names(string pattern, string path, bool serves)
    {
        string configuration = $$"""overrides: [{files: ["{{pattern}}"], rules: {PL1001: off} }]""";
        bool silent = DraftLint.Run("Ring Odo on 07700 900382.", "default", [], configuration, path).Result.Diagnostics.All(diagnostic => diagnostic.Id != "PL1001");
        Assert.Equal(serves, silent);
    }

    [Fact]
    public void However_many_entries_there_are_all_of_them_hold_and_the_later_wins()
    {
        string entries = string.Join(", ", Enumerable.Range(0, 100).Select(i => $$"""{files: ["{{i}}/**"], rules: {PL1001: off} }"""));
        string configuration = $$"""overrides: [{{entries}}, {files: ["99/**"], rules: {PL1001: info} }]""";
        DiagnosticSeverity? Of(string path) => DraftLint.Run("Ring Odo on 07700 900382.", "default", [], configuration, path).Result.Diagnostics.FirstOrDefault(diagnostic => diagnostic.Id == "PL1001")?.Severity;
        Assert.Null(Of("64/a.md"));
        Assert.Null(Of("98/a.md"));
        Assert.Equal(DiagnosticSeverity.Info, Of("99/a.md"));
        Assert.NotNull(Of("100/a.md"));
    }
}
