using PostLint.Text;

namespace PostLint.Analysis;

/// <summary>Looks up what was found in a post, and lies there in text order, by its words.</summary>
internal static class WordPlaces
{
    /// <summary>What starts at or behind a word and before another.</summary>
    public static ReadOnlySpan<T> Starting<T>(this ListView<T> places, int from, int to)
        where T : IWordPlace
    {
        int first = FirstFrom(places.Span, from);
        return to <= from ? default : places.Span[first..FirstFrom(places.Span, to)];
    }

    private static int FirstFrom<T>(ReadOnlySpan<T> places, int word)
        where T : IWordPlace
    {
        int low = 0, high = places.Length;
        while (low < high)
        {
            int middle = (low + high) >> 1;
            if (places[middle].FirstWord < word) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
