using System.Numerics;
using PostLint.Text;

namespace PostLint.Lexicons;

/// <summary>Numbers by the hashes of words, made once. A word's hash is one already, so that a search costs an index and a comparison or two.</summary>
internal sealed class WordMap
{
    private readonly (ulong Key, ulong Value)[] slots;

    /// <param name="values">No key is 0.</param>
    public WordMap(IReadOnlyCollection<KeyValuePair<ulong, ulong>> values)
    {
        slots = new (ulong, ulong)[BitOperations.RoundUpToPowerOf2((uint)Math.Max(2, values.Count * 2))];
        foreach ((ulong key, ulong value) in values)
        {
            uint slot = WordHash.Index(key);
            while (At(slot).Key != 0) slot++;
            At(slot) = (key, value);
        }
    }

    /// <summary>The number of a word; 0 for a word that has none.</summary>
    public ulong Find(ulong word)
    {
        for (uint slot = WordHash.Index(word); ; slot++)
        {
            (ulong key, ulong value) = At(slot);
            if (key == word) return value;
            if (key == 0) return 0;
        }
    }

    private ref (ulong Key, ulong Value) At(uint slot) => ref slots[(int)(slot & (uint)(slots.Length - 1))];
}
