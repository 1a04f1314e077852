namespace PostLint.Yaml;

/// <summary>The parser's messages in words for people who know no YAML; what the parser quotes of the file, which can be personal data, falls away.</summary>
internal static class YamlFaultWords
{
    private const string Arrow = "=>";

    private static readonly (string Part, string Words)[] Known = Read();

    public static string Of(string message)
    {
        foreach ((string part, string words) in Known)
        {
            if (message.Contains(part, StringComparison.OrdinalIgnoreCase)) return words;
        }

        return Known[^1].Words;
    }

    private static (string Part, string Words)[] Read()
    {
        using Stream stream = typeof(YamlFaultWords).Assembly.GetManifestResourceStream("data/yaml-faults.txt") ?? throw new InvalidOperationException("no embedded list of YAML faults");
        using var reader = new StreamReader(stream);
        var known = new List<(string, string)>();
        while (reader.ReadLine() is { } line)
        {
            int arrow = line.IndexOf(Arrow, StringComparison.Ordinal);
            if (arrow >= 0 && line[0] != '#') known.Add((line[..arrow].Trim(), line[(arrow + Arrow.Length)..].Trim()));
        }

        return [.. known];
    }
}
