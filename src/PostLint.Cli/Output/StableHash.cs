using PostLint.Text;

namespace PostLint.Cli.Output;

/// <summary>
/// 64-bit FNV-1a over folded characters. Fingerprints are kept by others for years, so they have a hash of their own that no speed-up of
/// the word tables can change.
/// </summary>
internal struct StableHash()
{
    private const ulong Prime = 1099511628211;

    public ulong Value { get; private set; } = 14695981039346656037;

    /// <summary>Adds a word and its end.</summary>
    public void Add(ReadOnlySpan<char> word)
    {
        foreach (char c in word)
        {
            if (Folding.Fold(c) is not '\0' and char folded) Value = (Value ^ folded) * Prime;
        }

        Value = (Value ^ ' ') * Prime;
    }
}
