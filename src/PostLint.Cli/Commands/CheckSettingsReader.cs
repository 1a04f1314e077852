using System.CommandLine;
using System.Globalization;
using PostLint.Analysis;
using PostLint.Cli.Hosting;
using PostLint.Cli.Output;
using PostLint.Policies;
using PostLint.Workspaces;

namespace PostLint.Cli.Commands;

/// <summary>Understands the arguments of <c>check</c> and <c>gate</c>, or says what is wrong and what is near.</summary>
internal sealed class CheckSettingsReader(CheckArguments arguments, CliHost host, bool isGate)
{
    private static readonly string[] FormatNames = ["text", "json", "sarif", "github"];
    private static readonly string[] Levels = ["never", "info", "warning", "error"];
    private static readonly string[] Colors = ["auto", "always", "never"];

    /// <exception cref="UsageException">A value is unknown, or two contradict each other.</exception>
    public CheckSettings Read(ParseResult parsed)
    {
        string[] paths = parsed.GetValue(arguments.Paths) ?? [];
        if (Array.Find(paths, path => path.Length > 1 && path[0] == '-' && !IsLiteral(parsed, path)) is { } option)
            throw new UsageException(UsageErrors.Unknown(option, parsed.CommandResult.Command));
        if (paths.Contains("")) throw new UsageException("an empty path names nothing");
        bool fix = parsed.GetValue(arguments.Fix), suggested = parsed.GetValue(arguments.FixSuggested), diff = parsed.GetValue(arguments.Diff);
        bool stdin = paths.Contains("-");
        if (stdin && (fix || suggested || diff)) throw new UsageException("standard input cannot be fixed in place; name the file");
        if (stdin && paths.Length > 1) throw new UsageException("'-' stands alone; name files in a run of their own");
        int level = Choice.Of("--fail-on", parsed.GetValue(arguments.FailOn) ?? "error", Levels);
        return new CheckSettings
        {
            Paths = paths.Length == 0 ? ["."] : paths,
            StdinPath = parsed.GetValue(arguments.StdinPath),
            ConfigPath = parsed.GetValue(arguments.Config),
            KeyFile = parsed.GetValue(arguments.KeyFile),
            ProfileName = ReadProfile(parsed.GetValue(arguments.Profile)),
            Targets = ReadTargets(parsed.GetValue(arguments.Format) ?? "text", parsed.GetValue(arguments.Output) ?? []),
            FailOn = level == 0 ? null : (DiagnosticSeverity)level,
            Today = Day.Parse(parsed.GetValue(arguments.Today)) ?? host.Today(),
            IsGate = isGate,
            Redact = ReadRedaction(parsed),
            Fix = suggested || (diff && !fix) ? FixSafety.Suggested : fix ? FixSafety.Safe : null,
            Diff = diff,
            Jobs = ReadJobs(parsed.GetValue(arguments.Jobs)),
            Quiet = parsed.GetValue(arguments.Quiet),
            Color = (ColorChoice)Choice.Of("--color", parsed.GetValue(arguments.Color) ?? "auto", Colors),
            ExplainScores = parsed.GetValue(arguments.ExplainScores),
        };
    }

    /// <summary>Whether a token that looks like an option stands behind <c>--</c>.</summary>
    private static bool IsLiteral(ParseResult parsed, string path)
    {
        var tokens = parsed.Tokens.Select(token => token.Value).ToList();
        int separator = tokens.IndexOf("--");
        return separator >= 0 && tokens.IndexOf(path) > separator;
    }

    private bool? ReadRedaction(ParseResult parsed)
    {
        bool redact = parsed.GetValue(arguments.Redact), open = parsed.GetValue(arguments.NoRedact);
        if (open && isGate) throw new UsageException("gate always redacts; use 'check --no-redact' on your own machine");
        if (open && redact) throw new UsageException("--redact and --no-redact contradict each other");
        return open ? false : redact ? true : null;
    }

    private string? ReadProfile(string? name)
    {
        if (name is null || BuiltInProfiles.Names.Contains(name)) return name;
        if (name.EndsWith(".yml", StringComparison.Ordinal)) return host.FullPath(name);
        return BuiltInProfiles.Names[Choice.Of("--profile", name, BuiltInProfiles.Names)];
    }

    private static int ReadJobs(string? text)
    {
        if (text is null) return Environment.ProcessorCount;
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int jobs) && jobs is > 0 and <= 1024
            ? jobs
            : throw new UsageException($"--jobs: '{text}' is no number of drafts; write one from 1 to 1024");
    }

    private IReadOnlyList<ReportTarget> ReadTargets(string format, string[] outputs)
    {
        var main = (ReportFormat)Choice.Of("--format", format, FormatNames);
        var files = new List<ReportTarget>();
        bool mainIsTaken = false;
        foreach (string output in outputs)
        {
            int equals = output.IndexOf('=', StringComparison.Ordinal);
            bool plain = equals <= 0;
            string path = output[(equals + 1)..];
            if (path.Length == 0) throw new UsageException("--output: the file name is missing");
            if (plain && mainIsTaken) throw new UsageException("--output: only one file can take the format of --format; write FORMAT=FILE for the others");
            if (files.Any(file => FolderPaths.Comparer.Equals(host.FullPath(file.Path!), host.FullPath(path)))) throw new UsageException($"--output: '{path}' is named twice, and only the last report would be kept; give each report a file of its own");
            mainIsTaken |= plain;
            files.Add(new ReportTarget(plain ? main : (ReportFormat)Choice.Of("--output", output[..equals], FormatNames), path));
        }

        return mainIsTaken ? files : [.. files, new ReportTarget(main, null)];
    }
}
