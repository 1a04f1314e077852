using PostLint.Analysis;
using PostLint.Text;

namespace PostLint.Rules.Tone;

/// <summary>Finds emoji in a row. Flags and a rating in stars are no string.</summary>
internal static class EmojiStrings
{
    public static void Report(PostContext context, int limit)
    {
        ReadOnlySpan<char> text = context.Post.Prose.Text;
        for (int i = 0; i < text.Length;)
        {
            int next = text[i..].IndexOfAnyExceptInRange('\0', '\u20FF');
            if (next < 0) return;
            i += next;
            int start = i, end = i, count = 0, stars = 0, segmentEnd = context.Post.Prose.SegmentAt(i).Span.End;
            while (i < segmentEnd)
            {
                int length = Emoji.LengthAt(text, i);
                if (length == 0 && !(count > 0 && text[i] == ' ' && Emoji.LengthAt(text, i + 1) > 0)) break;
                if (length > 0)
                {
                    if (!Emoji.IsFlag(text, i)) count++;
                    if (text[i] == '\u2B50') stars++;
                    end = i + length;
                }

                i += Math.Max(1, length);
            }

            if (i == start) i++;
            if (count > limit && stars < count && !context.Post.IsQuoted(TextSpan.FromBounds(start, end)))
                context.Report(context.Source(TextSpan.FromBounds(start, end)), "a string of emoji looks unprofessional", help: "keep one that adds something");
        }
    }
}
