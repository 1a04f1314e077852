using PostLint.Analysis;
using PostLint.Rules;
using PostLint.School;

namespace PostLint.Workspaces;

/// <summary>
/// PL0004: registers that the configuration names and that cannot be used. They belong to <c>postlint.yml</c> and are said once there, not
/// in every post.
/// </summary>
public static class RegisterDiagnostics
{
    private static readonly DiagnosticDescriptor Own = new()
    {
        Id = "PL0004",
        Name = "register-unavailable",
        Title = "Register missing or unreadable",
        Help = "correct the path in postlint.yml, or the register's columns; until then only cues in the text find pupils",
        DefaultSeverity = DiagnosticSeverity.Warning,
        GateSeverity = DiagnosticSeverity.Error,
        IsBaseline = true,
        IsSuppressible = false,
    };

    public static DiagnosticDescriptor Descriptor => RuleCatalog.Find(Own.Id)?.Descriptor ?? Own;

    /// <summary>One diagnostic for each register that could not be loaded, with spans in the configuration file.</summary>
    public static IReadOnlyList<Diagnostic> Of(Workspace workspace, bool isGate) =>
        [.. workspace.Lint.School.Problems.Select(problem => Create(problem, isGate))];

    private static Diagnostic Create(RegisterProblem problem, bool isGate) => new()
    {
        Descriptor = Descriptor,
        Severity = isGate ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
        Span = problem.Place,
        Message = $"the register under '{problem.Key}' cannot be used: {problem.Reason}",
        Help = Descriptor.Help,
    };
}
