using PostLint.Analysis;
using PostLint.Text;

namespace PostLint.Cli.Tests.Harness;

/// <summary>A rule that flags a word wherever it stands, so that tests of the command do not hang on what real rules flag.</summary>
internal sealed class WordRule(string id, string name, string word, DiagnosticSeverity severity = DiagnosticSeverity.Error) : PostAnalyzer
{
    public override DiagnosticDescriptor Descriptor { get; } = new()
    {
        Id = id,
        Name = name,
        Title = $"Title of {name}",
        Help = $"help of {name}",
        DefaultSeverity = severity,
    };

    public string Message { get; init; } = "this word cannot stand here";

    /// <summary>What the fix writes instead; null for no fix.</summary>
    public string? Replacement { get; init; }

    public FixSafety Safety { get; init; } = FixSafety.Safe;

    public DiagnosticDescriptor? RedactedAs { get; init; }

    /// <summary>Another word that the finding points at too.</summary>
    public string? RelatedWord { get; init; }

    public IReadOnlyList<Evidence> Evidence { get; init; } = [];

    public override void Analyze(PostContext context)
    {
        string content = context.Post.Text.Content;
        if (word.Length == 0) throw new InvalidOperationException(content);
        for (int at = content.IndexOf(word, StringComparison.Ordinal); at >= 0; at = content.IndexOf(word, at + word.Length, StringComparison.Ordinal))
        {
            var span = new TextSpan(at, word.Length);
            IReadOnlyList<CodeFix> fixes = Replacement is null ? [] : [new CodeFix("write it another way", Safety, [new TextChange(span, Replacement)])];
            context.Report(span, Message, fixes: fixes, evidence: Evidence, redactedAs: RedactedAs, related: Related(content));
        }
    }

    private IReadOnlyList<RelatedSpan> Related(string content) =>
        RelatedWord is not null && content.IndexOf(RelatedWord, StringComparison.Ordinal) is >= 0 and int at
            ? [new RelatedSpan(new TextSpan(at, RelatedWord.Length), "belongs to it")]
            : [];
}
