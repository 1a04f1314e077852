using PostLint.Analysis;

namespace PostLint.Core.Tests.Harness;

/// <summary>How many of an origin's names PL2004 finds, written in full and as first names.</summary>
internal sealed record NameOrigin(string Origin, int Full, int FullFound, int First, int FirstFound, IReadOnlyList<string> Missed)
{
    private const int NamesOfOrigin = 300;

    /// <summary>At least 300 different full names of each origin, and its forenames in 300 sentences.</summary>
    public static IReadOnlyList<NameOrigin> Measure()
    {
        var sections = Sections();
        string[] full = [.. sections["full"]], first = [.. sections["first"]];
        return [.. sections.Keys.Where(key => key is not ("full" or "first")).AsParallel().AsOrdered().Select(origin => Of(origin, sections[origin][0], full, first))];
    }

    private static NameOrigin Of(string origin, string names, string[] full, string[] first)
    {
        string[][] lists = [.. names.Split('|').Select(list => list.Split(' '))];
        var missed = new List<string>();
        int fullFound = 0, firstFound = 0;
        for (int i = 0; i < NamesOfOrigin; i++)
        {
            string forename = lists[0][i % lists[0].Length], surname = lists[1][(i / lists[0].Length + i) % lists[1].Length];
            if (IsFound(full[(i + i / full.Length) % full.Length], $"{forename} {surname}", missed)) fullFound++;
            if (IsFound(first[(i + i / first.Length) % first.Length], forename, missed)) firstFound++;
        }

        return new NameOrigin(origin, NamesOfOrigin, fullFound, NamesOfOrigin, firstFound, missed);
    }

    private static bool IsFound(string sentence, string name, List<string> missed)
    {
        string draft = sentence.Replace("{}", name, StringComparison.Ordinal);
        int start = sentence.IndexOf("{}", StringComparison.Ordinal);
        bool found = DraftLint.Exact(draft, "default").Diagnostics.Any(diagnostic => diagnostic.Id is "PL2004" && diagnostic.Severity >= DiagnosticSeverity.Warning && diagnostic.Span.Start < start + name.Length && start < diagnostic.Span.End);
        if (!found) missed.Add(draft);
        return found;
    }

    private static Dictionary<string, List<string>> Sections()
    {
        var sections = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        List<string> current = [];
        foreach (string line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Rules", "NameDrafts", "origins.txt")).Where(line => line.Length > 0 && line[0] != '#'))
        {
            if (line[0] == '[' && line[^1] == ']') sections[line[1..^1]] = current = [];
            else current.Add(line);
        }

        return sections;
    }
}
