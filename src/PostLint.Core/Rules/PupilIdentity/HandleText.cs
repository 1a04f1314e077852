using PostLint.Posts;
using PostLint.Text;

namespace PostLint.Rules.PupilIdentity;

/// <summary>Reads a handle with its <c>@</c> off the prose; a mailbox and a lone sign are none.</summary>
internal static class HandleText
{
    /// <summary>The handle whose first letters are a word, or an empty span.</summary>
    public static TextSpan At(Post post, Word word)
    {
        ReadOnlySpan<char> text = post.Prose.Text;
        int sign = word.Start - 1;
        while (sign >= 0 && text[sign] == '_') sign--;
        if (sign < 0 || text[sign] is not ('@' or '\uFF20') || sign > 0 && (char.IsLetterOrDigit(text[sign - 1]) || text[sign - 1] is '_' or '-')) return default;
        int end = word.Start, limit = post.Prose.SegmentAt(word.Start).Span.End;
        while (end < limit && (char.IsLetterOrDigit(text[end]) || text[end] is '_' or '.' or '-')) end++;
        while (text[end - 1] is '.' or '-') end--;
        return TextSpan.FromBounds(sign, end);
    }
}
