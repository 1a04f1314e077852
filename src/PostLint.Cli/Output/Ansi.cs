using PostLint.Analysis;
using PostLint.Cli.Hosting;

namespace PostLint.Cli.Output;

/// <summary>Terminal colours, or none.</summary>
internal sealed class Ansi(bool isOn)
{
    public static Ansi For(ColorChoice choice, CliHost host, bool isFile) => new(choice switch
    {
        ColorChoice.Always => true,
        ColorChoice.Never => false,
        _ => !isFile && host.IsOutputTerminal && !host.IsSet("NO_COLOR") && host.Environment("TERM") != "dumb",
    });

    public string Bold(string text) => Wrap("1", text);

    public string Gutter(string text) => Wrap("34", text);

    public string Of(DiagnosticSeverity severity, string text) => Wrap(severity switch
    {
        DiagnosticSeverity.Error => "1;31",
        DiagnosticSeverity.Warning => "1;33",
        _ => "1;36",
    }, text);

    private string Wrap(string code, string text) => isOn ? $"\e[{code}m{text}\e[0m" : text;
}
