using PostLint.Analysis;
using PostLint.School;
using PostLint.Text;

namespace PostLint.Rules.Metadata;

/// <summary>PL0004: a register is named in the configuration, but cannot be used, wholly or in part. Said once, on the line that names it.</summary>
public sealed class RegisterUnavailable : ConfigurationAnalyzer
{
    public override DiagnosticDescriptor Descriptor { get; } = new()
    {
        Id = "PL0004",
        Name = "register-unavailable",
        Title = "Register missing or unreadable",
        Help = "make the register one that can be used, as the message says; until then registered names and consents cannot be checked, and only cues are",
        DefaultSeverity = DiagnosticSeverity.Warning,
        GateSeverity = DiagnosticSeverity.Error,
        IsBaseline = true,
        IsSuppressible = false,
    };

    /// <summary>How many faults of a register one finding names.</summary>
    private const int Shown = 3;

    public override bool RunsWithPosts => true;

    public override void Analyze(ConfigurationContext context)
    {
        foreach (RegisterProblem problem in context.School.Problems)
            context.Report(Place(context, problem.Key), $"the register under '{problem.Key}' is not available: {problem.Reason}", problem.Help);
        foreach (RegisterNotice notice in context.School.Notices)
        {
            Report(context, notice, isGrave: true);
            Report(context, notice, isGrave: false);
        }

        if (!context.IsAudit) return;
        foreach (string key in context.School.FindTrackedRegisters())
        {
            context.Report(
                Place(context, key),
                $"git tracks the register under '{key}', so that it goes wherever the repository goes and stays in its history",
                "move it out of the repository and into .gitignore, or seal it with 'postlint register seal'; what was committed stays readable until the history is rewritten",
                atMost: DiagnosticSeverity.Warning);
        }
    }

    private static void Report(ConfigurationContext context, RegisterNotice notice, bool isGrave)
    {
        RegisterFault[] faults = [.. notice.Faults.Where(fault => fault.IsGrave == isGrave && fault.Matters(context.Today))];
        if (faults.Length == 0) return;
        string more = faults.Length > Shown ? $"; and {faults.Length - Shown} more, which 'postlint register check' lists" : "";
        context.Report(
            Place(context, notice.Key),
            $"the register under '{notice.Key}' {(isGrave ? "has faults" : "could be better")}: {string.Join("; ", faults.Take(Shown).GroupBy(fault => fault.Message, Together))}{more}",
            faults.All(fault => fault.IsStranger) ? "mend the list where it is kept, as the message says; until then 'gate' does not pass" : "mend the rows in the system that the register comes from, and export it again",
            atMost: isGrave ? DiagnosticSeverity.Error : DiagnosticSeverity.Info);
    }

    /// <summary>What is wrong in several rows is said once.</summary>
    private static string Together(string message, IEnumerable<RegisterFault> faults) => faults.First().Place.Length == 0 ? message : $"{string.Join(" and ", faults.Select(fault => fault.Place))}: {message}";

    private static TextSpan Place(ConfigurationContext context, string key) => context.Root.Find(key)?.Value.Span ?? default;
}
