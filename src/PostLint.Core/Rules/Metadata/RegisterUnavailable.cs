using PostLint.Analysis;
using PostLint.School;
using PostLint.Yaml;

namespace PostLint.Rules.Metadata;

/// <summary>PL0004: a register is named in the configuration, but cannot be used. Said once, on the line that names it.</summary>
public sealed class RegisterUnavailable : ConfigurationAnalyzer
{
    public override DiagnosticDescriptor Descriptor { get; } = new()
    {
        Id = "PL0004",
        Name = "register-unavailable",
        Title = "Register missing or unreadable",
        Help = "put the file where 'postlint.yml' says, or correct the path; until then registered names and consents cannot be checked, and only cues are",
        DefaultSeverity = DiagnosticSeverity.Warning,
        GateSeverity = DiagnosticSeverity.Error,
        IsBaseline = true,
        IsSuppressible = false,
    };

    public override bool RunsWithPosts => true;

    public override void Analyze(ConfigurationContext context)
    {
        foreach (RegisterProblem problem in context.School.Problems)
        {
            YamlEntry? entry = context.Root.Find(problem.Key);
            context.Report(entry?.Value.Span ?? default, $"the register under '{problem.Key}' is not available: {problem.Reason}");
        }
    }
}
