using PostLint.Analysis;
using PostLint.LanguageServer.Conversions;
using PostLint.LanguageServer.Documents;
using PostLint.Workspaces;

namespace PostLint.LanguageServer.Linting;

/// <summary>Lints the newest version of an open text, once for all who ask. Only the worker calls it.</summary>
internal sealed class Analyzer(Session session, WorkspaceStore workspaces)
{
    public LintedText Of(Document document)
    {
        Snapshot snapshot = document.Take();
        DateOnly today = session.Options.Today();
        Serving serving = workspaces.For(document);
        if (document.LastResult is { } known && known.IsOf(snapshot.Revision, serving.Generation, today)) return known;
        LintedText linted = Analyze(document, snapshot, serving, session.LintOptions(today));
        document.LastResult = linted;
        return linted;
    }

    private LintedText Analyze(Document document, Snapshot snapshot, Serving serving, LintOptions options)
    {
        var converter = new DiagnosticConverter(document.Uri, snapshot.Text, session.Client);
        if (document.IsConfiguration) return Audit(document, snapshot, serving, options);
        if (!serving.IsDraft) return new LintedText(document, snapshot, serving, options) { Items = [] };
        if (serving.Loaded.Workspace is not { } workspace)
            return new LintedText(document, snapshot, serving, options) { Items = [converter.Unchecked(serving.Loaded.Errors)] };
        try
        {
            IReadOnlyList<Diagnostic> findings = workspace.Linter.Lint(snapshot.Text, serving.Path, options).Diagnostics;
            return new LintedText(document, snapshot, serving, options) { Findings = findings, Items = converter.Convert(findings) };
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // The exception's text may quote the draft, so only its type is shown.
            return new LintedText(document, snapshot, serving, options) { Items = [converter.Failed(exception.GetType().Name)] };
        }
    }

    /// <summary>An open configuration shows what an audit would say, since whoever has it open can mend it.</summary>
    private LintedText Audit(Document document, Snapshot snapshot, Serving serving, LintOptions options)
    {
        bool isCurrent = serving.Loaded.ConfigurationPath == document.Path && serving.Loaded.Workspace?.ConfigurationText.Content == snapshot.Text.Content;
        return new LintedText(document, snapshot, serving, options)
        {
            Findings = isCurrent ? serving.Loaded.Workspace!.CheckConfiguration(options, isAudit: true) : [],
            Items = ConfigurationDiagnostics.Of(serving.Loaded, options, session.Client, isOpen: true).FirstOrDefault(file => file.Path == document.Path).Items ?? [],
        };
    }
}
