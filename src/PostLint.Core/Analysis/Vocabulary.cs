using PostLint.Lexicons;

namespace PostLint.Analysis;

/// <summary>All word lists of the active rules in one phrase table.</summary>
public sealed class Vocabulary
{
    private readonly Lexicon[] lexicons;
    private readonly (int List, int Section)[] values;

    private Vocabulary(Lexicon[] lexicons, (int List, int Section)[] values, PhraseTable table)
    {
        this.lexicons = lexicons;
        this.values = values;
        Table = table;
    }

    public PhraseTable Table { get; }

    public int ListCount => lexicons.Length;

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
    public int IndexOf(Lexicon lexicon) => Array.IndexOf(lexicons, lexicon);

    internal (int List, int Section) ValueOf(int value) => values[value];
}
