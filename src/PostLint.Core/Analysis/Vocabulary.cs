using PostLint.Lexicons;

namespace PostLint.Analysis;

/// <summary>All word lists of the active rules in one phrase table.</summary>
public sealed class Vocabulary
{
    private readonly Dictionary<Lexicon, int> places;
    private readonly (int List, int Section)[] values;

    private Vocabulary(Lexicon[] lexicons, (int List, int Section)[] values, PhraseTable table)
    {
        places = new Dictionary<Lexicon, int>(lexicons.Length, ReferenceEqualityComparer.Instance);
        foreach (Lexicon lexicon in lexicons) places.Add(lexicon, places.Count);
        this.values = values;
        Table = table;
    }

    public PhraseTable Table { get; }

    public int ListCount => places.Count;

    public static Vocabulary Create(IEnumerable<Lexicon> lists)
    {
        Lexicon[] lexicons = [.. lists.Distinct()];
        var values = new List<(int, int)>();
        var builder = new PhraseTableBuilder();
        for (int list = 0; list < lexicons.Length; list++)
        {
            lexicons[list].AddTo(builder, values.Count);
            for (int section = 0; section < lexicons[list].Sections.Count; section++) values.Add((list, section));
        }

        return new Vocabulary(lexicons, [.. values], builder.Build());
    }

    /// <summary>The number of a list, or -1 when no active rule uses it.</summary>
    public int IndexOf(Lexicon lexicon) => places.GetValueOrDefault(lexicon, -1);

    internal (int List, int Section) ValueOf(int value) => values[value];
}
