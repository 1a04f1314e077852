using PostLint.Analysis;
using PostLint.LanguageServer.Conversions;
using PostLint.LanguageServer.Linting;
using PostLint.LanguageServer.Protocol;
using PostLint.LanguageServer.Protocol.Types;
using PostLint.Text;
using PostLint.Workspaces;

namespace PostLint.LanguageServer.Actions;

/// <summary>The code actions on offer in a range of a draft.</summary>
internal sealed class ActionList(LintedText linted, Workspace workspace, ClientFeatures client)
{
    private readonly EditConverter edits = new(linted, client);
    private readonly DiagnosticConverter diagnostics = new(linted.Document.Uri, linted.Text, client);
    private readonly List<CodeAction> actions = [];

    public IReadOnlyList<CodeAction> Create(TextSpan range, IReadOnlyList<string>? only)
    {
        if (CodeActionKind.IsAsked(only, CodeActionKind.QuickFix)) AddQuickFixes([.. linted.Findings.Where(finding => Touches(finding.Span, range))]);
        if (CodeActionKind.IsAsked(only, CodeActionKind.FixAll) && FixAll.Of(linted, workspace) is { Count: > 0 } changes)
            actions.Add(new CodeAction("Apply all safe fixes of PostLint", CodeActionKind.FixAll, edits.Convert(changes)));
        return actions;
    }

    private void AddQuickFixes(IReadOnlyList<Diagnostic> findings)
    {
        foreach (Diagnostic finding in findings)
        {
            foreach (CodeFix fix in finding.Fixes) AddFix(finding, fix);
        }

        // A suppression is written in a draft; a configuration has its rules instead.
        if (linted.Document.IsConfiguration || !findings.Any(finding => finding.Descriptor.IsSuppressible)) return;
        var planner = new SuppressionPlanner(linted, workspace);
        foreach (IGrouping<string, Diagnostic> rule in findings.GroupBy(finding => finding.Id))
        {
            // One is offered of each rule, and each plan costs a lint or more, so none is made beyond the first that holds.
            (Diagnostic Finding, SuppressionEdit? Edit) plan = rule.Select(finding => (finding, planner.For(finding))).FirstOrDefault(plan => plan.Item2 is not null);
            if (plan.Edit is not null) Add(plan.Finding, $"Hold {rule.Key} back here, with a reason and your name", edits.Convert(plan.Edit), isPreferred: null);
        }
    }

    private void AddFix(Diagnostic finding, CodeFix fix)
    {
        // An editor edits texts; image files are rewritten by the command line.
        if (fix.Changes.Count == 0) return;
        if (fix.Changes.Any(change => change.Span.Start < 0 || change.Span.End > linted.Text.Length)) return;
        Add(finding, char.ToUpperInvariant(fix.Title[0]) + fix.Title[1..], edits.Convert(fix.Changes), fix.Safety == FixSafety.Safe ? true : null);
    }

    private void Add(Diagnostic finding, string title, WorkspaceEdit edit, bool? isPreferred) =>
        actions.Add(new CodeAction(title, CodeActionKind.QuickFix, edit) { Diagnostics = [diagnostics.Convert(finding)], IsPreferred = isPreferred });

    /// <summary>Whether the range or the cursor stands in a finding or at its end, as editors ask for the word before the cursor.</summary>
    private static bool Touches(TextSpan finding, TextSpan range) => finding.Start <= range.End && range.Start <= finding.End;
}
