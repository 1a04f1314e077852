using PostLint.Posts;
using PostLint.Text;

namespace PostLint.Analysis;

/// <summary>Finds a relative that makes a child of a name, whoever speaks of it: "Dele's mum", "the parents of Logan", "Seren and her mum".</summary>
internal static class NameRelatives
{
    /// <summary>How far behind a possessive the relative may stand, in words.</summary>
    private const int Reach = 2;

    private static readonly ulong Of = WordHash.Of("of"), And = WordHash.Of("and");

    public static bool Has(NameCandidate name, in CandidateSurroundings around)
    {
        if (around.IsPossessive) return OwnsRelative(name, around);
        return IsOfRelative(around) || around.IsFollowedBy(And) && IsFollowedByOwn(around);
    }

    /// <summary>"Dele's mum", "Freya's lovely gran": no name and no mark stands between.</summary>
    private static bool OwnsRelative(NameCandidate name, in CandidateSurroundings around)
    {
        for (int i = name.EndWord; i < Math.Min(around.SentenceWords.End, name.EndWord + Reach); i++)
        {
            Word word = around.Post.Words[i];
            if (word.StartsPhrase || word.Is(WordFlags.Capitalised)) return false;
            if (Relatives.IsOne(word.Hash)) return true;
        }

        return false;
    }

    /// <summary>"The parents of Logan".</summary>
    private static bool IsOfRelative(in CandidateSurroundings around)
    {
        if (around.Word.StartsPhrase || around.Before is not { StartsPhrase: false } of || of.Hash != Of) return false;
        return around.WordBefore(2) is { } relative && Relatives.IsOne(relative.Hash);
    }

    /// <summary>"Seren and her mum", "Ravi and his parents".</summary>
    private static bool IsFollowedByOwn(in CandidateSurroundings around)
    {
        if (around.WordAfter(2) is not { } owner || !Relatives.IsOwner(owner.Hash)) return false;
        return around.WordAfter(3) is { StartsPhrase: false } relative && Relatives.IsOne(relative.Hash);
    }
}
