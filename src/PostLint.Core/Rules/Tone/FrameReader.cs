using PostLint.Lexicons;
using PostLint.Text;

namespace PostLint.Rules.Tone;

/// <summary>Reads the <c>[frames]</c> of a data file. The anchor of a frame is the first section that the token pass knows.</summary>
internal static class FrameReader
{
    public static List<PhraseFrame> Read(Lexicon anchors, Lexicon context, PhraseSet phrases)
    {
        int section = context.Section("frames");
        return [.. context.Terms.Where(term => term.Section == section).Select(term => Read(term.Text, anchors, phrases))];
    }

    private static PhraseFrame Read(string frame, Lexicon anchors, PhraseSet phrases)
    {
        FrameElement[] elements = [.. frame.Split(' ').Select(element => Element(element, phrases))];
        int anchor = Array.FindIndex(elements, element => element.Kind == FrameElementKind.Section && element.Value < anchors.Sections.Count);
        if (anchor < 0) throw new InvalidOperationException($"frame '{frame}' names no section of '{anchors.Name}'");
        return new PhraseFrame(elements[anchor].Value, [.. elements[..anchor].Reverse()], elements[(anchor + 1)..]);
    }

    private static FrameElement Element(string text, PhraseSet phrases)
    {
        if (text[0] == '(') return Element(text[1..^1], phrases) with { Optional = true };
        if (text[0] == '<') return new FrameElement(FrameElementKind.Section, phrases.Section(text[1..^1]));
        return text switch
        {
            "..." => new FrameElement(FrameElementKind.Gap, 8),
            ".." => new FrameElement(FrameElementKind.Gap, 3),
            "$" => new FrameElement(FrameElementKind.ClauseEnd),
            "^" => new FrameElement(FrameElementKind.ClauseStart),
            _ when text.EndsWith("'s", StringComparison.Ordinal) => new FrameElement(FrameElementKind.Word, Hash: WordHash.Of(text.AsSpan()[..^2]), Possessive: true),
            _ => new FrameElement(FrameElementKind.Word, Hash: WordHash.Of(text)),
        };
    }
}
