using System.Collections;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace PostLint.Text;

/// <summary>A list to read, element by element or with <c>foreach</c>, without a copy, an allocation or an interface call: rules loop over these.</summary>
public readonly struct ListView<T>(List<T> list) : IReadOnlyList<T>
{
    public int Count => list.Count;

    /// <summary>An element; the reference is good until the list changes.</summary>
    public ref readonly T this[int index]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => ref CollectionsMarshal.AsSpan(list)[index];
    }

    T IReadOnlyList<T>.this[int index] => list[index];

    /// <summary>All elements; good until the list changes.</summary>
    public ReadOnlySpan<T> Span => CollectionsMarshal.AsSpan(list);

    public ReadOnlySpan<T>.Enumerator GetEnumerator() => Span.GetEnumerator();

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => list.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => list.GetEnumerator();
}
