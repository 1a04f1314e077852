using System.Globalization;
using PostLint.School;

namespace PostLint.Benchmarks;

/// <summary>Made-up pupils: forenames as unevenly spread as in a school, so that popular ones have hundreds of bearers, and surnames put together from syllables.</summary>
internal static class Pupils
{
    private static readonly string[] Forenames =
    [
        "Olivia", "Amelia", "Noah", "Oliver", "Muhammad", "Isla", "George", "Ava", "Arthur", "Leo", "Lily", "Freya", "Theo", "Oscar", "Poppy", "Jack", "Aisha", "Ibrahim", "Grace", "Sofia",
        "Zara", "Ravi", "Priya", "Jakub", "Zofia", "Chloe", "Daisy", "Rowan", "Kieran", "Tomasz", "Anya", "Yusuf", "Fatima", "Hamza", "Eleanor", "Bronwen", "Rhys", "Niamh", "Callum", "Skye",
    ];

    private static readonly string[] Syllables = ["bar", "cal", "den", "fen", "gar", "hal", "ing", "kel", "lan", "mor", "nor", "oak", "pen", "quil", "ros", "stan", "thorn", "ul", "ver", "wick"];

    public static Person[] Make(int count)
    {
        var random = new Random(20_260_303);
        return [.. Enumerable.Range(0, count).Select(i => Make(i, random))];
    }

    /// <summary>Three in four have consent to be named.</summary>
    public static IEnumerable<Consent> Consents(IReadOnlyList<Person> pupils) => pupils
        .Where((_, i) => i % 4 != 0)
        .Select((pupil, i) => new Consent { Id = string.Create(CultureInfo.InvariantCulture, $"c-{i}"), Subject = pupil.Id, Kinds = ConsentKinds.Name | ConsentKinds.Photo });

    private static Person Make(int i, Random random)
    {
        // The most popular forename has about one pupil in forty, as in the national lists; a third have a rare one.
        double place = random.NextDouble();
        string forename = place < 0.33 ? Capital(Syllable(random) + Syllable(random) + "a") : Forenames[(int)(Forenames.Length * Math.Pow(random.NextDouble(), 1.5))];
        string surname = Capital(Syllable(random) + Syllable(random) + (random.Next(3) == 0 ? Syllable(random) : ""));
        return new Person
        {
            Id = string.Create(CultureInfo.InvariantCulture, $"p-{i}"),
            Kind = PersonKind.Pupil,
            Forenames = [forename],
            Surname = surname,
            Year = string.Create(CultureInfo.InvariantCulture, $"Y{i % 7}"),
            Class = string.Create(CultureInfo.InvariantCulture, $"{i % 7}{(char)('A' + i % 3)}"),
            Groups = [string.Create(CultureInfo.InvariantCulture, $"year-{i % 7}")],
        };
    }

    private static string Syllable(Random random) => Syllables[random.Next(Syllables.Length)];

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}
