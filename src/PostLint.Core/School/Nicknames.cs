namespace PostLint.School;

/// <summary>Usual short forms of forenames, from the data file <c>nicknames.txt</c> (origin in its head); read when the first register is.</summary>
internal static class Nicknames
{
    private static readonly Lazy<Dictionary<string, string[]>> Table = new(Load);

    public static IReadOnlyList<string> Of(string forename) =>
        Table.Value.TryGetValue(Text.Folding.FoldText(forename), out string[]? nicknames) ? nicknames : [];

    private static Dictionary<string, string[]> Load()
    {
        var table = new Dictionary<string, string[]>(StringComparer.Ordinal);
        using Stream? stream = typeof(Nicknames).Assembly.GetManifestResourceStream("data/nicknames.txt");
        if (stream is null) return table;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            int tab = line.IndexOf('\t', StringComparison.Ordinal);
            if (line.StartsWith('#') || tab < 0) continue;
            table[line[..tab]] = line[(tab + 1)..].Split(',');
        }

        return table;
    }
}
