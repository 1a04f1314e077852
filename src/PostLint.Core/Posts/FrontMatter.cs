using PostLint.Text;
using PostLint.Yaml;

namespace PostLint.Posts;

/// <summary>The metadata at the top of a post; the body starts at <paramref name="BodyStart"/> (UTF-16 code units).</summary>
public sealed record FrontMatter(FrontMatterKind Kind, TextSpan Span, int BodyStart, YamlMapping? Root, YamlError? Error)
{
    private static readonly FrontMatter Absent = new(FrontMatterKind.None, default, 0, null, null);

    /// <summary>Cuts the front matter off and reads it; a Markdown rule at the top is none.</summary>
    public static FrontMatter Read(string text)
    {
        if (text.Length < 4 || text[0] is not ('-' or '+')) return Absent;
        string fence = text[0] == '-' ? "---" : "+++";
        if (!IsFence(text.AsSpan(0, LineEnd(text, 0)), fence)) return Absent;
        int start = NextLine(text, 0);
        for (int line = start; line < text.Length; line = NextLine(text, line))
        {
            ReadOnlySpan<char> content = text.AsSpan(line, LineEnd(text, line) - line);
            if (IsFence(content, fence) || (fence == "---" && IsFence(content, "...")))
                return Read(text, fence, start, line);
        }

        return Absent;
    }

    private static FrontMatter Read(string text, string fence, int start, int close)
    {
        int body = NextLine(text, close);
        var span = TextSpan.FromBounds(0, LineEnd(text, close));
        if (fence == "+++") return new FrontMatter(FrontMatterKind.Toml, span, body, null, null);
        var range = TextSpan.FromBounds(start, close);
        YamlDocument document = YamlReader.Read(text, range);
        if (document.Error is { } error)
        {
            // Prose between two rules is Markdown; anything with a key on its first line was meant as metadata.
            return LooksLikeMetadata(text.AsSpan(start, close - start)) ? new FrontMatter(FrontMatterKind.Broken, span, body, null, error) : Absent;
        }

        return document.Root switch
        {
            null => new FrontMatter(FrontMatterKind.Yaml, span, body, new YamlMapping(range, []), null),
            YamlMapping mapping => new FrontMatter(FrontMatterKind.Yaml, span, body, mapping, null),
            _ => Absent,
        };
    }

    private static bool LooksLikeMetadata(ReadOnlySpan<char> text)
    {
        foreach (ReadOnlySpan<char> line in text.EnumerateLines())
        {
            ReadOnlySpan<char> trimmed = line.TrimStart();
            int colon = trimmed.IndexOf(':');
            if (colon > 0 && trimmed[..colon].IndexOfAnyExcept("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_-0123456789") < 0) return true;
        }

        return false;
    }

    private static bool IsFence(ReadOnlySpan<char> line, string fence) => line.StartsWith(fence) && line[3..].Trim().IsEmpty;

    private static int LineEnd(string text, int position)
    {
        int end = text.AsSpan(position).IndexOfAny('\r', '\n');
        return end < 0 ? text.Length : position + end;
    }

    private static int NextLine(string text, int position)
    {
        int end = LineEnd(text, position);
        if (end < text.Length && text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n') return end + 2;
        return Math.Min(end + 1, text.Length);
    }
}
