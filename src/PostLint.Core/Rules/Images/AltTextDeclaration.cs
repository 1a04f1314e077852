using PostLint.Text;
using PostLint.Yaml;

namespace PostLint.Rules.Images;

/// <summary>Writes an <c>alt:</c> skeleton into an image's front-matter entry, in its own style.</summary>
internal static class AltTextDeclaration
{
    public static TextChange? Insert(string text, YamlMapping image)
    {
        string value = $"\"{AltText.Skeleton}\"";
        if (image.Find("alt") is { } alt) return Fill(text, alt, value);
        if (image.Find("src") is not { } source) return null;
        int end = source.Value.Span.End;
        if (text[image.Span.Start] == '{') return new TextChange(new TextSpan(end, 0), $", alt: {value}");
        int line = text.AsSpan(0, source.Key.Span.Start).LastIndexOf('\n') + 1;
        string newLine = end < text.Length && text[end] == '\r' ? "\r\n" : "\n";
        return new TextChange(new TextSpan(end, 0), $"{newLine}{new string(' ', source.Key.Span.Start - line)}alt: {value}");
    }

    /// <summary>An empty value: nothing after the colon, or empty quotes.</summary>
    private static TextChange Fill(string text, YamlEntry alt, string value)
    {
        TextSpan place = alt.Value.Span;
        if (!place.IsEmpty) return new TextChange(place, value);
        int colon = text.AsSpan(alt.Key.Span.End).IndexOf(':') + alt.Key.Span.End;
        return new TextChange(new TextSpan(colon + 1, 0), $" {value}");
    }
}
