using PostLint.Analysis;
using PostLint.LanguageServer.Documents;
using PostLint.LanguageServer.Protocol.Types;
using PostLint.Text;

namespace PostLint.LanguageServer.Linting;

/// <summary>What was found in one revision of a text under one loading of the configurations, on one day.</summary>
internal sealed class LintedText(Document document, Snapshot snapshot, Serving serving, LintOptions options)
{
    private string? resultId;

    public Document Document => document;

    public Snapshot Snapshot => snapshot;

    public SourceText Text => snapshot.Text;

    public Serving Serving => serving;

    /// <summary>How it was linted.</summary>
    public LintOptions Options => options;

    /// <summary>The findings; none for what is no draft.</summary>
    public IReadOnlyList<Diagnostic> Findings { get; init; } = [];

    /// <summary>The findings as the client shows them, what keeps the text from being linted included.</summary>
    public required IReadOnlyList<LspDiagnostic> Items { get; init; }

    /// <summary>Equal for results that cannot differ: same text, same loading of the configurations, same day.</summary>
    public string ResultId => resultId ??= $"{ContentHash.Of(Text.Content):x16}-{serving.Generation}-{options.Today.DayNumber}";

    /// <summary>Whether it still holds.</summary>
    public bool IsOf(int revision, int generation, DateOnly day) => snapshot.Revision == revision && serving.Generation == generation && options.Today == day;
}
