using PostLint.Text;

namespace PostLint.School;

/// <summary>
/// The names that the workspace itself gives to the school, its trust and the places it may print, as hashes of their words: what looks
/// like a person's name and stands in one of them is none.
/// </summary>
public sealed class KnownPhrases
{
    private readonly List<ulong[]> phrases = [];
    private readonly HashSet<ulong> words = [];

    private KnownPhrases()
    {
    }

    internal static KnownPhrases Create(SchoolFacts school)
    {
        var known = new KnownPhrases();
        known.Add(school.Identity.Name);
        foreach (IReadOnlyList<string> list in (IReadOnlyList<string>[])[school.Identity.Aliases, school.Identity.TrustNames, school.Identity.TrustSchools, school.AllowedPlaces])
        {
            foreach (string phrase in list) known.Add(phrase);
        }

        return known;
    }

    /// <summary>Whether all of some words stand in one of the phrases, in order.</summary>
    /// <param name="name">The hashes of the words.</param>
    public bool Hold(ReadOnlySpan<ulong> name)
    {
        if (name.IsEmpty || !words.Contains(name[0])) return false;
        foreach (ulong[] phrase in phrases)
        {
            if (phrase.AsSpan().IndexOf(name) >= 0) return true;
        }

        return false;
    }

    private void Add(string phrase)
    {
        var hashes = new List<ulong>();
        var scanner = new WordScanner(phrase);
        while (scanner.MoveNext()) hashes.Add(scanner.Hash);
        if (hashes.Count == 0) return;
        phrases.Add([.. hashes]);
        words.UnionWith(hashes);
    }
}
