using System.Globalization;
using PostLint.School;
using PostLint.Text;

namespace PostLint.NameTables;

/// <summary>Reads the lists of names, words and places: the text of each entry and its facts.</summary>
public static class NameListReader
{
    private static readonly (string File, ushort Kind)[] Lists =
    [
        ("forenames.txt", NameFacts.Forename),
        ("surnames.txt", NameFacts.Surname),
        ("words.txt", NameFacts.Word),
        ("places.txt", NameFacts.Place),
    ];

    /// <summary>All entries of all lists; one text may come from several.</summary>
    public static IEnumerable<(string Text, NameFacts Facts)> Read(string folder)
    {
        foreach ((string file, ushort kind) in Lists)
        {
            foreach (string line in File.ReadLines(Path.Combine(folder, file)))
            {
                if (line.Length == 0 || line[0] == '#') continue;
                string[] cells = line.Split('\t');
                int commonness = kind == NameFacts.Forename ? int.Parse(cells[1], CultureInfo.InvariantCulture) : 0;
                yield return (cells[0], new NameFacts((ushort)(kind | commonness | Flags(cells.Length > 1 ? cells[^1] : ""))));
            }
        }
    }

    /// <summary>The key of an entry: the hash of its word, or of its words combined.</summary>
    public static ulong Key(string text)
    {
        var words = new WordScanner(text);
        if (!words.MoveNext()) throw new FormatException($"'{text}' holds no word");
        ulong key = words.Hash;
        while (words.MoveNext()) key = WordHash.Combine(key, words.Hash);
        return key;
    }

    private static int Flags(string letters)
    {
        int flags = 0;
        foreach (char letter in letters)
        {
            flags |= letter switch
            {
                'w' => NameFacts.Word,
                'p' => NameFacts.Place | NameFacts.WellKnownPlace,
                'm' => NameFacts.Month,
                's' => NameFacts.Surname,
                'o' => NameFacts.OtherOrigin,
                _ => throw new FormatException($"unknown flag '{letter}'"),
            };
        }

        return flags;
    }
}
