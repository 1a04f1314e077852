using PostLint.Posts;
using PostLint.Text;

namespace PostLint.Rules.Metadata;

/// <summary>Keys between <c>---</c> lines that were meant as front matter, and are not read as such. A rule across the page with text below is none.</summary>
/// <param name="Place">The opening line.</param>
/// <param name="Message">Why it is not read.</param>
/// <param name="Help">What to do.</param>
internal readonly record struct LostFrontMatter(TextSpan Place, string Message, string Help)
{
    private const string Fence = "---", Start = "this looks like front matter and is not read, because ";

    /// <summary>How many lines are looked at.</summary>
    private const int MostLines = 200;

    private static readonly HashSet<string> Keys = [.. FrontMatterSchema.Keys.Select(key => key.Key), .. FrontMatterSchema.GeneratorKeys];

    public static LostFrontMatter? Find(Post post)
    {
        if (post.FrontMatter.Kind != FrontMatterKind.None) return null;
        ReadOnlySpan<char> text = post.Text.Content;
        int start = text.Length - text.TrimStart(" \t\r\n\uFEFF").Length;
        if (!text[start..].StartsWith(Fence) || !Line(text[start..]).TrimEnd().SequenceEqual(Fence)) return null;
        if (!HoldsKeys(text[start..], out bool isList, out bool isClosed)) return null;
        var place = new TextSpan(start, Fence.Length);
        if (!isClosed) return new LostFrontMatter(place, Start + "no line '---' ends it", "write '---' on a line of its own below the last key");
        if (start > 0) return new LostFrontMatter(place, Start + "a blank line or a space stands before it", "begin the file with '---'; delete what stands before it");
        return isList ? new LostFrontMatter(place, Start + "it is a list", "write each key at the start of its line, without '- '") : null;
    }

    /// <summary>Whether the lines up to the closing one, or to a blank one where there is none, are keys, one of them known.</summary>
    private static bool HoldsKeys(ReadOnlySpan<char> text, out bool isList, out bool isClosed)
    {
        (isList, isClosed) = (false, false);
        bool isFirst = true, isKnown = false, isOver = false;
        int count = 0;
        foreach (ReadOnlySpan<char> line in text[Fence.Length..].EnumerateLines())
        {
            if (count++ == 0 || isFirst && line.IsWhiteSpace()) continue;
            ReadOnlySpan<char> trimmed = line.TrimEnd();
            isClosed = trimmed is Fence or "...";
            if (isClosed || count > MostLines) break;
            // A blank line ends the keys, if a closing line does not follow.
            isOver |= trimmed.IsEmpty;
            if (isOver) continue;
            bool isItem = trimmed.StartsWith("- ");
            ReadOnlySpan<char> key = KeyOf(isItem ? trimmed[2..] : trimmed);
            if (isFirst && key.IsEmpty) return false;
            if (isFirst) isList = isItem;
            isFirst = false;
            isKnown |= !key.IsEmpty && Keys.GetAlternateLookup<ReadOnlySpan<char>>().Contains(key);
        }

        return isKnown;
    }

    /// <summary>What stands before the colon of <c>key: value</c>; empty for any other line.</summary>
    private static ReadOnlySpan<char> KeyOf(ReadOnlySpan<char> line)
    {
        int colon = line.IndexOf(':');
        bool isKey = colon > 0 && (colon + 1 == line.Length || line[colon + 1] == ' ') && line[..colon].IndexOfAny(" \t") < 0;
        return isKey ? line[..colon] : default;
    }

    private static ReadOnlySpan<char> Line(ReadOnlySpan<char> text) => text.IndexOfAny('\r', '\n') is var end and >= 0 ? text[..end] : text;
}
