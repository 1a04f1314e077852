using PostLint.Analysis;
using PostLint.Lexicons;
using PostLint.Posts;

namespace PostLint.Rules.Tone;

/// <summary>
/// Sentence frames over the sections of a data file: "not bad for a girl" is <c>&lt;faint-praise&gt; &lt;joiner&gt; &lt;women&gt;</c>.
/// A frame is tried only where its anchor matched in the token pass, and never leaves the sentence.
/// </summary>
internal sealed class PhraseFrames
{
    private readonly PhraseFrame[][] byAnchor;
    private readonly PhraseSet phrases;
    private readonly int clauseOpener;

    public PhraseFrames(Lexicon anchors, Lexicon context)
    {
        phrases = new PhraseSet(anchors, context);
        List<PhraseFrame> frames = FrameReader.Read(anchors, context, phrases);
        byAnchor = [.. Enumerable.Range(0, anchors.Sections.Count).Select(section => frames.Where(frame => frame.Anchor == section).ToArray())];
        clauseOpener = context.Sections.Contains("clause-opener") ? phrases.Section("clause-opener") : -1;
    }

    /// <summary>The phrases of both files.</summary>
    public PhraseSet Phrases => phrases;

    /// <summary>Whether a section means nothing by itself and counts only in a frame.</summary>
    public bool Frames(int section) => byAnchor[section].Length > 0;

    /// <summary>The words of the first frame that a match sets off.</summary>
    public bool TryMatch(Post post, TermMatch anchor, out int first, out int end)
    {
        (first, end) = (anchor.FirstWord, anchor.EndWord);
        if (byAnchor[anchor.Section].Length == 0) return false;
        Sentence sentence = post.SentenceOf(anchor.FirstWord);
        foreach (PhraseFrame frame in byAnchor[anchor.Section])
        {
            first = Backward(post, frame.Before, anchor.FirstWord, sentence.FirstWord);
            if (first < 0) continue;
            end = Forward(post, frame.After, anchor.EndWord, sentence.EndWord);
            if (end >= 0) return true;
        }

        return false;
    }

    /// <summary>The end of the elements from a word on, or -1.</summary>
    private int Forward(Post post, ReadOnlySpan<FrameElement> elements, int word, int limit)
    {
        if (elements.IsEmpty) return word;
        FrameElement element = elements[0];
        if (element.Kind == FrameElementKind.ClauseEnd) return word == limit || post.WordList[word].StartsPhrase ? word : -1;
        if (element.Kind == FrameElementKind.Gap)
        {
            for (int skip = 0; skip <= element.Value && word + skip < limit; skip++)
            {
                if (Forward(post, elements[1..], word + skip, limit) is >= 0 and var end) return end;
            }

            return -1;
        }

        int length = word >= limit ? 0 : element.Kind == FrameElementKind.Word ? Same(post, word, element) : phrases.LengthAt(post, word, element.Value);
        if (length > 0 && word + length <= limit && Forward(post, elements[1..], word + length, limit) is >= 0 and var found) return found;
        return element.Optional ? Forward(post, elements[1..], word, limit) : -1;
    }

    /// <summary>The start of the elements (nearest first) that end before a word, or -1.</summary>
    private int Backward(Post post, ReadOnlySpan<FrameElement> elements, int word, int limit)
    {
        if (elements.IsEmpty) return word;
        FrameElement element = elements[0];
        if (element.Kind == FrameElementKind.ClauseStart) return StartsClause(post, word, limit) ? word : -1;
        if (element.Kind == FrameElementKind.Gap)
        {
            for (int skip = 0; skip <= element.Value && word - skip > limit; skip++)
            {
                if (Backward(post, elements[1..], word - skip, limit) is >= 0 and var start) return start;
            }

            return -1;
        }

        int length = word <= limit ? 0 : element.Kind == FrameElementKind.Word ? Same(post, word - 1, element) : phrases.LengthBefore(post, word, element.Value, limit);
        if (length > 0 && Backward(post, elements[1..], word - length, limit) is >= 0 and var found) return found;
        return element.Optional ? Backward(post, elements[1..], word, limit) : -1;
    }

    private static int Same(Post post, int word, FrameElement element) =>
        post.WordList[word].Hash == element.Hash && (!element.Possessive || post.WordList[word].Is(WordFlags.Possessive)) ? 1 : 0;

    private bool StartsClause(Post post, int word, int limit) =>
        word == limit || post.WordList[word].StartsPhrase || phrases.LengthBefore(post, word, clauseOpener, limit) > 0;
}
