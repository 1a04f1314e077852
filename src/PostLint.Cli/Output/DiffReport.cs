using PostLint.Cli.Fixing;
using PostLint.Cli.Redaction;

namespace PostLint.Cli.Output;

/// <summary>What fixes would change, as a unified diff; a redacted report names the files alone.</summary>
internal static class DiffReport
{
    public static void Write(ReportView view, TextWriter output)
    {
        foreach (FixedFile file in view.Report.Fixed)
        {
            if (view.IsRedacted) output.WriteLine($"would change {DisplayText.Clean(new RegisterMask(file.Workspace.Lint.School).Apply(file.Path, isPath: true))}");
            else output.Write(UnifiedDiff.Create(file.Path, file.Before.Content, file.After.Content));
        }
    }
}
