using PostLint.Text;

namespace PostLint.Yaml;

/// <summary>Why a text is no YAML, in words that show no value of the file.</summary>
public sealed record YamlError(string Message, TextSpan Span);
