using System.Text;

namespace PostLint.Core.Tests.Architecture;

/// <summary>A file of the repository, by its path with forward slashes from the root.</summary>
internal sealed record SourceFile(string Path, string Text)
{
    private readonly Lazy<string> code = new(() => StripCommentsAndStrings(Text));

    /// <summary>The folder that holds the solution.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The text without comments and string literals, so that words inside them count for nothing.</summary>
    public string Code => code.Value;

    public int LineCount => Text.AsSpan().TrimEnd('\n').Count('\n') + 1;

    /// <summary>The files under a folder with an extension (no dot), build output left out.</summary>
    public static IReadOnlyList<SourceFile> In(string folder, string extension)
    {
        string full = System.IO.Path.Combine(Root, folder);
        if (!Directory.Exists(full)) return [];
        return
        [
            .. Directory.EnumerateFiles(full, "*." + extension, SearchOption.AllDirectories)
                .Select(file => (File: file, Name: System.IO.Path.GetRelativePath(Root, file).Replace('\\', '/')))
                .Where(entry => !entry.Name.Split('/').Any(part => part is "bin" or "obj" or "node_modules"))
                .OrderBy(entry => entry.Name, StringComparer.Ordinal)
                .Select(entry => new SourceFile(entry.Name, File.ReadAllText(entry.File))),
        ];
    }

    private static string FindRoot()
    {
        for (string? folder = AppContext.BaseDirectory; folder is not null; folder = System.IO.Path.GetDirectoryName(folder))
        {
            if (File.Exists(System.IO.Path.Combine(folder, "PostLint.sln"))) return folder;
        }

        throw new InvalidOperationException("the tests run outside the repository");
    }

    private static string StripCommentsAndStrings(string text)
    {
        var code = new StringBuilder(text.Length);
        for (int i = 0; i < text.Length;)
        {
            int end = EndOfCommentOrString(text, i);
            if (end == i) code.Append(text[i++]);
            else
            {
                code.Append(' ');
                i = end;
            }
        }

        return code.ToString();
    }

    /// <summary>The end of the comment or literal that starts here; the same position when none does.</summary>
    private static int EndOfCommentOrString(string text, int start)
    {
        ReadOnlySpan<char> rest = text.AsSpan(start);
        if (rest.StartsWith("//")) return After(text, start, "\n") - 1;
        if (rest.StartsWith("/*")) return After(text, start + 2, "*/");
        if (rest.StartsWith("\"\"\"")) return After(text, start + 3, "\"\"\"");
        bool verbatim = rest.StartsWith("@\"") || rest.StartsWith("@$\"") || rest.StartsWith("$@\"");
        if (verbatim) return EndOfQuoted(text, text.IndexOf('"', start), escapes: false);
        return rest[0] is '"' or '\'' ? EndOfQuoted(text, start, escapes: true) : start;
    }

    private static int EndOfQuoted(string text, int quote, bool escapes)
    {
        for (int i = quote + 1; i < text.Length; i++)
        {
            if (escapes && text[i] == '\\') i++;
            else if (text[i] == text[quote]) return i + 1;
            else if (escapes && text[i] == '\n') return i;
        }

        return text.Length;
    }

    private static int After(string text, int from, string mark)
    {
        int found = text.IndexOf(mark, from, StringComparison.Ordinal);
        return found < 0 ? text.Length + (mark == "\n" ? 1 : 0) : found + mark.Length;
    }
}
