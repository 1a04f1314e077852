using PostLint.Text;

namespace PostLint.Workspaces;

/// <summary>Collects the faults of one file.</summary>
internal sealed class ConfigurationErrors(string file, SourceText text)
{
    private readonly List<ConfigurationError> errors = [];

    public string File => file;

    public int Count => errors.Count;

    public void Add(TextSpan span, string message)
    {
        LinePosition position = text.Lines.GetPosition(span.Start);
        int line = text[span].IndexOfAny('\r', '\n');
        errors.Add(new ConfigurationError(file, position.Line + 1, position.Character + 1, message) { Length = line < 0 ? span.Length : line });
    }

    /// <exception cref="ConfigurationException">A fault was added.</exception>
    public void ThrowIfAny()
    {
        if (errors.Count > 0) throw new ConfigurationException([.. errors.OrderBy(error => error.Line).ThenBy(error => error.Column)]);
    }
}
