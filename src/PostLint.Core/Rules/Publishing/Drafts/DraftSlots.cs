using PostLint.Analysis;
using PostLint.Posts;
using PostLint.Text;

namespace PostLint.Rules.Publishing.Drafts;

/// <summary>Finds places that were left to be filled: "ADD QUOTE HERE", "on DATE", "on the th of May", "v2" over a post.</summary>
internal static class DraftSlots
{
    private const int MaxClause = 9;

    /// <summary>"add quote from a child here", "photo goes here", "(name of winner here)".</summary>
    public static bool IsHere(Post post, TermMatch match, out int first)
    {
        Sentence sentence = post.SentenceOf(match.FirstWord);
        first = match.FirstWord;
        while (first > sentence.FirstWord && match.FirstWord - first < MaxClause && !post.Words[first].StartsPhrase) first--;
        bool ends = match.EndWord >= sentence.EndWord || post.Words[match.EndWord].StartsPhrase || DraftNotes.Is(post, match.EndWord, "and");
        if (!ends || first == match.FirstWord || DraftNotes.SpeaksToReader(post, first, match.FirstWord)) return false;
        int bits = DraftWords.In(post.Words, first, match.FirstWord);
        if ((bits & DraftWords.DraftNoun) == 0 && (bits & DraftWords.Slot) == 0) return false;
        // "insert photo" is a marker by itself.
        if (DraftNotes.Is(post, first, "insert") && DraftMarkers.IsInsertMarker(post.Words[first + 1].Hash)) return false;
        bool told = DraftNotes.Is(post, first, "add") || DraftNotes.Is(post, first, "insert") || DraftNotes.Is(post, first, "put") || DraftNotes.Is(post, first, "paste") || DraftNotes.Is(post, first, "type") || DraftNotes.Is(post, first, "write");
        bool goes = DraftNotes.Is(post, match.FirstWord - 1, "goes") || DraftNotes.Is(post, match.FirstWord - 1, "go");
        bool noun = match.FirstWord - first <= 4 && ((DraftWords.Of(post.Words[first]) & DraftWords.DraftNoun) != 0 || post.Words[match.FirstWord].Is(WordFlags.AllCaps) && (bits & DraftWords.DraftNoun) != 0) && (goes || post.Words[first].Is(WordFlags.AllCaps) || IsInBrackets(post, first, match.EndWord));
        return (told || goes || noun) && !IsLinked(post, match.FirstWord);
    }

    /// <summary>"on DATE", "well done NAME": a word for what belongs there, in capitals among words that have none.</summary>
    public static bool IsCapitalSlot(Post post, TermMatch match)
    {
        Word word = post.Words[match.FirstWord];
        if (!word.Is(WordFlags.AllCaps) || word.Is(WordFlags.InHashtag)) return false;
        Sentence sentence = post.SentenceOf(match.FirstWord);
        int before = match.FirstWord - 1, after = match.EndWord;
        bool numbered = after < sentence.EndWord && post.Words[after].Is(WordFlags.Number) && post.Words[after].Length == 1;
        if (before < sentence.FirstWord && !numbered || after < sentence.EndWord && post.Words[after].Is(WordFlags.AllCaps)) return false;
        bool labelled = post.Words[match.EndWord - 1].End is var end && end < post.Prose.Length && post.Prose.Text[end] is ':' or '\'' or '\u2019' or '!';
        if (before < sentence.FirstWord) return numbered && !labelled;
        return !labelled && !post.Words[before].Is(WordFlags.AllCaps) && (DraftWords.Of(post.Words[before]) & DraftWords.Determiner) == 0;
    }

    /// <summary>"on the th of May", "Friday th March": the ending of a date whose figure is missing.</summary>
    public static bool IsHalfDate(Post post, TermMatch match)
    {
        if (match.FirstWord == 0 || !char.IsWhiteSpace(post.Prose.Text[post.Words[match.FirstWord].Start - 1])) return false;
        Word before = post.Words[match.FirstWord - 1];
        bool led = DraftNotes.Is(post, match.FirstWord - 1, "the") || (DraftWords.Of(before) & DraftWords.Calendar) != 0;
        bool goesOn = DraftNotes.Is(post, match.EndWord, "of") || match.EndWord < post.Words.Count && (DraftWords.Of(post.Words[match.EndWord]) & DraftWords.Calendar) != 0;
        return led && goesOn;
    }

    /// <summary>"v2 - with Dulcie's edits" before everything else.</summary>
    public static bool IsVersion(Post post, TermMatch match)
    {
        Sentence sentence = post.SentenceOf(match.FirstWord);
        bool top = sentence.FirstWord == 0 || post.Prose.Segments[sentence.Segment].Block == 0 && post.Prose.SegmentAt(post.Words[sentence.FirstWord].Start).Span.Start == post.Prose.Segments[sentence.Segment].Span.Start;
        bool alone = match.EndWord >= sentence.EndWord || post.Words[match.EndWord].StartsPhrase;
        return top && alone && match.FirstWord - sentence.FirstWord <= 4 && sentence.WordCount <= MaxClause;
    }

    private static bool IsInBrackets(Post post, int first, int end)
    {
        int start = post.Words[first].Start, behind = post.Words[end - 1].End;
        return start > 0 && post.Prose.Text[start - 1] is '(' or '[' && behind < post.Prose.Length && post.Prose.Text[behind] is ')' or ']';
    }

    /// <summary>Whether the word ends the text of a link.</summary>
    private static bool IsLinked(Post post, int word)
    {
        ReadOnlySpan<char> rest = post.Text.Content.AsSpan(post.Prose.ToSource(post.Words[word].Span).End).TrimStart("*_!. ");
        return rest.StartsWith("](") || rest.StartsWith("][") || rest.StartsWith("</a");
    }

    /// <summary>"Dear your name here": readers are told to write theirs somewhere.</summary>
    public static bool IsOwnName(Post post, TermMatch match) =>
        post.Words[match.FirstWord].StartsPhrase || match.FirstWord > 0 && (DraftWords.Of(post.Words[match.FirstWord - 1]) & DraftWords.NoteStart) == 0 && post.Words[match.FirstWord].Is(WordFlags.Capitalised);
}
