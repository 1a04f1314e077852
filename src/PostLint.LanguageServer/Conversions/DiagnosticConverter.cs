using PostLint.Analysis;
using PostLint.LanguageServer.Protocol.Types;
using PostLint.Text;
using PostLint.Workspaces;

namespace PostLint.LanguageServer.Conversions;

/// <summary>Findings of one text as the client shows them.</summary>
internal sealed class DiagnosticConverter(string uri, SourceText text, ClientFeatures client)
{
    public const string Source = "postlint";

    private const int Error = 1, Warning = 2, Information = 3;

    public IReadOnlyList<LspDiagnostic> Convert(IReadOnlyList<Diagnostic> findings)
    {
        if (findings.Count == 0) return [];
        var items = new LspDiagnostic[findings.Count];
        for (int i = 0; i < items.Length; i++) items[i] = Convert(findings[i]);
        return items;
    }

    public LspDiagnostic Convert(Diagnostic finding) => new(Positions.ToRange(text, finding.Span), SeverityOf(finding), finding.Id, Source, finding.Message)
    {
        RelatedInformation = client.ShowsRelated && finding.Related.Count > 0
            ? [.. finding.Related.Select(related => new DiagnosticRelatedInformation(new Location(uri, Positions.ToRange(text, related.Span)), related.Message))]
            : null,
        Data = new DiagnosticData(finding.Descriptor.Name, finding.Help),
    };

    /// <summary>A fault in a configuration file.</summary>
    public static LspDiagnostic Convert(ConfigurationError error) => new(RangeOf(error), Error, "configuration", Source, error.Message);

    /// <summary>Says on a draft that its configuration keeps it from being checked; a draft without a mark would look clean.</summary>
    public LspDiagnostic Unchecked(IReadOnlyList<ConfigurationError> errors)
    {
        string file = errors is [{ } first, ..] ? $"'{Path.GetFileName(first.File)}' has a fault in line {first.Line}" : "its configuration cannot be used";
        return OnFirstLine("configuration", $"this draft was not checked: {file}") with
        {
            RelatedInformation = client.ShowsRelated
                ? [.. errors.Select(error => new DiagnosticRelatedInformation(new Location(FileUri.FromPath(error.File), RangeOf(error)), error.Message))]
                : null,
        };
    }

    /// <summary>Says that a rule broke down.</summary>
    public LspDiagnostic Failed(string fault) =>
        OnFirstLine("fault", $"a rule failed on this draft ({fault}), so it counts as not checked; report it without the draft's text");

    private static int SeverityOf(Diagnostic finding) => finding.Severity switch
    {
        DiagnosticSeverity.Error => Error,
        DiagnosticSeverity.Warning => Warning,
        _ => Information,
    };

    private static TextRange RangeOf(ConfigurationError error)
    {
        var start = new Position(error.Line - 1, error.Column - 1);
        return new TextRange(start, start with { Character = start.Character + error.Length });
    }

    private LspDiagnostic OnFirstLine(string code, string message) =>
        new(new TextRange(default, Positions.ToRange(text, new TextSpan(0, text[text.Lines.GetLineSpan(0)].TrimEnd("\r\n").Length)).End), Error, code, Source, message);
}
