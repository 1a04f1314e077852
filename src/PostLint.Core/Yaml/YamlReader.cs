using PostLint.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace PostLint.Yaml;

/// <summary>Reads one YAML document into nodes with positions; the only place that knows YamlDotNet.</summary>
public static class YamlReader
{
    /// <summary>Deeper nesting is refused: no configuration needs it, and the reader recurses.</summary>
    private const int MaxDepth = 64;

    /// <summary>What all aliases of a file may stand for together, in values and code units: whoever walks the nodes reads every copy.</summary>
    private const int MaxCopied = 200_000;

    /// <param name="text">The whole file.</param>
    /// <param name="range">The part of it that is YAML.</param>
    public static YamlDocument Read(string text, TextSpan range)
    {
        var reader = new Cursor(new Parser(new StringReader(text.Substring(range.Start, range.Length))), text, range.Start);
        try
        {
            return new YamlDocument(reader.ReadDocument(), null);
        }
        catch (YamlException exception)
        {
            return new YamlDocument(null, new YamlError(Describe(exception), reader.SpanOf(exception.Start, exception.End)));
        }
        catch (Exception exception) when (exception is InvalidOperationException or ArgumentException or OverflowException or FormatException)
        {
            // The library's scanner gives up on some malformed values with its own internal faults.
            return new YamlDocument(null, new YamlError("a value here cannot be read; close its bracket, or put it in quotes", reader.Here()));
        }
    }

    private static string Describe(YamlException exception) => exception is ReadException ? exception.Message : YamlFaultWords.Of(exception.InnerException?.Message ?? exception.Message);

    private sealed class ReadException(Mark start, Mark end, string message) : YamlException(start, end, message);

    private sealed class Cursor(IParser parser, string text, int origin)
    {
        private readonly Dictionary<string, (YamlNode Node, long Size, int Height)> anchors = [];
        private readonly int textLength = text.Length;
        private long size;
        private long copied;
        private int deepest;

        public YamlNode? ReadDocument()
        {
            parser.Consume<StreamStart>();
            if (parser.TryConsume<StreamEnd>(out _)) return null;
            parser.Consume<DocumentStart>();
            YamlNode root = ReadNode(0);
            parser.Consume<DocumentEnd>();
            if (!parser.Accept<StreamEnd>(out _))
                throw new ReadException(parser.Current!.Start, parser.Current.End, "a second YAML document begins here, and only one is read; take the line '---' out");
            return root is YamlScalar { IsNull: true } ? null : root;
        }

        /// <summary>The last thing that was read.</summary>
        public TextSpan Here() => parser.Current is { } current ? SpanOf(current.Start, current.End) : new TextSpan(origin, 0);

        public TextSpan SpanOf(in Mark start, in Mark end)
        {
            int from = Math.Clamp(origin + (int)start.Index, 0, textLength);
            return TextSpan.FromBounds(from, Math.Clamp(origin + (int)end.Index, from, textLength));
        }

        /// <summary>
        /// The parser ends a flow collection before its bracket, and a block collection where the next token starts: here the one ends with its
        /// bracket, the other with its last item.
        /// </summary>
        private TextSpan CollectionSpan(in Mark start, in Mark end, YamlNode? last)
        {
            TextSpan span = SpanOf(start, end);
            bool flow = span.Start < textLength && text[span.Start] is '{' or '[';
            if (flow && span.End < textLength && text[span.End] is '}' or ']') return span with { Length = span.Length + 1 };
            return flow || last is null ? span : TextSpan.FromBounds(span.Start, Math.Max(span.Start, last.Span.End));
        }

        private YamlNode ReadNode(int depth)
        {
            ParsingEvent current = parser.Current ?? throw new ReadException(Mark.Empty, Mark.Empty, "the text ends too early; close what is open");
            if (depth > MaxDepth) throw new ReadException(current.Start, current.End, $"this is nested too deeply; {MaxDepth} levels are the most");
            size++;
            deepest = Math.Max(deepest, depth);
            switch (current)
            {
                case Scalar scalar:
                    parser.MoveNext();
                    size += scalar.Value.Length;
                    return Remember(scalar.Anchor, new YamlScalar(SpanOf(scalar.Start, scalar.End), scalar.Value, StyleOf(scalar.Style)), 1 + scalar.Value.Length, 0);
                case AnchorAlias alias:
                    parser.MoveNext();
                    return Copy(alias, depth);
                case SequenceStart or MappingStart:
                    return ReadCollection(current, depth);
                default:
                    throw new ReadException(current.Start, current.End, "a value is missing here; add it, or put it in quotes");
            }
        }

        /// <summary>What an alias stands for: the very node, which counts as often as it is named.</summary>
        private YamlNode Copy(AnchorAlias alias, int depth)
        {
            if (!anchors.TryGetValue(alias.Value.Value, out (YamlNode Node, long Size, int Height) named))
                throw new ReadException(alias.Start, alias.End, "'*' means something else at the start of a value; put the value in quotes");
            copied += named.Size;
            if (copied > MaxCopied || depth + named.Height > MaxDepth)
                throw new ReadException(alias.Start, alias.End, "'*' repeats too much here; write out what is meant in its place");
            size += named.Size;
            deepest = Math.Max(deepest, depth + named.Height);
            return named.Node;
        }

        /// <summary>Reads a list or a mapping, and measures it for the aliases to it.</summary>
        private YamlNode ReadCollection(ParsingEvent start, int depth)
        {
            long before = size;
            int outer = deepest;
            deepest = depth;
            YamlNode node = start is SequenceStart ? ReadSequence(depth) : ReadMapping(depth);
            Remember(((NodeEvent)start).Anchor, node, size - before + 1, deepest - depth);
            deepest = Math.Max(deepest, outer);
            return node;
        }

        private YamlNode ReadSequence(int depth)
        {
            var start = parser.Consume<SequenceStart>();
            var items = new List<YamlNode>();
            while (!parser.Accept<SequenceEnd>(out _)) items.Add(ReadNode(depth + 1));
            var end = parser.Consume<SequenceEnd>();
            return new YamlSequence(CollectionSpan(start.Start, end.End, items.Count > 0 ? items[^1] : null), items);
        }

        private YamlNode ReadMapping(int depth)
        {
            var start = parser.Consume<MappingStart>();
            var entries = new List<YamlEntry>();
            var keys = new HashSet<string>(StringComparer.Ordinal);
            while (!parser.Accept<MappingEnd>(out _))
            {
                ParsingEvent at = parser.Current!;
                if (ReadNode(depth + 1) is not YamlScalar key)
                    throw new ReadException(at.Start, at.End, "a key must be a plain word; put one with brackets or braces in quotes");
                if (!keys.Add(key.Value))
                    throw new ReadException(at.Start, at.End, "this key stands twice; put what is under both under one");
                entries.Add(new YamlEntry(key, ReadNode(depth + 1)));
            }

            var end = parser.Consume<MappingEnd>();
            return new YamlMapping(CollectionSpan(start.Start, end.End, entries.Count > 0 ? entries[^1].Value : null), entries);
        }

        private YamlNode Remember(AnchorName anchor, YamlNode node, long nodeSize, int height)
        {
            if (!anchor.IsEmpty) anchors[anchor.Value] = (node, nodeSize, height);
            return node;
        }

        private static YamlScalarStyle StyleOf(ScalarStyle style) => style switch
        {
            ScalarStyle.SingleQuoted => YamlScalarStyle.SingleQuoted,
            ScalarStyle.DoubleQuoted => YamlScalarStyle.DoubleQuoted,
            ScalarStyle.Literal => YamlScalarStyle.Literal,
            ScalarStyle.Folded => YamlScalarStyle.Folded,
            _ => YamlScalarStyle.Plain,
        };
    }
}
