using System.Buffers;
using System.Numerics;

namespace PostLint.Posts;

/// <summary>Foresees, in one pass over a text and without allocating, a Markdig parse that would be super-linear or throw.</summary>
/// <remarks>
/// Markdig's costs lie in the leaf block: every inline walks down the delimiters still open in its paragraph, and some
/// openers search the rest of it. The scan adds up an upper bound in nanoseconds, at prices measured with Markdig 1.6.
/// Where it cannot know what a code span, tag or link destination hides, it takes everything as visible; where it
/// cannot know that a line starts a new block, it goes on with the old one.
/// </remarks>
internal static class MarkdownComplexity
{
    // Real posts take about 9 ns a character: three times that is allowed, and to any text the floor.
    // Whatever so short a text holds is parsed within a few milliseconds, or the parser says that it nests too deep.
    private const int AlwaysSafe = 2000;
    private const double AllowedFloor = 55e6, AllowedPerChar = 27;

    // Markdig throws at 128 open blocks (a list level opens two) and at 10,240 open delimiters; long runs nest as deep as they are long.
    private const int MaxQuotes = 50, MaxListLevels = 30, MaxDelimiters = 8000;

    private static readonly SearchValues<char> Tokens = SearchValues.Create("\n\r\\[]*_`<&");
    private static readonly SearchValues<char> TitleStops = SearchValues.Create("\n\r\\[]*_`<&\"'");
    private static readonly SearchValues<char> PointyStops = SearchValues.Create("\n\r\\[]*_`<&>");
    private static readonly SearchValues<char> PlainUrl = SearchValues.Create(
        "!#$%&*+,-./0123456789:;=?@ABCDEFGHIJKLMNOPQRSTUVWXYZ^_abcdefghijklmnopqrstuvwxyz{|}~");

    /// <summary>False when Markdig could need far longer for <paramref name="body"/> than for prose of its size, or throw.</summary>
    public static bool IsParseSafe(ReadOnlySpan<char> body) => body.Length < AlwaysSafe || new Scan(body).Run();

    private ref struct Scan(ReadOnlySpan<char> body)
    {
        private readonly ReadOnlySpan<char> text = body;
        private readonly double allowed = Math.Max(AllowedFloor, body.Length * AllowedPerChar);
        private double cost = body.Length;

        // The document so far. Bit n of listColumns: an open list item has its content at column n or later.
        private int blocks, definitions, itemBlanks, spaceAfter = -1;
        private bool titleAfterSpace, afterBlank = true, afterItem, html;
        private UInt128 listColumns;

        // The leaf block so far. Of its open brackets the last "certain" ones cannot have their ']' hidden from Markdig.
        private int blockStart, blockLines, tokens, emphasis, longRuns, brackets, certain, outerToken;
        private int openToken, openEmphasis, openLine = -1; // at the last bracket; the line is -1 unless that was a '['
        private double searches, titles, blockDefinitions, definitionLines;
        private ulong tickRuns; // bit n: a run of n backticks may be unmatched
        private bool obscured; // something in this block may hide characters

        public bool Run()
        {
            int i = StartLine(0);
            while (i >= 0 && i < text.Length && text[i..].IndexOfAny(Tokens) is var hop and >= 0)
            {
                i += hop;
                tokens++;
                cost += 80 + Walks;
                i = text[i] switch
                {
                    '\n' or '\r' => EndLine(i),
                    '\\' => At(i + 1) is '\n' or '\r' ? i + 1 : i + 2,
                    '[' => OpenBracket(i),
                    ']' => CloseBracket(i),
                    '`' => Backticks(i),
                    '<' => Tag(i),
                    '&' => i + 1,
                    _ => Emphasis(i),
                };
            }

            return i >= 0 && EndBlock(text.Length);
        }

        /// <summary>Two walks down the open delimiters, for a token and the text before it. A long chain leaves the cache.</summary>
        private readonly double Walks => (4.2 + 6e-4 * (emphasis + brackets)) * (emphasis + brackets);

        /// <summary>An unmatched run searches its whole block, but there is only one of each length.</summary>
        private readonly double UnmatchedTicks(int i) => BitOperations.PopCount(tickRuns) + (tickRuns >> 63) * Math.Sqrt(2.0 * (i - blockStart));

        private readonly char At(int i) => (uint)i < (uint)text.Length ? text[i] : '\n';

        private readonly int RunEnd(int i) => text[i..].IndexOfAnyExcept(text[i]) is var length and >= 0 ? i + length : text.Length;

        private bool EndBlock(int end)
        {
            double length = end - blockStart;
            cost += length * (1.1 * searches + 1.7 * titles) + UnmatchedTicks(end) * (0.5 * length + 5.0 * tokens)
                + emphasis * (0.8 * emphasis + longRuns)
                + 1.8 * (blockDefinitions * blockLines - definitionLines) + (blockDefinitions > 0 ? 0.3 * blocks : 0);
            bool fits = cost <= allowed && emphasis + brackets + 2 * longRuns <= MaxDelimiters;
            (blockStart, blockLines, tokens, emphasis, longRuns, brackets, certain, openLine) = (end, 0, 0, 0, 0, 0, 0, -1);
            (searches, titles, blockDefinitions, definitionLines, tickRuns, obscured) = (0, 0, 0, 0, 0, false);
            return fits;
        }

        private int EndLine(int i)
        {
            blockLines++;
            cost += 100;
            return cost > allowed ? -1 : StartLine(Math.Min(text[i] == '\r' && At(i + 1) == '\n' ? i + 2 : i + 1, text.Length));
        }

        /// <summary>Reads a line's indentation and markers; ends the block where Markdig surely does. -1 refuses the text.</summary>
        private int StartLine(int start)
        {
            if (!afterBlank && listColumns == 0 && char.IsAsciiLetter(At(start)))
            {
                blocks += html ? 2 : 0;
                afterItem = false;
                return start;
            }

            int i = start, column = 0, gap = 0, quotes = 0, markers = 0, itemColumn = 0;
            bool deepQuote = false, opens = false, ruler = true;
            UInt128 contents = 0;
            char c, first = '\0';
            for (int width; ; i += width)
            {
                c = At(i);
                width = c is ' ' or '\t' or '>' ? 1 : MarkerWidth(i);
                if (c is ' ' or '\t')
                {
                    gap += c == ' ' ? 1 : 4;
                    column = c == ' ' ? column + 1 : (column | 3) + 1;
                    continue;
                }

                if (width == 0) break;
                if (c == '>')
                {
                    deepQuote |= gap >= 4;
                    quotes++;
                }
                else if (markers++ == 0)
                {
                    (first, itemColumn) = (c, column);
                    opens = gap < 4 && (width == 1 || (width == 2 && c == '1') || ((afterItem || afterBlank) && column < 2 && quotes == 0 && !html));
                }

                (column, gap) = (column + width, 0);
                if (c == '>') continue;
                ruler &= c == first && width == 1;
                contents |= UInt128.One << Math.Min(column + 1, 127);
            }

            bool blank = c is '\n' or '\r', item = markers > 0 && !(blank && ruler && markers >= 3);
            opens &= item && !blank && !deepQuote;

            // A setext underline: the paragraph is read again, and looked up among its siblings.
            if (!afterBlank && (blank ? markers == 1 && first == '-' : c is '=' or '-' && At(RunEnd(i)) is ' ' or '\t' or '\n' or '\r'))
                cost += 4.0 * (i - blockStart) + 0.3 * blocks;
            blank &= markers == 0;
            if ((opens || (blank && !deepQuote)) && !EndBlock(start)) return -1;
            if (item)
            {
                listColumns = (listColumns & ((UInt128.One << Math.Min(itemColumn + 3 * quotes + 1, 127)) - 1)) | contents;
                if (itemColumn < 2 && quotes == 0) itemBlanks = 0;
            }
            else if (afterBlank && !blank && column < 2)
            {
                (listColumns, itemBlanks) = (0, 0);
            }

            if (blank)
            {
                itemBlanks += listColumns == 0 ? 0 : 1;
                cost -= 120;
            }
            else if (afterBlank || html || !char.IsAsciiLetter(c))
            {
                blocks += 2;
                cost += (afterBlank ? 200 : 60) + 0.3 * itemBlanks; // blank lines are taken out of an item one by one
            }

            int levels = listColumns == 0 ? 0 : (int)UInt128.PopCount(listColumns);
            cost += 260 * markers + levels * (60 + levels) + 60 * quotes;
            if (c == '|') cost += 1.5 * tokens * UnmatchedTicks(i); // a code span over a table row visits all its siblings
            (afterItem, afterBlank) = (opens, blank);
            html |= c == '<';
            return levels > MaxListLevels || quotes > MaxQuotes || (item && column >= 127 && levels + quotes > 6) ? -1 : i;
        }

        private readonly int MarkerWidth(int i)
        {
            int end = i;
            while (char.IsAsciiDigit(At(end)) && end < i + 9) end++;
            bool marker = end > i ? At(end) is '.' or ')' : At(i) is '-' or '+' or '*';
            return marker && At(end + 1) is ' ' or '\t' or '\n' or '\r' ? end + 1 - i : 0;
        }

        private int OpenBracket(int i)
        {
            if (brackets++ == 0) outerToken = tokens;
            certain++;
            (openToken, openEmphasis, openLine) = (tokens, emphasis, blockLines);
            cost += 160;
            return i + 1;
        }

        private int CloseBracket(int i)
        {
            bool pair = openLine >= 0;
            char next = At(i + 1);

            // A bracket that is no link hands its children to its parent; a label over a line end rereads all line starts.
            if (brackets > 0) cost += 14.0 * (tokens - (pair ? openToken : outerToken));
            if (pair && openLine != blockLines) cost += 0.7 * blockLines;
            openLine = -1;
            if (certain > 0 && (next != '[' || (At(i + 2) == ']' && At(i + 3) != '['))) (brackets, certain) = (brackets - 1, certain - 1);
            if (next == ':')
            {
                blockDefinitions++;
                definitionLines += blockLines;
                cost += 0.4 * ++definitions;
            }

            return next == '(' ? Destination(i + 2, pair && !obscured) : i + 1;
        }

        /// <summary>Passes over a plain destination that surely belongs to a link; prices the search for the end of any other.</summary>
        private int Destination(int start, bool isLink)
        {
            if (start >= text.Length) return start;
            bool pointy = text[start] == '<';
            int plain = pointy ? text[(start + 1)..].IndexOfAny(PointyStops) + 1 : text[start..].IndexOfAnyExcept(PlainUrl);
            int end = plain < 0 ? text.Length : start + plain + (pointy && text[start + plain] == '>' ? 1 : 0);
            if (At(end) == ' ' && At(end + 1) is '"' or '\'' && text[(end + 2)..].IndexOfAny(TitleStops) is var hop and >= 0
                && text[end + 2 + hop] == text[end + 1])
                end += hop + 3;
            if (At(end) == ')')
            {
                if (!isLink) return start;
                cost += 0.8 * (emphasis - openEmphasis) * (emphasis - openEmphasis);
                emphasis = openEmphasis;
                return end + 1;
            }

            Obscure();
            int url = SkipSpace(start);
            if (url > spaceAfter)
            {
                spaceAfter = url < text.Length && text[url..].IndexOfAnyInRange('\u0001', ' ') is var length and >= 0 ? url + length : text.Length;
                titleAfterSpace = At(SkipSpace(spaceAfter)) == '(';
            }

            pointy = At(url) == '<'; // ends at the next '<', so it cannot add up, but it may hold spaces
            if (!pointy) cost += 2.2 * (spaceAfter - url);
            if (pointy || titleAfterSpace) titles++;
            return start;
        }

        private readonly int SkipSpace(int i)
        {
            while (i < text.Length && char.IsWhiteSpace(text[i])) i++;
            return i;
        }

        private void Obscure() => (obscured, certain) = (true, 0);

        private int Backticks(int i)
        {
            int end = RunEnd(i), close = end < text.Length && text[end..].IndexOfAny(Tokens) is var hop and >= 0 ? end + hop : end;
            if (!obscured && At(i - 1) != '`' && At(close) == '`' && RunEnd(close) - close == end - i) return RunEnd(close);
            Obscure();
            tickRuns |= 1UL << Math.Min(end - i, 63);
            return end;
        }

        private int Tag(int i)
        {
            Obscure();
            searches += (At(i + 1), At(i + 2)) switch { ('!', '-') => 0.06, ('!' or '?', _) => 1, _ => 0 };
            return i + 1;
        }

        private int Emphasis(int i)
        {
            int end = RunEnd(i);
            char before = At(i - 1), after = At(end);
            bool inert = before is ' ' or '\t' or '\n' or '\r'
                ? after is ' ' or '\t' or '\n' or '\r'
                : text[i] == '_' && char.IsLetterOrDigit(before) && char.IsLetterOrDigit(after);
            if (inert)
            {
                cost -= Walks; // it stays part of the text
                return end;
            }

            emphasis++;
            longRuns += Math.Max(0, end - i - 3);
            return end;
        }
    }
}
