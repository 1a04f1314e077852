namespace PostLint.Cli.Output;

/// <summary>How reports name the tool.</summary>
internal static class ToolInfo
{
    public const string Name = "postlint";

    public static string Version { get; } = typeof(ToolInfo).Assembly.GetName().Version?.ToString(3) ?? "0.0.0";
}
