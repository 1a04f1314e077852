namespace PostLint.Cli.Tests.Harness;

/// <summary>What a run of the command came to.</summary>
internal sealed record CliResult(int Code, string Out, string Error);
