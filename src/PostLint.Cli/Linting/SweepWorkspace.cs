using PostLint.Analysis;
using PostLint.Cli.Files;
using PostLint.Rules;
using PostLint.School;
using PostLint.Workspaces;

namespace PostLint.Cli.Linting;

/// <summary>
/// A workspace as a sweep of published posts sees it: the rules over people alone, whatever <c>overrides</c> say of the archive's folder, and
/// every post, whatever <c>exclude</c> says.
/// </summary>
internal static class SweepWorkspace
{
    /// <summary>What the registers say: always on.</summary>
    private static readonly string[] OfRegisters = ["PL2001", "PL2003", "PL6001", "PL6003"];

    /// <summary>What else concerns people in published posts: on where the workspace has it on.</summary>
    private static readonly string[] OfPeople = ["PL2002", "PL2004", "PL2005", "PL2008", "PL6004", "PL6005"];

    public static Workspace Of(Workspace workspace)
    {
        LintConfiguration all = workspace.Lint;
        ActiveRule[] rules =
        [
            .. RuleCatalog.All.Select(rule => ActiveRule(all, rule)).OfType<ActiveRule>(),
        ];
        var lint = new LintConfiguration(all.School, all.Policy, rules, null, all.Defaults, all.IsConfigured)
        {
            AllowedFrontMatterKeys = all.AllowedFrontMatterKeys,
            Platforms = all.Platforms,
            FindMedia = all.FindMedia,
        };
        return new Workspace(workspace.Root, workspace.ConfigurationPath, lint, workspace.Profile, FileSelection.Default)
        {
            ConfigurationText = workspace.ConfigurationText,
            ConfigurationRoot = workspace.ConfigurationRoot,
            NamedFiles = workspace.NamedFiles,
        };
    }

    /// <summary>A report that fails where a sweep without registers, or with facts lost in them, would look clean.</summary>
    /// <param name="report">The sweep.</param>
    /// <param name="today">The day on which faults must matter.</param>
    public static LintReport Complete(LintReport report, DateOnly today)
    {
        var missing = new List<RunProblem>();
        foreach (Workspace workspace in report.Workspaces)
        {
            SchoolFacts school = workspace.Lint.School;
            if (!school.HasPupilRegister) missing.Add(new RunProblem(null, $"a sweep needs a 'pupil_register' in {WorkspaceLoader.FileName}; without one it would find nobody"));
            foreach (RegisterProblem problem in school.Problems) missing.Add(new RunProblem(null, $"the register under '{problem.Key}' is not available, so the list is not complete: {problem.Reason}"));
            missing.AddRange(school.Notices.Select(notice => Fault(notice, today)).OfType<RunProblem>());
        }

        return report with { Problems = [.. report.Problems, .. missing.Distinct()], Files = [.. report.Files.Where(file => file.IsPost)] };
    }

    /// <summary>What is lost in a register, told by its first row; null when nothing is.</summary>
    private static RunProblem? Fault(RegisterNotice notice, DateOnly today)
    {
        RegisterFault[] grave = [.. notice.Faults.Where(fault => fault.IsGrave && fault.Matters(today))];
        if (grave.Length == 0) return null;
        string more = grave.Length > 1 ? $"; and {grave.Length - 1} more, which 'postlint register check' lists" : "";
        return new RunProblem(null, $"facts are lost in the register under '{notice.Key}', so the list may not be complete: {grave[0]}{more}");
    }

    private static ActiveRule? ActiveRule(LintConfiguration all, PostAnalyzer rule)
    {
        ActiveRule? active = all.Rules.FirstOrDefault(active => active.Analyzer == rule);
        if (OfRegisters.Contains(rule.Descriptor.Id)) return active is null ? new ActiveRule(rule, null, false, RuleOptions.None) : active with { Severity = null };
        return OfPeople.Contains(rule.Descriptor.Id) ? active : null;
    }
}
