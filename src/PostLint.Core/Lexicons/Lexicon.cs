using System.Text;

namespace PostLint.Lexicons;

/// <summary>
/// A word list: sections of terms, read from a data file (<c>#</c> comments, <c>[section]</c> heads, one term a line).
/// A term is matched word by word: case, accents and apostrophes do not count, a hyphen is a space. <c>(a|b)</c> in a term stands for either.
/// </summary>
/// <remarks>The lists hold over a hundred thousand terms, and a run must not wait for them: a list goes straight from its text into a table.</remarks>
public sealed class Lexicon
{
    private static int embedded;

    private readonly string text;
    private readonly string[] sections;
    private IReadOnlyList<LexiconTerm>? terms;

    private Lexicon(string name, string text)
    {
        (Name, this.text) = (name, text);
        sections = ReadSections(text, out int lines);
        TableSize = SizeFor(lines);
    }

    private Lexicon(string name, LexiconTerm[] terms)
    {
        (Name, text, this.terms) = (name, "", terms);
        int count = terms.Length == 0 ? 0 : terms.Max(term => term.Section) + 1;
        sections = [.. Enumerable.Range(0, count).Select(section => $"{section}")];
        TableSize = SizeFor(terms.Length);
    }

    public string Name { get; }

    /// <summary>Counts the embedded lists from 1, so that who asks for one again and again finds it by a number; 0 for a list that is not embedded and may go.</summary>
    internal int Number { get; private init; }

    /// <summary>For how much a table of the terms should have room: about how many phrases and beginnings of phrases they are.</summary>
    internal int TableSize { get; }

    /// <summary>The terms one by one; for lists that are no phrase table. Copied at first use.</summary>
    public IReadOnlyList<LexiconTerm> Terms => terms ??= ReadTerms();

    public IReadOnlyList<string> Sections => sections;

    /// <summary>Reads the embedded data file <c>NAME.txt</c>.</summary>
    public static unsafe Lexicon Embedded(string name)
    {
        using var stream = (UnmanagedMemoryStream?)typeof(Lexicon).Assembly.GetManifestResourceStream($"data/{name}.txt")
            ?? throw new InvalidOperationException($"no embedded word list '{name}'");
        string text = Encoding.UTF8.GetString(stream.PositionPointer, (int)stream.Length);
        return new Lexicon(name, text) { Number = Interlocked.Increment(ref embedded) };
    }

    /// <summary>Reads the text of a data file.</summary>
    /// <exception cref="FormatException">A bracket is not closed.</exception>
    public static Lexicon Parse(string name, string text) => new(name, text);

    /// <summary>A list of terms that stand in no data file; sections are known by their numbers alone.</summary>
    /// <exception cref="FormatException">A bracket of a term is not closed.</exception>
    public static Lexicon Of(string name, IEnumerable<LexiconTerm> written)
    {
        return new Lexicon(name, [.. written.SelectMany(term => Choices(term.Text).Select(choice => term with { Text = choice }))]);
    }

    /// <summary>The number of a section, for comparing matches.</summary>
    /// <exception cref="ArgumentException">The list has no such section: code and data file disagree.</exception>
    public int Section(string name)
    {
        int index = Array.IndexOf(sections, name);
        return index >= 0 ? index : throw new ArgumentException($"word list '{Name}' has no section '{name}'", nameof(name));
    }

    /// <summary>The list as a table of phrases whose values are section numbers.</summary>
    public PhraseTable ToTable()
    {
        var builder = new PhraseTableBuilder(TableSize);
        AddTo(builder);
        return builder.Build();
    }

    /// <summary>Adds the terms to a table.</summary>
    /// <param name="firstValue">The value of the first section; the others count on from it.</param>
    public void AddTo(PhraseTableBuilder builder, int firstValue = 0)
    {
        if (terms is not null)
        {
            foreach (LexiconTerm term in terms) builder.Add(term.Text, firstValue + term.Section);
            return;
        }

        var lines = new LexiconLines(text);
        while (lines.MoveNext())
        {
            if (lines.IsHead) continue;
            int section = firstValue + Math.Max(0, lines.Section);
            if (!HasChoice(lines.Current)) builder.Add(lines.Current, section);
            else foreach (string term in Choices(lines.Current.ToString())) builder.Add(term, section);
        }
    }

    private List<LexiconTerm> ReadTerms()
    {
        var found = new List<LexiconTerm>();
        var lines = new LexiconLines(text);
        while (lines.MoveNext())
        {
            if (lines.IsHead) continue;
            foreach (string term in Choices(lines.Current.ToString())) found.Add(new LexiconTerm(term, Math.Max(0, lines.Section)));
        }

        return found;
    }

    /// <summary>A fourth of all beginnings are no phrases by themselves.</summary>
    private static int SizeFor(int terms) => terms + terms / 4;

    private static string[] ReadSections(string text, out int terms)
    {
        terms = 0;
        var found = new List<string>();
        var lines = new LexiconLines(text);
        while (lines.MoveNext())
        {
            if (lines.IsHead) found.Add(lines.Current[1..^1].ToString());
            else terms++;
        }

        return found.Count == 0 ? [""] : [.. found];
    }

    private static bool HasChoice(ReadOnlySpan<char> line) => line.Contains('|') && line.Contains('(');

    /// <summary>A term, once for every choice among the words in brackets.</summary>
    /// <exception cref="FormatException">A bracket is not closed.</exception>
    private static IEnumerable<string> Choices(string line)
    {
        if (!HasChoice(line)) return [line];
        int open = line.IndexOf('(', StringComparison.Ordinal), close = line.IndexOf(')', open);
        if (close < 0) throw new FormatException($"'{line}' opens a bracket and does not close it");
        return line[(open + 1)..close].Split('|').SelectMany(choice => Choices($"{line[..open]}{choice}{line[(close + 1)..]}"));
    }
}
