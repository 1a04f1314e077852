using System.Globalization;
using PostLint.Lexicons;

namespace PostLint.Rules.Tone;

/// <summary>Reads the section heads of a cue file: a class, a weight, then grounds and a place in any order.</summary>
internal static class CueKinds
{
    /// <param name="list">The file.</param>
    /// <param name="grounds">The grounds that a head may name, in the order of their bits.</param>
    /// <param name="classes">Takes the classes in the order of their numbers.</param>
    public static CueKind[] Read(Lexicon list, string[] grounds, List<string> classes) => [.. list.Sections.Select(head => Read(head, grounds, classes))];

    private static CueKind Read(string head, string[] grounds, List<string> classes)
    {
        string[] parts = head.Split(' ');
        if (!classes.Contains(parts[0])) classes.Add(parts[0]);
        uint bits = 0;
        CuePlace place = CuePlace.Sentence;
        foreach (string part in parts.AsSpan(2))
        {
            int ground = Array.IndexOf(grounds, part);
            if (ground >= 0) bits |= 1u << ground;
            else place = Place(part);
        }

        return new CueKind(classes.IndexOf(parts[0]), int.Parse(parts[1], CultureInfo.InvariantCulture), bits == 0 ? uint.MaxValue : bits, place);
    }

    private static CuePlace Place(string word) => word switch
    {
        "near" => CuePlace.Near,
        "before" => CuePlace.Before,
        "after" => CuePlace.After,
        _ => throw new InvalidOperationException($"'{word}' is neither a ground nor a place"),
    };
}
