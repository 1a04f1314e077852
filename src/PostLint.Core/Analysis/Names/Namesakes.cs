using PostLint.Posts;
using PostLint.School;
using PostLint.Text;

namespace PostLint.Analysis;

/// <summary>Finds what has the name of a registered person and is another: a figure, a place, an animal, a thing, a ship.</summary>
internal static class Namesakes
{
    private const NameCues Known = NameCues.Figure | NameCues.NotName, Things = NameCues.Thing | NameCues.Animal;

    private static readonly ulong The = WordHash.Of("the"), A = WordHash.Of("a"), An = WordHash.Of("an"), Is = WordHash.Of("is");

    private static readonly ulong Called = WordHash.Of("called"), Named = WordHash.Of("named");

    /// <summary>Whether the name belongs to a phrase that is another's: a public figure, a storm, a mountain.</summary>
    public static bool HoldPhrase(in NameSurroundings words)
    {
        int first = words.FirstWord;
        bool joined = words.Previous is not null;
        if (!words.HasAt(first, Known)) return IsPlace(words.Post, first) || joined && IsPlace(words.Post, first - 1);
        return joined && words.HasAt(first - 1, Known) || words.Next is not null && words.HasAt(words.EndWord, Known);
    }

    /// <summary>"Idris, a language that", "a dinghy called Tamsin", "our dog Wilf".</summary>
    public static bool AreThings(in NameSurroundings words) => words.HasBefore(Things) || AreCalled(words) || AreDescribed(words);

    /// <summary>Whether the name alone stands in italics, as the names of ships and works do.</summary>
    public static bool AreInItalics(in NameSurroundings words)
    {
        TextSpan source = words.Post.Prose.ToSource(words.Word.Span);
        string text = words.Post.Text.Content;
        if (source.Start == 0 || source.End >= text.Length) return false;
        char mark = text[source.Start - 1];
        if (mark is not ('*' or '_') || text[source.End] != mark) return false;
        bool bold = source.Start > 1 && text[source.Start - 2] == mark;
        return !bold;
    }

    /// <summary>"A dinghy called Tamsin", "the hero named Wilf".</summary>
    private static bool AreCalled(in NameSurroundings words)
    {
        int called = words.FirstWord - 1;
        if (called < 1 || words.Post.Words[called].Hash is var word && word != Called && word != Named) return false;
        return words.HasIn(Math.Max(words.SentenceWords.First, called - 3), called, Things | NameCues.Fiction);
    }

    /// <summary>"Idris, a language that", "Wilf is a dog": the kind follows within some words, with no pupil among them.</summary>
    private static bool AreDescribed(in NameSurroundings words)
    {
        int end = words.EndWord;
        if (end + 1 >= words.SentenceWords.End) return false;
        Word after = words.Post.Words[end];
        bool isSomething = after.Hash == Is;
        if (!isSomething && !after.StartsPhrase || !OpensDescription(isSomething ? words.Post.Words[end + 1] : after)) return false;
        NameCues kind = words.CuesAfter(4);
        return (kind & Things) != NameCues.None && (kind & (NameCues.Pupil | NameCues.PupilRole | NameCues.Year)) == NameCues.None;
    }

    private static bool OpensDescription(Word word) =>
        word.Hash == The || word.Hash == A || word.Hash == An || word.Is(WordFlags.Number) || YearMarkers.IsNumberWord(word.Hash);

    /// <summary>Whether a place of two words starts there.</summary>
    private static bool IsPlace(Post post, int word)
    {
        if (word + 1 >= post.Words.Count || post.Words[word + 1].StartsPhrase) return false;
        return NameTable.Lookup(WordHash.Combine(post.Words[word].Hash, post.Words[word + 1].Hash)) is { IsPlace: true, IsForename: false };
    }
}
