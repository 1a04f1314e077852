using PostLint.Text;

namespace PostLint.Posts;

/// <summary>Short words whose full stop does not end a sentence.</summary>
internal static class Abbreviations
{
    private static readonly ulong[] Hashes =
        [.. "mr mrs ms mx dr st rev revd cllr prof fr sr jr sgt capt eg ie etc tel no nos vs v approx dept est inc ltd co ext min mins hr hrs p pp yr yrs"
            .Split(' ').Select(word => WordHash.Of(word)).Order()];

    public static bool Contains(ulong hash) => Array.BinarySearch(Hashes, hash) >= 0;
}
