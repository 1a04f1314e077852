using PostLint.Posts;
using PostLint.School;
using PostLint.Text;

namespace PostLint.Analysis;

/// <summary>What around a registered name shows that the pupil is meant and not a word: a year, praise, a speaker, other names.</summary>
internal static class PupilSigns
{
    private static readonly ulong In = WordHash.Of("in"), Of = WordHash.Of("of"), From = WordHash.Of("from"), To = WordHash.Of("to");

    private static readonly ulong By = WordHash.Of("by"), With = WordHash.Of("with");

    /// <summary>"Grace in Year 5", "Grace of 5F", "Grace (Y5)".</summary>
    public static bool HasYearAfter(in NameSurroundings words)
    {
        int end = words.EndWord, limit = words.SentenceWords.End;
        if (end >= limit || words.Word.Is(WordFlags.Possessive)) return false;
        Word after = words.Post.Words[end];
        if (words.HasAt(end, NameCues.Year)) return after.StartsPhrase;
        bool linked = after.Hash == In || after.Hash == Of || after.Hash == From;
        return linked && end + 1 < limit && words.HasAt(end + 1, NameCues.Year);
    }

    /// <summary>"Well done to May", "star of the week: Grace", "happy birthday, Will".</summary>
    public static bool IsReceiver(in NameSurroundings words)
    {
        int before = words.FirstWord - 1;
        if (words.HasAt(before, NameCues.Greeting) || words.Word.StartsPhrase && words.HasAt(before, NameCues.Praise)) return true;
        return words.Previous is { } to && to.Hash == To && words.HasAt(before - 1, NameCues.Praise | NameCues.Greeting);
    }

    /// <summary>"Our captain Idris"; with a capital only where it starts a sentence of praise or of a class: "Captain Idris scored twice".</summary>
    public static bool HasRoleBefore(in NameSurroundings words)
    {
        if (words.Previous is not { } role || !words.HasBefore(NameCues.Pupil | NameCues.PupilRole)) return false;
        return !role.Is(WordFlags.Capitalised) || role.Is(WordFlags.SentenceStart) && words.Near(NameCues.Praise | NameCues.Year);
    }

    /// <summary>"Said WILL", "a poem by MARK", but "it is due by MAY": capitals that are a name's, though they may only shout.</summary>
    public static bool IsShouted(in NameSurroundings words)
    {
        if (!words.Word.Is(WordFlags.AllCaps) || words.Previous is not { } before) return false;
        if (words.HasBefore(NameCues.Speech)) return true;
        bool linked = before.Hash == By || before.Hash == With || before.Hash == From;
        return linked && (!words.Facts.IsMonth || (words.CuesBefore(3) & NameCues.Work) != NameCues.None);
    }

    /// <summary>Whether another name stands beside it with a comma, <c>and</c> or <c>&amp;</c> between.</summary>
    public static bool IsListed(in NameSurroundings words)
    {
        ListView<Word> all = words.Post.Words;
        for (int i = Math.Max(0, words.FirstWord - 2); i <= Math.Min(all.Count - 1, words.EndWord + 1); i++)
        {
            if (!all[i].Is(WordFlags.Capitalised) || !IsApart(words, i)) continue;
            if (NameTable.Lookup(all[i].Hash) is { IsForename: true, IsWord: false }) return true;
        }

        return false;
    }

    /// <summary>Whether a word near the name is none of it, and a mark or another word stands between.</summary>
    private static bool IsApart(in NameSurroundings words, int word)
    {
        int first = words.FirstWord, end = words.EndWord;
        if (word < first) return word < first - 1 || words.Word.StartsPhrase;
        return word > end || word == end && words.Post.Words[word].StartsPhrase;
    }
}
