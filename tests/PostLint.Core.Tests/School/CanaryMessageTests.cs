using PostLint.Analysis;
using PostLint.Core.Tests.Harness;
using PostLint.Policies;
using PostLint.Text;
using PostLint.Workspaces;

namespace PostLint.Core.Tests.School;

/// <summary>What a finding says in words never repeats what is to be protected, redacted or not: the span shows where it is.</summary>
public sealed class CanaryMessageTests : IDisposable
{
    private readonly DirectoryInfo folder = TemporaryFolder.Create();
    private readonly CanarySchool school = CanarySchool.Create();

    public CanaryMessageTests() => school.WriteTo(folder.FullName);

    public static TheoryData<string> Profiles => [.. BuiltInProfiles.Names];

    public void Dispose() => folder.Delete(recursive: true);

    [Theory]
    [MemberData(nameof(Profiles))]
    public void No_message_holds_a_canary(string profile)
    {
        Workspace workspace = WorkspaceLoader.Load(Path.Combine(folder.FullName, "postlint.yml"), profile);
        var found = new List<Diagnostic>();
        foreach ((string path, string text) in school.Posts)
        {
            LintResult result = workspace.Linter.Lint(SourceText.From(text), path, new LintOptions(DraftLint.Today));
            found.AddRange(result.Diagnostics.Concat(result.Suppressed));
        }

        found.AddRange(workspace.CheckConfiguration(new LintOptions(DraftLint.Today), isAudit: true));
        IEnumerable<string> words = found.SelectMany(diagnostic => new[] { diagnostic.Message, diagnostic.Help }
            .Concat(diagnostic.Evidence.Select(evidence => evidence.Reason))
            .Concat(diagnostic.Related.Select(related => related.Message))
            .Concat(diagnostic.Fixes.Select(fix => fix.Title))
            .Where(text => CanarySchool.LeakIn(text) is not null)
            .Select(text => $"{diagnostic.Id}: {text}"));
        Assert.Empty(words.Distinct(StringComparer.Ordinal));

        // The look must have had something to find: many rules, the ones of registers among them.
        HashSet<string> rules = [.. found.Select(diagnostic => diagnostic.Id)];
        Assert.True(rules.Count >= 20, $"only {rules.Count} rules fired");
        Assert.Superset(new HashSet<string>(StringComparer.Ordinal) { "PL2001", "PL2004", "PL6003", "PL1001" }, rules);
    }

    [Fact]
    public void The_canaries_are_there()
    {
        Assert.InRange(school.Posts.Count(post => CanarySchool.LeakIn(post.Value) is not null), 30, int.MaxValue);
        foreach (string path in new[] { "registers/pupils.csv", "registers/consents.csv", "registers/do-not-publish.csv", "postlint.yml" }) Assert.NotNull(CanarySchool.LeakIn(school.Files[path]));
        Assert.Null(CanarySchool.LeakIn("The quick brown fox jumps over the lazy dog, 01632 960 123."));
        Assert.NotNull(CanarySchool.LeakIn("01632 960 917"));
    }
}
