using PostLint.Text;

namespace PostLint.Posts;

/// <summary>
/// What a reader reads, as one flat text: markup, code, comments and addresses of links are gone, entities and escapes are decoded.
/// Every rule works on it and maps back with <see cref="ToSource"/>. Code, images and bare links leave <see cref="Placeholder"/> behind.
/// The buffers belong to the lint that made it and are reused for the next post.
/// </summary>
public sealed class Prose
{
    /// <summary>Stands for something inline that is no prose; never part of a word.</summary>
    public const char Placeholder = '\uFFFC';

    private readonly List<ProseSegment> segments = [];
    private readonly List<Run> runs = [];
    private char[] buffer = new char[4096];
    private int length;

    public ReadOnlySpan<char> Text => buffer.AsSpan(0, length);

    public int Length => length;

    public ListView<ProseSegment> Segments => new(segments);

    public ReadOnlySpan<char> this[TextSpan span] => buffer.AsSpan(span.Start, span.Length);

    /// <summary>The span of the file that a span of prose comes from; markup inside it is included, markup around it is not.</summary>
    public TextSpan ToSource(TextSpan span)
    {
        if (runs.Count == 0) return default;
        Run first = runs[RunAt(span.Start)];
        int start = first.SourceOf(span.Start);
        if (span.IsEmpty) return new TextSpan(start, 0);
        Run last = runs[RunAt(span.End - 1)];
        int end = last.SourceEndOf(span.End - 1);
        // A span over two separately placed pieces (an alt text and what follows it) has no one place: the first piece stands for it.
        return end >= start ? TextSpan.FromBounds(start, end) : TextSpan.FromBounds(start, first.SourceEndOf(Math.Min(span.End, first.Prose + first.Length) - 1));
    }

    /// <summary>Whether the file holds the span of prose letter by letter (a CRLF for a line break), so that it can be replaced without breaking markup.</summary>
    public bool IsVerbatim(TextSpan span)
    {
        // Blotted-out addresses keep their place but not their letters.
        if (span.IsEmpty || runs.Count == 0 || this[span].Contains(Placeholder)) return false;
        int index = RunAt(span.Start);
        int source = runs[index].SourceOf(span.Start) - span.Start;
        for (; index < runs.Count && runs[index].Prose < span.End; index++)
        {
            Run run = runs[index];
            if (run.Atomic != 0 && !run.IsCrLf || run.Source - run.Prose != source) return false;
            if (run.IsCrLf) source++;
        }

        return true;
    }

    /// <summary>The segment that holds a prose offset.</summary>
    public ProseSegment SegmentAt(int offset) => segments[SegmentIndexAt(offset)];

    /// <summary>The index in <see cref="Segments"/> of the one that holds a prose offset.</summary>
    public int SegmentIndexAt(int offset)
    {
        int low = 0, high = segments.Count - 1;
        while (low < high)
        {
            int middle = (low + high + 1) >> 1;
            if (segments[middle].Span.Start <= offset) low = middle;
            else high = middle - 1;
        }

        return low;
    }

    internal void Clear()
    {
        length = 0;
        segments.Clear();
        runs.Clear();
    }

    /// <summary>Appends text that stands letter by letter in the file.</summary>
    internal void Append(ReadOnlySpan<char> text, int source)
    {
        if (text.IsEmpty) return;
        AddRun(text.Length, source, 0);
        Write(text);
    }

    /// <summary>Appends text that a stretch of the file stands for as a whole: an entity, an escape, a placeholder.</summary>
    internal void AppendAtomic(ReadOnlySpan<char> text, TextSpan source)
    {
        if (text.IsEmpty) return;
        AddRun(text.Length, source.Start, Math.Max(source.Length, 1));
        Write(text);
    }

    /// <summary>Appends one line break for the file's CRLF.</summary>
    internal void AppendCrLf(int source)
    {
        runs.Add(new Run(length, 1, source, 2, IsCrLf: true));
        Write("\n");
    }

    internal void AddSegment(int start, ProseSegmentKind kind, int block, string? key)
    {
        if (length > start) segments.Add(new ProseSegment(TextSpan.FromBounds(start, length), kind, block, key));
    }

    /// <summary>Blots out a stretch that turned out to be no prose (a bare link); places stay as they are.</summary>
    internal void Blot(TextSpan span) => buffer.AsSpan(span.Start, span.Length).Fill(Placeholder);

    private void Write(ReadOnlySpan<char> text)
    {
        if (length + text.Length > buffer.Length) Array.Resize(ref buffer, Math.Max(buffer.Length * 2, length + text.Length));
        text.CopyTo(buffer.AsSpan(length));
        length += text.Length;
    }

    private void AddRun(int count, int source, int atomic)
    {
        if (atomic == 0 && runs.Count > 0)
        {
            Run last = runs[^1];
            if (last.Atomic == 0 && last.Source + last.Length == source && last.Prose + last.Length == length)
            {
                runs[^1] = last with { Length = last.Length + count };
                return;
            }
        }

        runs.Add(new Run(length, count, source, atomic, IsCrLf: false));
    }

    private int RunAt(int offset)
    {
        int low = 0, high = runs.Count - 1;
        while (low < high)
        {
            int middle = (low + high + 1) >> 1;
            if (runs[middle].Prose <= offset) low = middle;
            else high = middle - 1;
        }

        return low;
    }

    /// <summary>Prose [Prose, +Length) comes from the file at Source: letter by letter, or all of it from Atomic code units.</summary>
    private readonly record struct Run(int Prose, int Length, int Source, int Atomic, bool IsCrLf)
    {
        public int SourceOf(int offset) => Atomic != 0 ? Source : Source + Math.Min(offset - Prose, Length);

        public int SourceEndOf(int offset) => Atomic != 0 ? Source + Atomic : Source + Math.Min(offset - Prose, Length) + 1;
    }
}
