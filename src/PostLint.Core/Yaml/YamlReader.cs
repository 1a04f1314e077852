using PostLint.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace PostLint.Yaml;

/// <summary>Reads one YAML document into nodes with positions; the only place that knows YamlDotNet.</summary>
public static class YamlReader
{
    /// <summary>Deeper nesting is refused: no configuration needs it, and the reader recurses.</summary>
    private const int MaxDepth = 64;

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
        private readonly Dictionary<string, YamlNode> anchors = [];
        private readonly int textLength = text.Length;

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
            switch (current)
            {
                case Scalar scalar:
                    parser.MoveNext();
                    return Remember(scalar.Anchor, new YamlScalar(SpanOf(scalar.Start, scalar.End), scalar.Value, StyleOf(scalar.Style)));
                case AnchorAlias alias:
                    parser.MoveNext();
                    return anchors.GetValueOrDefault(alias.Value.Value)
                        ?? throw new ReadException(alias.Start, alias.End, "'*' means something else at the start of a value; put the value in quotes");
                case SequenceStart:
                    return ReadSequence(depth);
                case MappingStart:
                    return ReadMapping(depth);
                default:
                    throw new ReadException(current.Start, current.End, "a value is missing here; add it, or put it in quotes");
            }
        }

        private YamlNode ReadSequence(int depth)
        {
            var start = parser.Consume<SequenceStart>();
            var items = new List<YamlNode>();
            while (!parser.Accept<SequenceEnd>(out _)) items.Add(ReadNode(depth + 1));
            var end = parser.Consume<SequenceEnd>();
            return Remember(start.Anchor, new YamlSequence(CollectionSpan(start.Start, end.End, items.Count > 0 ? items[^1] : null), items));
        }

        private YamlNode ReadMapping(int depth)
        {
            var start = parser.Consume<MappingStart>();
            var entries = new List<YamlEntry>();
            while (!parser.Accept<MappingEnd>(out _))
            {
                ParsingEvent at = parser.Current!;
                if (ReadNode(depth + 1) is not YamlScalar key)
                    throw new ReadException(at.Start, at.End, "a key must be a plain word; put one with brackets or braces in quotes");
                if (entries.Exists(entry => entry.Key.Value == key.Value))
                    throw new ReadException(at.Start, at.End, "this key stands twice; put what is under both under one");
                entries.Add(new YamlEntry(key, ReadNode(depth + 1)));
            }

            var end = parser.Consume<MappingEnd>();
            return Remember(start.Anchor, new YamlMapping(CollectionSpan(start.Start, end.End, entries.Count > 0 ? entries[^1].Value : null), entries));
        }

        private YamlNode Remember(AnchorName anchor, YamlNode node)
        {
            if (!anchor.IsEmpty) anchors[anchor.Value] = node;
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
