using System.Reflection;

namespace PostLint.Lexicons;

/// <summary>
/// A word list: sections of terms, read from a data file (<c>#</c> comments, <c>[section]</c> heads, one term a line).
/// A term is matched word by word: case, accents and apostrophes do not count, a hyphen is a space. <c>(a|b)</c> in a term stands for either.
/// </summary>
public sealed class Lexicon
{
    private readonly string[] sections;

    private Lexicon(string name, string[] sections, LexiconTerm[] terms)
    {
        Name = name;
        this.sections = sections;
        Terms = terms;
    }

    public string Name { get; }

    public IReadOnlyList<LexiconTerm> Terms { get; }

    public IReadOnlyList<string> Sections => sections;

    /// <summary>Reads the embedded data file <c>NAME.txt</c>.</summary>
    public static Lexicon Embedded(string name)
    {
        using Stream stream = typeof(Lexicon).Assembly.GetManifestResourceStream($"data/{name}.txt")
            ?? throw new InvalidOperationException($"no embedded word list '{name}'");
        using var reader = new StreamReader(stream);
        return Parse(name, reader.ReadToEnd());
    }

    /// <summary>Reads the text of a data file.</summary>
    public static Lexicon Parse(string name, string text)
    {
        var sections = new List<string>();
        var terms = new List<LexiconTerm>();
        foreach (ReadOnlySpan<char> raw in text.AsSpan().EnumerateLines())
        {
            ReadOnlySpan<char> line = raw.Trim();
            if (line.IsEmpty || line[0] == '#') continue;
            if (line[0] == '[' && line[^1] == ']') sections.Add(line[1..^1].ToString());
            else AddTerms(line.ToString(), Section(sections), terms);
        }

        if (sections.Count == 0) sections.Add("");
        return new Lexicon(name, [.. sections], [.. terms]);
    }

    /// <summary>The number of a section, for comparing matches.</summary>
    /// <exception cref="ArgumentException">The list has no such section: code and data file disagree.</exception>
    public int Section(string name)
    {
        int index = Array.IndexOf(sections, name);
        return index >= 0 ? index : throw new ArgumentException($"word list '{Name}' has no section '{name}'", nameof(name));
    }

    /// <summary>Adds a term, once for every choice among the words in brackets.</summary>
    /// <exception cref="FormatException">A bracket is not closed.</exception>
    private static void AddTerms(string line, int section, List<LexiconTerm> terms)
    {
        int open = line.Contains('|') ? line.IndexOf('(', StringComparison.Ordinal) : -1;
        if (open < 0)
        {
            terms.Add(new LexiconTerm(line, section));
            return;
        }

        int close = line.IndexOf(')', open);
        if (close < 0) throw new FormatException($"'{line}' opens a bracket and does not close it");
        foreach (string choice in line[(open + 1)..close].Split('|')) AddTerms($"{line[..open]}{choice}{line[(close + 1)..]}", section, terms);
    }

    private static int Section(List<string> sections) => Math.Max(0, sections.Count - 1);
}
