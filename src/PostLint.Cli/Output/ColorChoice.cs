namespace PostLint.Cli.Output;

/// <summary>When text is coloured; <see cref="Auto"/> is on a terminal without <c>NO_COLOR</c>.</summary>
internal enum ColorChoice
{
    Auto,
    Always,
    Never,
}
