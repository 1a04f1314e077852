using PostLint.Posts;
using PostLint.Text;

namespace PostLint.Rules.Tone;

/// <summary>Finds a sentence that stands in a post again and again.</summary>
internal static class SpamRepeats
{
    /// <summary>Shorter cheers ("Well done!") may be repeated more often.</summary>
    private const int LongEnough = 3, ShortRepeats = 4, LongestRun = 8;

    /// <summary>From the first to the last of the repeats (prose offsets); empty when nothing repeats.</summary>
    public static TextSpan Find(Post post, int repeats)
    {
        var seen = new Dictionary<ulong, (int Count, TextSpan Span)>();
        foreach (Sentence sentence in post.Sentences)
        {
            if (sentence.WordCount < 2 || post.Prose.Segments[sentence.Segment].Kind is ProseSegmentKind.TableCell or ProseSegmentKind.FrontMatter or ProseSegmentKind.AltText or ProseSegmentKind.Quote) continue;
            ulong hash = 0;
            for (int i = sentence.FirstWord; i < sentence.EndWord; i++) hash = WordHash.Combine(hash, post.Words[i].Hash);
            (int count, TextSpan span) = seen.GetValueOrDefault(hash, (0, sentence.Span));
            span = TextSpan.FromBounds(span.Start, sentence.Span.End);
            seen[hash] = (++count, span);
            if (count >= (sentence.WordCount >= LongEnough ? repeats : Math.Max(repeats, ShortRepeats))) return span;
        }

        return FindRun(post);
    }

    /// <summary>The same few words one after the other without a stop: "click here click here click here click here". Longer runs need fewer repeats.</summary>
    private static TextSpan FindRun(Post post)
    {
        ListView<Word> words = post.Words;
        for (int length = 1; length <= LongestRun; length++)
        {
            int same = 0;
            for (int i = length; i < words.Count; i++)
            {
                if (words[i].Hash != words[i - length].Hash)
                {
                    same = 0;
                    continue;
                }

                bool joined = post.Prose.SegmentIndexAt(words[i].Start) == post.Prose.SegmentIndexAt(words[i - length].Start) && post.Prose.SegmentAt(words[i].Start).Kind != ProseSegmentKind.TableCell;
                same = joined && !words[i].Is(WordFlags.Number | WordFlags.InHashtag | WordFlags.InMention) ? same + 1 : 0;
                int wanted = length > 4 ? 2 * length : length > 1 ? 3 * length : words[i].Is(WordFlags.AllCaps) || words[i].Length > 4 ? 2 : 4;
                if (same < wanted || length == 1 && words[i].Length < 4) continue;
                return TextSpan.FromBounds(words[i - same - length + 1].Start, words[i].End);
            }
        }

        return default;
    }
}
