using PostLint.Lexicons;

namespace PostLint.Analysis;

/// <summary>All word lists of the active rules in one phrase table.</summary>
public sealed class Vocabulary
{
    private readonly Dictionary<Lexicon, int> places;

    /// <summary>The place of each embedded list, by its number; -1 for one that no active rule uses.</summary>
    private readonly int[] embedded;
    private readonly (int List, int Section)[] values;

    private Vocabulary(Lexicon[] lexicons, (int List, int Section)[] values, PhraseTable table)
    {
        places = new Dictionary<Lexicon, int>(lexicons.Length, ReferenceEqualityComparer.Instance);
        embedded = new int[lexicons.Length == 0 ? 1 : lexicons.Max(lexicon => lexicon.Number) + 1];
        Array.Fill(embedded, -1);
        foreach (Lexicon lexicon in lexicons)
        {
            if (lexicon.Number > 0) embedded[lexicon.Number] = places.Count;
            places.Add(lexicon, places.Count);
        }

        this.values = values;
        Table = table;
    }

    public PhraseTable Table { get; }

    public int ListCount => places.Count;

    public static Vocabulary Create(IEnumerable<Lexicon> lists)
    {
        Lexicon[] lexicons = [.. lists.Distinct()];
        var values = new List<(int, int)>();
        var builder = new PhraseTableBuilder(lexicons.Sum(lexicon => lexicon.TableSize));
        for (int list = 0; list < lexicons.Length; list++)
        {
            lexicons[list].AddTo(builder, values.Count);
            for (int section = 0; section < lexicons[list].Sections.Count; section++) values.Add((list, section));
        }

        return new Vocabulary(lexicons, [.. values], builder.Build());
    }

    /// <summary>The number of a list, or -1 when no active rule uses it.</summary>
    public int IndexOf(Lexicon lexicon) =>
        lexicon.Number == 0 ? places.GetValueOrDefault(lexicon, -1) : lexicon.Number < embedded.Length ? embedded[lexicon.Number] : -1;

    internal (int List, int Section) ValueOf(int value) => values[value];
}
