using PostLint.Cli.Commands;
using PostLint.Cli.Files;
using PostLint.Cli.Fixing;
using PostLint.Cli.Hosting;
using PostLint.Cli.Linting;
using PostLint.Cli.Redaction;

namespace PostLint.Cli.Output;

/// <summary>Writes all reports of a run, then what went wrong to standard error.</summary>
internal static class ReportWriter
{
    /// <param name="report">The run.</param>
    /// <param name="settings">What was asked for.</param>
    /// <param name="host">The outside world.</param>
    /// <param name="special">Writes a format in a command's own way, or gives false.</param>
    /// <exception cref="UsageException">A report cannot be written; the others are.</exception>
    public static void Write(LintReport report, CheckSettings settings, CliHost host, Func<ReportView, ReportFormat, TextWriter, bool>? special = null)
    {
        string? failure = null;
        foreach (ReportTarget target in settings.Targets)
        {
            var view = new ReportView(report, IsRedacted(target, settings, host));
            using var text = new StringWriter { NewLine = "\n" };
            if (special?.Invoke(view, target.Format, text) != true) Write(view, target, settings, host, text);
            failure ??= Failure(target.Path, text.ToString(), host);
        }

        WriteMessages(report, settings, host);
        if (failure is not null) throw new UsageException(failure);
    }

    /// <summary>Redaction is on in pipelines, in gate, and in all formats but text on standard output.</summary>
    public static bool IsRedacted(ReportTarget target, CheckSettings settings, CliHost host) =>
        settings.IsGate || (settings.Redact ?? (host.IsSet("CI") || target.Format != ReportFormat.Text || target.Path is not null));

    private static void Write(ReportView view, ReportTarget target, CheckSettings settings, CliHost host, TextWriter text)
    {
        switch (target.Format)
        {
            case ReportFormat.Json:
                text.Write(JsonText.Write(json => new JsonReport(view, json).Write()));
                break;
            case ReportFormat.Sarif:
                text.Write(JsonText.Write(json => new SarifReport(view, json).Write()));
                break;
            case ReportFormat.GitHub:
                GitHubReport.Write(view, text);
                break;
            default:
                if (settings.Diff) DiffReport.Write(view, text);
                new TextReport(view, settings, Ansi.For(settings.Color, host, target.Path is not null), text).Write();
                break;
        }
    }

    /// <summary>Saves or prints a report; why that failed, or null.</summary>
    private static string? Failure(string? path, string text, CliHost host)
    {
        try
        {
            // Opened anew, standard output would be written from its beginning, over what stands there.
            if (path is null or "/dev/stdout")
            {
                host.Out.Write(text);
                host.Out.Flush();
            }
            else
            {
                AtomicFile.Write(host.FullPath(path), text);
            }

            return null;
        }
        catch (UsageException exception)
        {
            return exception.Message;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return $"--output: '{path}' cannot be written";
        }
    }

    private static void WriteMessages(LintReport report, CheckSettings settings, CliHost host)
    {
        bool redact = IsRedacted(new ReportTarget(ReportFormat.Text, null), settings, host);
        List<RegisterMask> masks = redact ? [.. report.Workspaces.Select(workspace => new RegisterMask(workspace.Lint.School))] : [];
        string Shown(string path) => DisplayText.Clean(masks.Aggregate(path, (text, mask) => mask.Apply(text, isPath: true)));
        void Tell(RunProblem told) => host.Error.WriteLine(told.Path is { } path ? $"postlint: {Shown(path)}: {told.Message}" : $"postlint: {told.Message}");
        foreach (RunProblem problem in report.Problems) Tell(problem);
        if (settings.Quiet) return;
        foreach (RunProblem note in report.Notes) Tell(note);
        foreach (RunProblem excluded in report.Excluded) Tell(excluded);
    }
}
