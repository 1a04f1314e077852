using PostLint.Text;

namespace PostLint.Posts;

/// <summary>Reads a body without Markdown: every paragraph is a segment, markup is left in place. Linear in any input.</summary>
internal static class PlainText
{
    public static void Append(Post post, string text, int start)
    {
        int position = start;
        while (position < text.Length)
        {
            int end = ParagraphEnd(text, position);
            int from = post.Prose.Length;
            post.Prose.Append(text.AsSpan(position, end - position), position);
            post.Prose.AddSegment(from, ProseSegmentKind.Paragraph, post.BlockList.Count, null);
            post.BlockList.Add(TextSpan.FromBounds(position, end));
            position = end;
            while (position < text.Length && text[position] is '\r' or '\n') position++;
        }
    }

    private static int ParagraphEnd(string text, int position)
    {
        while (true)
        {
            int lineBreak = text.AsSpan(position).IndexOf('\n');
            if (lineBreak < 0) return text.Length;
            position += lineBreak + 1;
            if (position >= text.Length || text[position] is '\n' or '\r') return position - 1;
        }
    }
}
