using PostLint.Analysis;
using PostLint.Core.Tests.Harness;
using PostLint.School;
using PostLint.School.Sealing;
using PostLint.Text;
using PostLint.Workspaces;

namespace PostLint.Core.Tests.Workspaces;

/// <summary>The invented school with its registers sealed.</summary>
public sealed class SealedWorkspaceTests : IDisposable
{
    private static readonly RegisterKey Key = RegisterKey.Create();

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("postlint-test-");

    public SealedWorkspaceTests()
    {
        T Read<T>(string name, Func<CsvTable, RegisterFaults, T> read) => read(RegisterFile.Read(Path.Combine(ThornybrookWorkspace.Folder, "registers", name), new RegisterFaults()), new RegisterFaults());
        var facts = new RegisterFacts
        {
            Pupils = Read("pupils.csv", PupilRegister.Read),
            Consents = Read("consents.csv", ConsentRegisterReader.ReadConsents),
            DoNotPublish = Read("do-not-publish.csv", ConsentRegisterReader.ReadDoNotPublish),
        };
        File.WriteAllBytes(Path.Combine(folder.FullName, "school.plreg"), SealedRegister.Seal(facts, Key));
        string configuration = File.ReadAllText(Path.Combine(ThornybrookWorkspace.Folder, "postlint.yml"));
        foreach (string name in new[] { "pupils", "consents", "do-not-publish" }) configuration = configuration.Replace($"registers/{name}.csv", "school.plreg", StringComparison.Ordinal);
        Assert.Equal(3, configuration.Split("school.plreg").Length - 1);
        File.WriteAllText(Path.Combine(folder.FullName, "postlint.yml"), configuration);
    }

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void A_sealed_register_finds_what_the_plain_one_finds()
    {
        Workspace plain = ThornybrookWorkspace.Get("default"), sealedOne = Load(() => Key);
        int findings = 0;
        foreach (LabelledPost post in LabelledPost.ReadAll(Path.Combine(AppContext.BaseDirectory, "Spec", "gold", "posts.jsonl")))
        {
            IReadOnlyList<string> expected = Findings(plain, post.Post);
            Assert.Equal(expected, Findings(sealedOne, post.Post));
            findings += expected.Count;
        }

        Assert.True(findings > 30, "the posts have too few findings to tell anything");
    }

    [Fact]
    public void Without_the_key_it_is_told_once_and_cues_go_on()
    {
        Workspace workspace = Load(() => null);
        Diagnostic diagnostic = Assert.Single(workspace.CheckConfiguration(new LintOptions(DraftLint.Today)));
        Assert.Equal(("PL0004", DiagnosticSeverity.Warning), (diagnostic.Id, diagnostic.Severity));
        foreach (string way in new[] { "--key-file", "POSTLINT_KEY_FILE", "POSTLINT_KEY", "Enter Register Key" }) Assert.Contains(way, diagnostic.Message, StringComparison.Ordinal);
        Assert.Equal(DiagnosticSeverity.Error, Assert.Single(workspace.CheckConfiguration(new LintOptions(DraftLint.Today, IsGate: true))).Severity);

        const string Draft = "Well done Olivia Marsden of Year 4, who won the spelling bee!\n";
        Assert.Contains("PL2004", workspace.Linter.Lint(SourceText.From(DraftDefaults.Apply(Draft, [])), "posts/a.md", new LintOptions(DraftLint.Today)).Diagnostics.Select(found => found.Id));
    }

    [Fact]
    public void A_key_that_cannot_be_found_is_told_as_the_register_s_problem() =>
        Assert.Equal("the key file cannot be read", Assert.Single(Load(() => throw new RegisterException("the key file cannot be read")).Lint.School.Problems).Reason);

    [Fact]
    public void The_key_is_asked_for_only_where_a_sealed_register_is_named()
    {
        WorkspaceLoader.Load(Path.Combine(ThornybrookWorkspace.Folder, "postlint.yml"), findKey: () => throw new InvalidOperationException());
    }

    [Fact]
    public void A_part_that_was_not_sealed_is_told()
    {
        File.WriteAllBytes(Path.Combine(folder.FullName, "school.plreg"), SealedRegister.Seal(new RegisterFacts { Pupils = [] }, Key));
        Assert.Equal(["consent_register", "do_not_publish"], Load(() => Key).Lint.School.Problems.Select(problem => problem.Key).Order(StringComparer.Ordinal));
    }

    private static string[] Findings(Workspace workspace, string post) =>
        [.. workspace.Linter.Lint(SourceText.From(post), "posts/draft.md", new LintOptions(DraftLint.Today)).Diagnostics.Select(found => $"{found.Id} {found.Severity} {found.Span} {found.Message}")];

    private Workspace Load(Func<RegisterKey?> findKey) => WorkspaceLoader.Load(Path.Combine(folder.FullName, "postlint.yml"), findKey: findKey);
}
