using PostLint.Analysis;
using PostLint.Posts;
using PostLint.Text;

namespace PostLint.Rules.Disclaimers;

/// <summary>Puts the configured disclaimer into a post. Each fix is offered only where the post then shows it.</summary>
internal static class DisclaimerFix
{
    /// <summary>Adds it as a paragraph of its own at the end.</summary>
    public static IReadOnlyList<CodeFix> Append(PostContext context)
    {
        string content = context.Post.Text.Content;
        int start = context.Post.FrontMatter.BodyStart;
        int end = content.AsSpan().TrimEnd().Length;
        if (ConfiguredDisclaimer.Fitting(context, Math.Max(0, end - start)) is not { } text) return [];
        string lineEnd = content.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        TextChange change;
        if (end > start) change = new TextChange(new TextSpan(end, 0), lineEnd + lineEnd + text);
        else if (start == 0 || content[start - 1] is '\n' or '\r') change = new TextChange(TextSpan.FromBounds(start, content.Length), text + lineEnd);
        else change = new TextChange(TextSpan.FromBounds(start, content.Length), lineEnd + text + lineEnd);
        return Offer(context, "add the configured disclaimer", change);
    }

    /// <summary>Puts it in the place of weak wording that stands for itself; otherwise adds it at the end.</summary>
    public static IReadOnlyList<CodeFix> Replace(PostContext context, TextSpan wording)
    {
        Prose prose = context.Post.Prose;
        ProseSegmentKind kind = prose.SegmentAt(wording.Start).Kind;
        Sentence sentence = context.Post.SentenceOf(context.Post.WordAt(wording.Start));
        if (kind is ProseSegmentKind.FrontMatter or ProseSegmentKind.AltText or ProseSegmentKind.Title || wording.End > sentence.Span.End) return Append(context);
        TextSpan whole = Widen(prose.Text, sentence.Span, wording, out string lead);
        if (whole.IsEmpty || !prose.IsVerbatim(whole)) return Append(context);
        int body = context.Post.Text.Length - context.Post.FrontMatter.BodyStart;
        if (ConfiguredDisclaimer.Fitting(context, Math.Max(0, body - whole.Length)) is not { } text) return [];
        return Offer(context, "use the configured disclaimer", new TextChange(context.Source(whole), lead + text));
    }

    /// <summary>
    /// The wording with what closes its clause, when it is a clause of its own: from the start of the sentence or a separator to the end
    /// or the next separator. Behind a comma the sentence before is closed. Empty when the wording is woven into other words.
    /// </summary>
    private static TextSpan Widen(ReadOnlySpan<char> text, TextSpan sentence, TextSpan wording, out string lead)
    {
        lead = "";
        int start = wording.Start, end = wording.End;
        while (start > sentence.Start && text[start - 1] is '#') start--;
        int before = start;
        while (before > sentence.Start && char.IsWhiteSpace(text[before - 1])) before--;
        if (before > sentence.Start && text[before - 1] == ',')
        {
            (start, lead) = (before - 1, ". ");
        }
        else if (before > sentence.Start && !IsSeparator(text[before - 1]))
        {
            return default;
        }

        int after = end;
        while (after < sentence.End && char.IsWhiteSpace(text[after])) after++;
        if (after < sentence.End && text[after] is '.' or '!')
        {
            while (after < sentence.End && text[after] is '.' or '!') after++;
            return TextSpan.FromBounds(start, after);
        }

        return after >= sentence.End || IsSeparator(text[after]) ? TextSpan.FromBounds(start, end) : default;
    }

    private static bool IsSeparator(char c) => c is '|' or '\u2022' or '\u00B7' or '-' or '\u2013' or '\u2014' or '(' or ')' or '/' or '#' || char.IsSurrogate(c);

    /// <summary>The fix, unless the text would not be read where it is put: inside an unclosed comment or fence.</summary>
    private static IReadOnlyList<CodeFix> Offer(PostContext context, string title, TextChange change)
    {
        var mended = new Post();
        PostReader.Read(mended, context.Post.Text.WithChanges([change]), context.Post.Path, null);
        return ConfiguredDisclaimer.StandsIn(mended, context.School) ? [CodeFix.Safe(title, change)] : [];
    }
}
