using PostLint.Posts;
using PostLint.School;
using PostLint.Text;

namespace PostLint.Analysis;

/// <summary>Finds names that are longer than the registered one in them, and so another's: "Dr Grace Marsh", "Cadair Idris", "Grace House".</summary>
internal static class LongerNames
{
    private const int LongestHonour = 9;

    private static readonly ulong[] Honours =
        [.. "sir lord lady dame dr prof professor rev revd reverend cllr councillor king queen prince princess".Split(' ').Select(word => WordHash.Of(word))];

    /// <summary>"Sir Isaac Newton", "Dr. Grace Marsh"; "Miss" and "Captain" may be a pupil's in jest or in a team.</summary>
    public static bool HaveHonour(in NameSurroundings words)
    {
        if (words.FirstWord == 0) return false;
        Word before = words.Post.Words[words.FirstWord - 1];
        if (before.Length > LongestHonour || !before.Is(WordFlags.Capitalised)) return false;
        return (!words.Word.StartsPhrase || words.Post.Prose.Text[before.End] == '.') && Array.IndexOf(Honours, before.Hash) >= 0;
    }

    /// <summary>"Cadair Idris is 893 metres high": an unknown word opens the sentence, and a verb follows.</summary>
    public static bool StartUnknown(in NameSurroundings words)
    {
        if (words.Previous is not { Length: > 3 } before || !before.Is(WordFlags.SentenceStart) || !before.Is(WordFlags.Capitalised)) return false;
        if (words.Next is not { } next || next.Is(WordFlags.Capitalised)) return false;
        return !NameTable.Lookup(before.Hash).IsKnown && words.CuesAt(words.FirstWord - 1) == NameCues.None;
    }

    /// <summary>"Mary Grace", "we climbed Cadair Idris": a capitalised word before it belongs to the same name.</summary>
    public static bool StartBefore(in NameSurroundings words)
    {
        const WordFlags Apart = WordFlags.Possessive | WordFlags.AllCaps | WordFlags.InHashtag | WordFlags.HasDigit;
        if (words.InTitleCase || words.Previous is not { } before || !before.Is(WordFlags.Capitalised) || before.Is(Apart)) return false;
        NameFacts facts = NameTable.Lookup(before.Hash);
        if (facts is { IsForename: true, IsWord: false }) return true;
        return !before.Is(WordFlags.SentenceStart) && !facts.IsWord && !words.HasBefore(NameCues.Year | NameCues.Pupil);
    }

    /// <summary>"Sam O. Brown" for the pupil Sam O.</summary>
    public static bool StartWithInitials(in NameSurroundings words)
    {
        if (words.Form != NameForm.ForenameInitial || words.Next is not { Length: > 2 } next) return false;
        return next.Is(WordFlags.Capitalised) && !next.Is(WordFlags.SentenceStart);
    }

    /// <summary>"Grace House", "Summer Fair": a word for a place, a day or a prize follows with a capital; behind a word without one too.</summary>
    public static bool EndInSuffix(in NameSurroundings words)
    {
        if (words.Next is not { } next || !words.HasAt(words.EndWord, NameCues.Suffix)) return false;
        return next.Is(WordFlags.Capitalised) || NameTable.Lookup(words.Word.Hash).IsWord;
    }

    /// <summary>"Quillfeather &amp; Sons".</summary>
    public static bool EndInFirm(in NameSurroundings words)
    {
        int end = words.EndWord;
        ListView<Word> all = words.Post.Words;
        if (end >= all.Count || !all[end].Is(WordFlags.Capitalised) || !words.HasAt(end, NameCues.ChildFamily)) return false;
        return words.Post.Prose.Text[all[end - 1].End..all[end].Start] is " & ";
    }

    /// <summary>"Idris Elba": a capitalised word follows that is neither a cue nor a new thought, somebody else's surname.</summary>
    public static bool GoOn(in NameSurroundings words)
    {
        if (words.Word.Is(WordFlags.Possessive | WordFlags.InHashtag | WordFlags.AllCaps) || words.InTitleCase) return false;
        if (words.Next is not { Length: > 1 } next || !next.Is(WordFlags.Capitalised) || next.Is(WordFlags.HasDigit | WordFlags.AllCaps)) return false;
        return !words.HasAt(words.EndWord, NameCues.Year);
    }
}
