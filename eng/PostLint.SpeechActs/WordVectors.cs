using PostLint.Analysis;
using PostLint.Text;

namespace PostLint.SpeechActs;

/// <summary>
/// What words mean, as vectors of signed bytes: words that stand in the same company lie close together. They let the network say something of a word
/// that no training draft holds. A text file: <c>#</c> comments, then a word, a space and its vector in base 64, a word a line.
/// </summary>
internal sealed class WordVectors
{
    private readonly Dictionary<ulong, sbyte[]> vectors = [];

    /// <summary>How many numbers a vector has.</summary>
    public const int Dimensions = 100;

    /// <summary>What one unit of a byte is worth.</summary>
    private const float Unit = 1f / 127;

    /// <summary>The features of the single words that have a vector.</summary>
    public IEnumerable<ulong> Features => vectors.Keys;

    public static WordVectors Read(string file)
    {
        var found = new WordVectors();
        foreach (string line in File.ReadLines(file))
        {
            if (line.Length == 0 || line[0] == '#') continue;
            int space = line.IndexOf(' ', StringComparison.Ordinal);
            byte[] bytes = Convert.FromBase64String(line[(space + 1)..]);
            found.vectors[SpeechActFeatures.SingleOf(WordHash.Of(line.AsSpan(0, space)))] = [.. bytes.Select(value => (sbyte)value)];
        }

        return found;
    }

    /// <summary>Adds the vector of a single word's feature, if it has one.</summary>
    public void AddTo(Span<float> sum, ulong feature)
    {
        if (!vectors.TryGetValue(feature, out sbyte[]? vector)) return;
        for (int i = 0; i < Dimensions; i++) sum[i] += vector[i] * Unit;
    }
}
