using System.Text;

namespace PostLint.Analysis.Images;

/// <summary>Writes out the words of which a file's name is made: <c>year5_SportsDay-02.jpg</c> gives <c>year 5 Sports Day 02</c>.</summary>
public static class FileWords
{
    private const int LongestPath = 1024, ShortestWord = 3;

    /// <summary>The words of the folders and of the name without its ending; empty for what is inlined or too long.</summary>
    public static (string Folder, string Name) Of(string source)
    {
        if (source.Length > LongestPath || source.StartsWith("data:", StringComparison.OrdinalIgnoreCase)) return ("", "");
        int end = source.AsSpan().IndexOfAny('?', '#');
        string path = Uri.UnescapeDataString(end >= 0 ? source[..end] : source);
        int name = path.AsSpan().LastIndexOfAny('/', '\\') + 1, dot = path.LastIndexOf('.');
        string stem = dot > name ? path[name..dot] : path[name..];
        return (Split(path[FoldersOf(path, name)..name]), Split(stem));
    }

    /// <summary>Where the folders of a path begin: the host of an address is none.</summary>
    private static int FoldersOf(string path, int name)
    {
        int scheme = path.IndexOf("://", StringComparison.Ordinal), host = scheme >= 0 ? scheme + 3 : path.StartsWith("//", StringComparison.Ordinal) ? 2 : 0;
        int slash = host == 0 ? 0 : path.IndexOf('/', host);
        return slash < 0 ? name : slash;
    }

    /// <summary>Parts words at signs, at a capital inside a word, and between a longer word and its number.</summary>
    private static string Split(string text)
    {
        var words = new StringBuilder(text.Length + 8);
        int letters = 0;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (!char.IsLetterOrDigit(c) && c is not ('\'' or '\u2019'))
            {
                words.Append(' ');
                letters = 0;
                continue;
            }

            bool capital = char.IsUpper(c) && i > 0 && char.IsLower(text[i - 1]);
            bool number = char.IsAsciiDigit(c) && letters >= ShortestWord && char.IsLetter(text[i - 1]);
            if (capital || number)
            {
                words.Append(' ');
                letters = 0;
            }

            words.Append(c);
            letters = char.IsLetter(c) ? letters + 1 : 0;
        }

        return words.ToString().Trim();
    }
}
