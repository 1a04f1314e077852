using PostLint.Analysis;
using PostLint.Text;

namespace PostLint.Rules.Tone;

/// <summary>Finds exclamation and question marks in a row. A row within the platform's limit passes once in a post, not twice.</summary>
internal static class StackedPunctuation
{
    public static void Report(PostContext context, int limit)
    {
        ReadOnlySpan<char> text = context.Post.Prose.Text;
        TextSpan tolerated = default;
        for (int i = 0; i < text.Length; i++)
        {
            int next = text[i..].IndexOfAny('!', '?');
            if (next < 0) return;
            int start = i + next, end = start + 1;
            while (end < text.Length && (text[end] is '!' or '?' || IsSpaced(text, end))) end++;
            i = end;
            if (end - start > 1) end = Math.Min(end, context.Post.Prose.SegmentAt(start).Span.End);
            var run = TextSpan.FromBounds(start, end);
            int marks = run.Length - text[run.Start..run.End].Count(' ');
            if (marks < 2 || context.Post.IsQuoted(run)) continue;
            if (marks <= limit && tolerated.IsEmpty)
            {
                tolerated = run;
                continue;
            }

            Report(context, run);
        }
    }

    /// <summary>Whether a space parts two marks of a row: <c>! ! !</c>.</summary>
    private static bool IsSpaced(ReadOnlySpan<char> text, int space) => text[space] == ' ' && space + 1 < text.Length && text[space + 1] is '!' or '?';

    private static void Report(PostContext context, TextSpan run)
    {
        string one = context.Post.Prose[run].Contains('?') ? "?" : "!";
        context.Report(context.Source(run), "stacked punctuation sounds like shouting", help: "one mark is enough", fixes: context.Replace(run, one, "keep one mark", FixSafety.Safe));
    }
}
