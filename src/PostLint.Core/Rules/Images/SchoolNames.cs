using PostLint.School;
using PostLint.Text;

namespace PostLint.Rules.Images;

/// <summary>Whether the school or its trust is named in a text that is no prose, such as a file's name.</summary>
internal static class SchoolNames
{
    private const int MostWords = 200;

    public static bool StandIn(SchoolFacts school, string text)
    {
        var words = new List<ulong>();
        var scanner = new WordScanner(text);
        while (words.Count < MostWords && scanner.MoveNext()) words.Add(scanner.Hash);
        SchoolIdentity identity = school.Identity;
        foreach (IReadOnlyList<string> names in (ReadOnlySpan<IReadOnlyList<string>>)[[identity.Name], identity.Aliases, identity.TrustNames])
        {
            foreach (string name in names)
            {
                if (Holds(words, name)) return true;
            }
        }

        return false;
    }

    private static bool Holds(List<ulong> words, string name)
    {
        var phrase = new List<ulong>();
        var scanner = new WordScanner(name);
        while (scanner.MoveNext()) phrase.Add(scanner.Hash);
        if (phrase.Count == 0) return false;
        ReadOnlySpan<ulong> all = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(words);
        return all.IndexOf(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(phrase)) >= 0;
    }
}
