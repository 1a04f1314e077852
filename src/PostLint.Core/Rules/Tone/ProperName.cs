using PostLint.Posts;

namespace PostLint.Rules.Tone;

/// <summary>Tells words that are part of a name ("the Bloody Tower", "Mr Dick") from the same words in running text.</summary>
internal static class ProperName
{
    /// <summary>Whether some words are capitalised in mid sentence beside another capitalised word. A heading capitalises everything and shows nothing.</summary>
    public static bool IsPart(Post post, int first, int end)
    {
        List<Word> words = post.WordList;
        if (!IsNameLike(words[first]) || post.Prose.SegmentAt(words[first].Start).Kind == ProseSegmentKind.Heading) return false;
        bool after = end < words.Count && !words[end].StartsPhrase && IsNameLike(words[end]);
        bool before = first > 0 && !words[first].StartsPhrase && words[first - 1].Is(WordFlags.Capitalised) && !words[first - 1].Is(WordFlags.AllCaps)
            && (IsNameLike(words[first - 1]) || IsTitle(post, words[first - 1]));
        return after || before;
    }

    /// <summary>Whether several words stand in a table cell with a capital each: the title of a piece.</summary>
    public static bool IsTitleInTable(Post post, int first, int end)
    {
        if (end - first < 2 || post.Prose.SegmentAt(post.WordList[first].Start).Kind != ProseSegmentKind.TableCell) return false;
        for (int i = first; i < end; i++)
        {
            if (!post.WordList[i].Is(WordFlags.Capitalised)) return false;
        }

        return true;
    }

    private static bool IsNameLike(Word word) =>
        word.Is(WordFlags.Capitalised) && !word.Is(WordFlags.AllCaps) && !word.Is(WordFlags.SentenceStart) && !word.Is(WordFlags.InHashtag) && word.Length > 1;

    private static bool IsTitle(Post post, Word word) => post.Prose[word.Span] is "Mr" or "Mrs" or "Ms" or "Miss" or "Dr" or "Sir" or "Lady" or "Lord" or "Uncle" or "Aunt" or "King";
}
