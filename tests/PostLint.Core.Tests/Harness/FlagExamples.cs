using System.Collections.Concurrent;
using PostLint.Analysis;
using PostLint.Media;
using PostLint.Rules;
using PostLint.Text;
using PostLint.Workspaces;

namespace PostLint.Core.Tests.Harness;

/// <summary>The flagged examples of a rule's page, linted in any workspace; numbered from 1.</summary>
internal sealed class FlagExamples(string rule)
{
    private static readonly ConcurrentDictionary<(string Policy, string Configuration), Workspace> Cache = new();

    private readonly IReadOnlyList<PageExample> examples = [.. PageExample.Read(RuleCatalog.Page(RuleCatalog.FindDescriptor(rule)!)!).Where(example => example.Kind == "flag")];

    /// <summary>The examples that the rule finds in a workspace; configuration that an example carries is left out.</summary>
    public List<int> Fired(Workspace workspace) => Numbers(_ => workspace);

    /// <summary>The examples that the rule finds under a policy when the configuration has some keys, and those that the example itself carries.</summary>
    public List<int> Fired(string policy, Func<string, string> choose) =>
        Numbers(example => Load(policy, choose(example.IsConfiguration ? example.Draft : example.Fragment)));

    private List<int> Numbers(Func<PageExample, Workspace> workspaceOf) =>
        [.. Enumerable.Range(1, examples.Count).Where(number => IsFound(examples[number - 1], workspaceOf(examples[number - 1])))];

    private static Workspace Load(string policy, string configuration) => Cache.GetOrAdd(
        (policy, configuration),
        static key => WorkspaceLoader.Load(Path.Combine(ThornybrookWorkspace.Folder, "postlint.yml"), SourceText.From(key.Configuration), key.Policy, isTrusted: true));

    private bool IsFound(PageExample example, Workspace workspace)
    {
        if (example.IsConfiguration) return workspace.ConfigurationPath is not null && workspace.CheckConfiguration(new LintOptions(DraftLint.Today), isAudit: true).Any(diagnostic => diagnostic.Id == rule);
        string draft = MarkedText.Parse(example.Draft).Text;
        string text = example.IsRaw ? draft : DraftDefaults.Apply(draft, example.Absent);
        var options = new LintOptions(DraftLint.Today) { Media = new MediaLibrary(example.Media) };
        return workspace.Linter.Lint(SourceText.From(text), "posts/draft.md", options).Diagnostics.Any(diagnostic => diagnostic.Id == rule);
    }
}
