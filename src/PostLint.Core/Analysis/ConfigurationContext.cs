using PostLint.School;
using PostLint.Text;
using PostLint.Yaml;

namespace PostLint.Analysis;

/// <summary>What a configuration rule sees, and where it reports. Spans are offsets in the configuration file.</summary>
public sealed class ConfigurationContext(SourceText text, YamlMapping root, SchoolFacts school, PolicyFacts policy, LintOptions options)
{
    private readonly List<Diagnostic> diagnostics = [];
    private DiagnosticDescriptor? current;
    private DiagnosticSeverity? configured;

    public SourceText Text => text;

    /// <summary>The configuration's top-level mapping.</summary>
    public YamlMapping Root => root;

    public SchoolFacts School => school;

    public PolicyFacts Policy => policy;

    public DateOnly Today => options.Today;

    /// <summary>Whether the configuration itself is looked at, and not posts under it.</summary>
    public bool IsAudit { get; init; }

    /// <summary>
    /// Reports a finding at a place of the configuration file; the message repeats no value of it. Of a rule that is off and runs for the gate
    /// alone, only what stops the gate is kept.
    /// </summary>
    /// <param name="span">Offsets in the configuration file.</param>
    /// <param name="message">Lower case, no full stop.</param>
    /// <param name="help">What to do about this one.</param>
    /// <param name="raised">The severity when nothing is configured and the case is graver than the rule's default.</param>
    /// <param name="atMost">The most this case can carry, whatever is configured.</param>
    /// <param name="fixes">Ways to mend it.</param>
    public void Report(
        TextSpan span,
        string message,
        string? help = null,
        DiagnosticSeverity? raised = null,
        DiagnosticSeverity atMost = DiagnosticSeverity.Error,
        IReadOnlyList<CodeFix>? fixes = null)
    {
        DiagnosticSeverity severity = configured ?? raised ?? current!.DefaultSeverity;
        if (options.IsGate && current!.GateSeverity is { } gate && gate > severity) severity = gate;
        if (severity > atMost) severity = atMost;
        bool isForced = configured == DiagnosticSeverity.Off;
        if (isForced && severity < current!.GateSeverity) return;
        diagnostics.Add(new Diagnostic
        {
            Descriptor = current!,
            Severity = severity,
            Span = span,
            Message = message,
            Help = (help ?? current!.Help) + (isForced ? $"; the configuration switches {current!.Id} off, but 'gate' counts it all the same, as it fails closed" : ""),
            Fixes = fixes ?? [],
        });
    }

    internal IReadOnlyList<Diagnostic> Run(IEnumerable<(ConfigurationAnalyzer Analyzer, DiagnosticSeverity? Severity)> rules)
    {
        foreach ((ConfigurationAnalyzer analyzer, DiagnosticSeverity? severity) in rules)
        {
            (current, configured) = (analyzer.Descriptor, severity);
            analyzer.Analyze(this);
        }

        return [.. diagnostics.OrderBy(diagnostic => diagnostic.Span.Start)];
    }
}
