using PostLint.Text;

namespace PostLint.Analysis;

/// <summary>A finding in a post. Spans are UTF-16 code units of the file.</summary>
public sealed record Diagnostic
{
    public required DiagnosticDescriptor Descriptor { get; init; }

    public required DiagnosticSeverity Severity { get; init; }

    public required TextSpan Span { get; init; }

    /// <summary>The problem in plain English, lower case, no full stop, no personal data.</summary>
    public required string Message { get; init; }

    /// <summary>What to do about this one; the descriptor's <see cref="DiagnosticDescriptor.Help"/> unless the rule says it better.</summary>
    public required string Help { get; init; }

    /// <summary>How sure the rule is, 0 to 1; 1 for what is certain by its form.</summary>
    public double Confidence { get; init; } = 1;

    /// <summary>The act of speech that was found, or null when it is none; for <see cref="LoudestActs"/>.</summary>
    internal ActFinding? Act { get; init; }

    public IReadOnlyList<CodeFix> Fixes { get; init; } = [];

    public IReadOnlyList<RelatedSpan> Related { get; init; } = [];

    /// <summary>The evidence behind a scored finding: what counted, and how much.</summary>
    public IReadOnlyList<Evidence> Evidence { get; init; } = [];

    /// <summary>The suppression that holds it back, or null.</summary>
    public Suppression? Suppression { get; init; }

    /// <summary>What the finding looks like where output is redacted, so that a protected child cannot be told from a missing consent; null for itself.</summary>
    public DiagnosticDescriptor? RedactedAs { get; init; }

    public string Id => Descriptor.Id;
}
