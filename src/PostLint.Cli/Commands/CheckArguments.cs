using System.CommandLine;

namespace PostLint.Cli.Commands;

/// <summary>What <c>check</c>, <c>gate</c> and <c>audit</c> accept, before it is understood.</summary>
/// <param name="paths">What the paths are.</param>
internal sealed class CheckArguments(string paths = "drafts and folders; '-' reads standard input, '.' when left out")
{
    public Argument<string[]> Paths { get; } = new("PATH")
    {
        Description = paths,
        Arity = ArgumentArity.ZeroOrMore,
    };

    public Option<string?> StdinPath { get; } = Text("--stdin-path", "FILE", "the path that standard input stands for");

    public Option<string?> Config { get; } = Text("--config", "FILE", "this postlint.yml for all drafts");

    public Option<string?> KeyFile { get; } = Text("--key-file", "FILE", "the key of sealed registers");

    public Option<string?> Profile { get; } = Text("--profile", "NAME", "replaces policy_profile.extends");

    public Option<string?> Format { get; } = Text("--format", "FORMAT", "text (default), json, sarif or github");

    public Option<string[]> Output { get; } = new("--output", "-o") { HelpName = "[FORMAT=]FILE", Description = "write the report to a file; repeatable with FORMAT=", Arity = ArgumentArity.OneOrMore, AllowMultipleArgumentsPerToken = false };

    public Option<string?> FailOn { get; } = Text("--fail-on", "LEVEL", "error (default), warning, info or never");

    public Option<string?> Today { get; } = Text("--today", "YYYY-MM-DD", "the day that counts as today, in UK time");

    public Option<bool> Redact { get; } = Flag("--redact", "show no source text, names or ids");

    public Option<bool> NoRedact { get; } = Flag("--no-redact", "show them in file formats too");

    public Option<bool> Fix { get; } = Flag("--fix", "apply safe fixes");

    public Option<bool> FixSuggested { get; } = Flag("--fix-suggested", "apply safe and suggested fixes");

    public Option<bool> Diff { get; } = Flag("--diff", "show what the fixes would change, and write nothing");

    public Option<string?> Jobs { get; } = Text("--jobs", "N", "how many drafts at once (default: one a core)");

    public Option<bool> Quiet { get; } = new("--quiet", "-q") { Description = "findings and errors only" };

    public Option<string?> Color { get; } = Text("--color", "WHEN", "auto (default), always or never");

    public Option<bool> ExplainScores { get; } = Flag("--explain-scores", "show what counted for and against a finding");

    public void AddTo(Command command)
    {
        command.Add(Paths);
        foreach (Option option in new Option[] { StdinPath, Config, KeyFile, Profile, Format, Output, FailOn, Today, Redact, NoRedact, Fix, FixSuggested, Diff, Jobs, Quiet, Color, ExplainScores })
            command.Add(option);
    }

    private static Option<string?> Text(string name, string help, string description) => new(name) { HelpName = help, Description = description };

    private static Option<bool> Flag(string name, string description) => new(name) { Description = description };
}
