namespace PostLint.Posts;

/// <summary>
/// Makes the text that the Markdown parser gets: as long as the file's, and read alike, but without the two things behind which the parser's places
/// go astray. A NUL (which it would replace itself) becomes U+FFFD, and a tab behind a heading's mark becomes a space.
/// </summary>
internal static class ParserText
{
    public static string Of(string body)
    {
        if (body.AsSpan().IndexOfAny('\0', '\t') < 0) return body;
        return string.Create(body.Length, body, static (text, body) =>
        {
            bool afterMark = false;
            for (int i = 0; i < body.Length; i++)
            {
                char c = body[i];
                text[i] = c switch { '\0' => '\uFFFD', '\t' when afterMark => ' ', _ => c };
                afterMark = c == '#' || afterMark && c is (' ' or '\t');
            }
        });
    }
}
