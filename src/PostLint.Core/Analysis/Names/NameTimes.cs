using PostLint.Posts;
using PostLint.Text;

namespace PostLint.Analysis;

/// <summary>Tells the months May, April and June from the pupils.</summary>
internal static class NameTimes
{
    private static readonly ulong[] Prepositions =
        [.. "in by until till since during early late mid this last next throughout".Split(' ').Select(word => WordHash.Of(word))];

    /// <summary>"By May", "in May", "until June", but "a poem by May".</summary>
    public static bool IsBehindPreposition(in NameSurroundings words)
    {
        if (words.Previous is not { } before || Array.IndexOf(Prepositions, before.Hash) < 0) return false;
        return (words.CuesBefore(4) & (NameCues.Work | NameCues.Greeting)) == NameCues.None;
    }

    /// <summary>"3 May", "May 2026".</summary>
    public static bool HasDigitsBeside(in NameSurroundings words)
    {
        int first = words.FirstWord;
        if (first > 0 && words.Post.Words[first - 1].Is(WordFlags.HasDigit)) return true;
        return words.Next is { } next && next.Is(WordFlags.HasDigit);
    }
}
