using System.Numerics;
using System.Runtime.InteropServices;

namespace PostLint.Rules.Tone;

/// <summary>Finds three equal characters in a row, a vector at a time.</summary>
internal static class Triples
{
    public static int IndexOf(ReadOnlySpan<char> text, int from)
    {
        ReadOnlySpan<ushort> units = MemoryMarshal.Cast<char, ushort>(text);
        int i = from;
        for (; i + 2 + Vector<ushort>.Count <= units.Length; i += Vector<ushort>.Count)
        {
            var here = new Vector<ushort>(units[i..]);
            Vector<ushort> equal = Vector.Equals(here, new Vector<ushort>(units[(i + 1)..])) & Vector.Equals(here, new Vector<ushort>(units[(i + 2)..]));
            if (equal != Vector<ushort>.Zero) break;
        }

        for (; i + 2 < units.Length; i++)
        {
            if (units[i] == units[i + 1] && units[i] == units[i + 2]) return i;
        }

        return -1;
    }
}
